/** The line above the sheet: kind of the unit, depth, marks, undo, insertions, search and help. */
import { ActionIcon, NativeSelect } from "@mantine/core";
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBold,
  IconIndentDecrease,
  IconIndentIncrease,
  IconItalic,
  IconKeyboard,
  IconSearch,
  type TablerIcon,
} from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import type { MouseEvent } from "react";
import { geser, jadikan } from "../perintah-tulis.ts";
import { keadaanBilah } from "./keadaan-bilah.ts";
import { MenuDefinisi, type TindakanDefinisi } from "./menu-definisi.tsx";
import { MenuSisip } from "./menu-sisip.tsx";
import { MenuTabel } from "./menu-tabel.tsx";
import { PILIHAN_JENIS } from "./pilihan-jenis.ts";
import "./bilah.css";

interface BilahTulisProps {
  readonly editor: Editor;
  /** Whether this person may write. */
  readonly menulis: boolean;
  /** Opens the choice of a picture; absent where none can be stored. */
  readonly onGambar?: () => void;
  readonly onCari: () => void;
  readonly onBantuan: () => void;
  readonly definisi: TindakanDefinisi;
}

const KELOMPOK = ["Batang tubuh", "Judul dan pembukaan", "Penutup", "Lampiran"] as const;

const DATA = KELOMPOK.map((group) => ({
  group,
  items: PILIHAN_JENIS.filter(({ kelompok }) => kelompok === group).map(({ kunci, sebutan }) => ({ value: kunci, label: sebutan })),
}));

export function BilahTulis({ editor, menulis, onGambar, onCari, onBantuan, definisi }: BilahTulisProps) {
  const keadaan = useEditorState({ editor, selector: ({ editor: kini }) => keadaanBilah(kini) });
  if (!menulis)
    return (
      <div className="bilah-tulis">
        <span className="bilah-baca">Anda membaca naskah ini.</span>
        <Tombol nama="Cari (Ctrl+F)" ikon={IconSearch} onClick={onCari} />
      </div>
    );
  const geserKe = (langkah: 1 | -1) => () =>
    editor
      .chain()
      .focus()
      .command(({ state, dispatch }) => geser(langkah)(state, dispatch))
      .run();
  const pilih = (kunci: string) => {
    const bentuk = PILIHAN_JENIS.find((satu) => satu.kunci === kunci)?.bentuk;
    if (bentuk)
      editor
        .chain()
        .focus()
        .command(({ state, dispatch }) => jadikan(bentuk)(state, dispatch))
        .run();
  };
  return (
    <div className="bilah-tulis">
      <NativeSelect
        size="xs"
        // As wide as leaves the whole bar on one line at 1280 px with both columns open.
        w="8rem"
        aria-label="Jenis satuan"
        data={[...(keadaan.jenis === "" ? [{ value: "", label: "–" }] : []), ...DATA]}
        value={keadaan.jenis}
        onChange={(event) => pilih(event.currentTarget.value)}
      />
      <Tombol nama="Naikkan tingkat (Shift+Tab)" ikon={IconIndentDecrease} onClick={geserKe(-1)} />
      <Tombol nama="Turunkan tingkat (Tab)" ikon={IconIndentIncrease} onClick={geserKe(1)} />
      <span className="bilah-pisah" />
      <Tombol nama="Tebal (Ctrl+B)" ikon={IconBold} aktif={keadaan.tebal} onClick={() => editor.chain().focus().toggleMark("bold").run()} />
      <Tombol
        nama="Miring (Ctrl+I)"
        ikon={IconItalic}
        aktif={keadaan.miring}
        onClick={() => editor.chain().focus().toggleMark("italic").run()}
      />
      <span className="bilah-pisah" />
      <Tombol
        nama="Urungkan (Ctrl+Z)"
        ikon={IconArrowBackUp}
        mati={!keadaan.bisaUrung}
        onClick={() => editor.chain().focus().undo().run()}
      />
      <Tombol
        nama="Ulangi (Ctrl+Y)"
        ikon={IconArrowForwardUp}
        mati={!keadaan.bisaUlang}
        onClick={() => editor.chain().focus().redo().run()}
      />
      <span className="bilah-pisah" />
      <MenuSisip editor={editor} dalamTabel={keadaan.dalamTabel} sisipan={keadaan.sisipan} {...(onGambar ? { onGambar } : {})} />
      <MenuDefinisi {...definisi} />
      {keadaan.dalamTabel ? <MenuTabel editor={editor} /> : null}
      <span className="bilah-akhir">
        <Tombol nama="Cari dan ganti (Ctrl+F)" ikon={IconSearch} onClick={onCari} />
        <Tombol nama="Daftar tombol (Ctrl+/)" ikon={IconKeyboard} onClick={onBantuan} />
      </span>
    </div>
  );
}

interface TombolProps {
  readonly nama: string;
  readonly ikon: TablerIcon;
  readonly onClick: () => void;
  readonly aktif?: boolean;
  readonly mati?: boolean;
}

/** The sheet keeps the selection while the pointer is on the line. */
const jagaPilihan = (event: MouseEvent): void => event.preventDefault();

function Tombol({ nama, ikon: Ikon, onClick, aktif, mati }: TombolProps) {
  return (
    <ActionIcon
      variant={aktif ? "light" : "subtle"}
      size="md"
      aria-label={nama}
      title={nama}
      aria-pressed={aktif}
      disabled={mati ?? false}
      onMouseDown={jagaPilihan}
      onClick={onClick}
    >
      <Ikon size={18} aria-hidden />
    </ActionIcon>
  );
}
