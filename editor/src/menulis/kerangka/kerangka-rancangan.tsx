/** The outline of the draft as a tree: goes to a unit, and moves it with all that it holds. */
import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, type MouseEvent, useMemo, useRef, useState } from "react";
import { tujuSatuan } from "../../ruang/tempat.ts";
import { pindahkanSatuan } from "../perintah-satuan.ts";
import { nomorNaskah } from "../perintah-tulis.ts";
import { geserUrutan } from "../pindah-satuan.ts";
import { type BarisRancangan, barisTampak } from "./baris-kerangka.ts";
import { BarisKerangka } from "./baris-kerangka-view.tsx";
import { useKerangka } from "./use-kerangka.ts";
import { useSeret } from "./use-seret.ts";
import "../../panels/panels.css";
import "./kerangka.css";

export function KerangkaRancangan({ editor }: { readonly editor: Editor }) {
  const { baris, kini } = useKerangka(editor);
  const [tertutup, setTertutup] = useState<ReadonlySet<string>>(new Set());
  const [fokus, setFokus] = useState<string | null>(null);
  const [kabar, setKabar] = useState("");
  const akar = useRef<HTMLDivElement>(null);
  const tampak = useMemo(() => barisTampak(baris, tertutup), [baris, tertutup]);
  const tempatKini = useMemo(() => barisTerlihat(baris, tampak, kini), [baris, tampak, kini]);
  const tab = tampak.some(({ id }) => id === fokus) ? fokus : (tempatKini ?? tampak[0]?.id);

  const barisDi = (target: EventTarget): BarisRancangan | null => {
    const id = target instanceof Element ? target.closest("[data-baris]")?.getAttribute("data-baris") : null;
    return tampak.find((satu) => satu.id === id) ?? null;
  };
  const umumkan = (id: string, berhasil: boolean) =>
    setKabar(
      berhasil
        ? `Dipindahkan. Sekarang ${nomorNaskah(editor.state).unit.get(id)?.label || "di tempat baru"}.`
        : "Tidak dapat dipindahkan ke sana. Naskah tidak diubah.",
    );
  const seret = useSeret(barisDi, (id, { id: tujuan, letak }) => umumkan(id, pindahkanSatuan(editor, id, tujuan, letak)));

  const lipat = (id: string, tutup: boolean) =>
    setTertutup((lama) => new Set(tutup ? [...lama, id] : [...lama].filter((satu) => satu !== id)));
  const fokuskan = (id: string | undefined) => {
    if (id !== undefined) akar.current?.querySelector<HTMLElement>(`[data-baris="${CSS.escape(id)}"]`)?.focus();
  };
  const geser = (id: string, arah: 1 | -1) => {
    umumkan(id, editor.isEditable && geserUrutan(editor, arah, id));
    fokuskan(id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tampak.findIndex(({ id }) => id === tab);
    const satu = tampak[at];
    if (!satu || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const { id, beranak, induk, tetap } = satu;
    const terbuka = beranak && !tertutup.has(id);
    const memindahkan = { ArrowUp: () => geser(id, -1), ArrowDown: () => geser(id, 1) };
    const berjalan = {
      ArrowDown: () => fokuskan(tampak[at + 1]?.id),
      ArrowUp: () => fokuskan(tampak[at - 1]?.id),
      Home: () => fokuskan(tampak[0]?.id),
      End: () => fokuskan(tampak.at(-1)?.id),
      ArrowRight: () => (beranak && !terbuka ? lipat(id, false) : beranak && fokuskan(tampak[at + 1]?.id)),
      ArrowLeft: () => (terbuka ? lipat(id, true) : fokuskan(induk ?? undefined)),
      Enter: () => tujuSatuan(editor, id),
      " ": () => tujuSatuan(editor, id),
    };
    const gerak: Readonly<Record<string, () => void>> = !event.altKey ? berjalan : tetap ? {} : memindahkan;
    const lakukan = gerak[event.key];
    if (!lakukan) return;
    event.preventDefault();
    lakukan();
  };
  const onClick = (event: MouseEvent) => {
    const satu = barisDi(event.target);
    if (!satu) return;
    event.preventDefault();
    if (event.target instanceof Element && event.target.closest("[data-lipat]")) lipat(satu.id, !tertutup.has(satu.id));
    else tujuSatuan(editor, satu.id);
  };

  return (
    <div className="kerangka-rancangan">
      <div
        ref={akar}
        role="tree"
        tabIndex={-1}
        aria-label="Kerangka rancangan"
        onKeyDown={onKeyDown}
        onClick={onClick}
        onFocus={(event) => setFokus(barisDi(event.target)?.id ?? null)}
        {...seret.pendengar}
      >
        {tampak.map((satu) => (
          <BarisKerangka
            key={satu.id}
            baris={satu}
            terbuka={!tertutup.has(satu.id)}
            kini={satu.id === tempatKini}
            tab={satu.id === tab}
            sasaran={seret.sasaran?.id === satu.id ? seret.sasaran.letak : null}
            dapatDiseret={editor.isEditable && !satu.tetap}
          />
        ))}
      </div>
      {tampak.length === 0 ? <p className="panel-kosong">Belum ada Bab atau Pasal.</p> : null}
      <p className="kerangka-kabar" role="status">
        {kabar}
      </p>
    </div>
  );
}

/** The row of the caret, or the nearest one above it that is not folded away. */
function barisTerlihat(baris: readonly BarisRancangan[], tampak: readonly BarisRancangan[], kini: string | null): string | null {
  const terlihat = new Set(tampak.map(({ id }) => id));
  const induk = new Map(baris.map((satu) => [satu.id, satu.induk]));
  let id = kini;
  while (id !== null && !terlihat.has(id)) id = induk.get(id) ?? null;
  return id;
}
