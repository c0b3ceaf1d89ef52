/** The line above the sheet in which words are looked for and replaced. */
import { ActionIcon, Button, Checkbox, CloseButton, TextInput } from "@mantine/core";
import { IconChevronDown, IconChevronUp } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { teksAtom } from "../../references/teks-tersaji.ts";
import { cari, gantiSatu, gantiSemua, hasilCari, langkahCari } from "./cari-naskah.ts";
import "./cari.css";

interface PanelCariProps {
  readonly editor: Editor;
  /** With the field for other words; for whoever may write. */
  readonly mengganti: boolean;
  readonly onTutup: () => void;
}

/** Words that are selected are looked for at once; longer ones are a passage, not a question. */
function kataTerpilih({ state }: Editor): string {
  const { from, to, $from, $to } = state.selection;
  if (to - from >= 80 || !$from.sameParent($to)) return "";
  return state.doc.textBetween(from, to, "", (atom) => teksAtom(state, atom, $from.parent));
}

export function PanelCari({ editor, mengganti, onTutup }: PanelCariProps) {
  const [kata, setKata] = useState(() => kataTerpilih(editor));
  const [pengganti, setPengganti] = useState("");
  const [bedakanHuruf, setBedakanHuruf] = useState(false);
  const [kataUtuh, setKataUtuh] = useState(false);
  const [kabar, setKabar] = useState("");
  const isian = useRef<HTMLInputElement>(null);
  const hasil = useEditorState({ editor, selector: ({ editor: kini }) => hasilCari(kini.state) });

  useEffect(() => {
    isian.current?.focus();
    isian.current?.select();
  }, []);
  useEffect(() => {
    setKabar("");
    cari(editor, { kata, bedakanHuruf, kataUtuh });
  }, [editor, kata, bedakanHuruf, kataUtuh]);
  useEffect(
    () => () => {
      if (!editor.isDestroyed) cari(editor, null);
    },
    [editor],
  );

  const tutup = () => {
    onTutup();
    editor.commands.focus(undefined, { scrollIntoView: false });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape") tutup();
    else if (event.key === "Enter" && event.target === isian.current) langkahCari(editor, event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const semua = () => {
    const jumlah = gantiSemua(editor, pengganti);
    setKabar(jumlah === 0 ? "Tidak ada yang diganti." : `${jumlah} diganti. Ctrl+Z mengembalikan semuanya.`);
  };
  const tiada = kata.trim() !== "" && hasil.jumlah === 0;

  return (
    <search className="cari" onKeyDown={onKeyDown}>
      <div className="cari-baris">
        <TextInput
          ref={isian}
          size="xs"
          className="cari-isian"
          aria-label="Cari di dalam naskah"
          placeholder="Cari di dalam naskah"
          value={kata}
          onChange={(event) => setKata(event.currentTarget.value)}
        />
        <output className="cari-jumlah" data-tiada={tiada || undefined}>
          {kata.trim() === "" ? "" : tiada ? "Tidak ditemukan" : `${hasil.ke} dari ${hasil.jumlah}`}
        </output>
        <ActionIcon
          variant="default"
          size="md"
          aria-label="Temuan sebelumnya"
          disabled={hasil.jumlah === 0}
          onClick={() => langkahCari(editor, -1)}
        >
          <IconChevronUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size="md"
          aria-label="Temuan berikutnya"
          disabled={hasil.jumlah === 0}
          onClick={() => langkahCari(editor, 1)}
        >
          <IconChevronDown size={16} aria-hidden />
        </ActionIcon>
        <Checkbox
          size="xs"
          label="Bedakan huruf besar"
          checked={bedakanHuruf}
          onChange={(event) => setBedakanHuruf(event.currentTarget.checked)}
        />
        <Checkbox size="xs" label="Kata utuh" checked={kataUtuh} onChange={(event) => setKataUtuh(event.currentTarget.checked)} />
        <CloseButton className="cari-tutup" aria-label="Tutup pencarian" onClick={tutup} />
      </div>
      {mengganti ? (
        <div className="cari-baris">
          <TextInput
            size="xs"
            className="cari-isian"
            aria-label="Ganti dengan"
            placeholder="Ganti dengan"
            value={pengganti}
            onChange={(event) => setPengganti(event.currentTarget.value)}
          />
          <Button variant="default" size="compact-sm" disabled={hasil.ke === 0} onClick={() => gantiSatu(editor, pengganti)}>
            Ganti
          </Button>
          <Button variant="default" size="compact-sm" disabled={hasil.jumlah === 0} onClick={semua}>
            Ganti semua
          </Button>
          <output className="cari-kabar">{kabar}</output>
        </div>
      ) : null}
    </search>
  );
}
