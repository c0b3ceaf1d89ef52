/** The writing surface: one sheet on which several people write one draft, and the line of tools above it. */
import type { Editor, Extensions } from "@tiptap/core";
import { useRef, useState } from "react";
import type { Awareness } from "y-protocols/awareness";
import type { Doc } from "yjs";
import type { Istilah } from "../definisi/istilah.ts";
import { IstilahDialog } from "../definisi/istilah-dialog.tsx";
import { KartuIstilah } from "../definisi/kartu-istilah.tsx";
import { istilahKursor, jadikanDefinisi } from "../definisi/perintah-definisi.ts";
import { UrutDialog } from "../definisi/urut-dialog.tsx";
import { PitaRusak } from "../references/pita-rusak.tsx";
import { LembarBantuan } from "./bantuan/lembar-bantuan.tsx";
import { BilahTulis } from "./bilah/bilah-tulis.tsx";
import { SisipGambar, type UnggahGambar } from "./bilah/sisip-gambar.tsx";
import { PanelCari } from "./cari/panel-cari.tsx";
import type { Penulis } from "./ekstensi-naskah.ts";
import type { Pintasan } from "./pintasan-halaman.ts";
import { DaftarSaran } from "./saran/daftar-saran.tsx";
import { useEditorNaskah } from "./use-editor-naskah.ts";
import "../references/acuan.css";
import "./lembar.css";
import "./lembar-unit.css";
import "./lembar-print.css";

interface NaskahEditorProps {
  readonly ydoc: Doc;
  readonly awareness: Awareness;
  readonly pengguna: Penulis;
  /** Whether this person may write; a change takes effect at once. */
  readonly bolehMenulis: boolean;
  /** Extensions of other parts of the page, given once: a new list makes a new editor. */
  readonly extensions?: Extensions;
  /** Called with each editor that is made, before the person sees it. */
  readonly onReady?: (editor: Editor) => void;
  /** Stores a picture; without it there are none to insert. */
  readonly unggahGambar?: UnggahGambar;
  /** Tells the person something in a sentence. */
  readonly onPesan?: (pesan: string) => void;
}

const TANPA_TAMBAHAN: Extensions = [];

type Terbuka =
  | { readonly apa: "cari" | "ganti" | "bantuan" | "urut" }
  | { readonly apa: "istilah"; readonly istilah: Istilah }
  | { readonly apa: "gambar"; readonly berkas: File | null }
  | null;

export function NaskahEditor({ extensions = TANPA_TAMBAHAN, unggahGambar, onPesan, ...lain }: NaskahEditorProps) {
  const lembar = useRef<HTMLDivElement>(null);
  const [terbuka, setTerbuka] = useState<Terbuka>(null);
  const pintasan: Pintasan = {
    cari: () => setTerbuka({ apa: "cari" }),
    ganti: () => setTerbuka({ apa: "ganti" }),
    bantuan: () => setTerbuka({ apa: "bantuan" }),
    istilah: () => {
      const istilah = editor ? istilahKursor(editor) : null;
      if (istilah) setTerbuka({ apa: "istilah", istilah });
      else onPesan?.("Letakkan kursor pada istilah yang didefinisikan, lalu tekan F2.");
    },
    definisi: () => {
      if (editor && !jadikanDefinisi(editor)) onPesan?.("Pilih dahulu kata atau frasa yang akan didefinisikan.");
    },
  };
  const tempel = {
    onPesan: onPesan ?? (() => {}),
    ...(unggahGambar ? { onGambar: (berkas: File) => setTerbuka({ apa: "gambar", berkas }) } : {}),
  };
  const editor = useEditorNaskah(lembar, { ...lain, extensions, tempel, pintasan });
  const tutup = () => setTerbuka(null);

  return (
    <div className="naskah-editor">
      <div className="naskah-alat">
        {editor ? (
          <BilahTulis
            editor={editor}
            menulis={lain.bolehMenulis}
            onCari={pintasan.ganti}
            onBantuan={pintasan.bantuan}
            definisi={{ ganti: pintasan.istilah, jadikan: pintasan.definisi, urut: () => setTerbuka({ apa: "urut" }) }}
            {...(unggahGambar ? { onGambar: () => setTerbuka({ apa: "gambar", berkas: null }) } : {})}
          />
        ) : null}
        {editor && (terbuka?.apa === "cari" || terbuka?.apa === "ganti") ? (
          <PanelCari key={terbuka.apa} editor={editor} mengganti={terbuka.apa === "ganti" && lain.bolehMenulis} onTutup={tutup} />
        ) : null}
        {editor ? <PitaRusak editor={editor} menulis={lain.bolehMenulis} /> : null}
      </div>
      <div className="meja">
        <div className="lembar" ref={lembar} />
      </div>
      {editor && lain.bolehMenulis ? <DaftarSaran editor={editor} /> : null}
      {editor ? <KartuIstilah editor={editor} lembar={lembar} /> : null}
      {editor && terbuka?.apa === "istilah" ? (
        <IstilahDialog editor={editor} istilah={terbuka.istilah} menulis={lain.bolehMenulis} onTutup={tutup} />
      ) : null}
      {editor && terbuka?.apa === "urut" ? <UrutDialog editor={editor} onTutup={tutup} /> : null}
      {terbuka?.apa === "bantuan" ? <LembarBantuan onTutup={tutup} /> : null}
      {editor && unggahGambar && terbuka?.apa === "gambar" ? (
        <SisipGambar editor={editor} unggah={unggahGambar} berkas={terbuka.berkas} onTutup={tutup} />
      ) : null}
    </div>
  );
}
