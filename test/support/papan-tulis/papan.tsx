/** A page with nothing but writing surfaces: as many as the address says (`?jumlah=2`), each on a Y.Doc of its own, linked within the page. */
import "../../../editor/src/styles.ts";
import "./papan.css";
import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { createRoot } from "react-dom/client";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector, XmlElement, XmlText } from "yjs";
import { KerangkaRancangan } from "../../../editor/src/menulis/kerangka/kerangka-rancangan.tsx";
import { NaskahEditor } from "../../../editor/src/menulis/naskah-editor.tsx";
import { TulisanTerhapus } from "../../../editor/src/menulis/terhapus/tulisan-terhapus.tsx";
import { Tema } from "../../../editor/src/tema.tsx";
import type { IsiRancangan } from "../../../parsers/src/rancangan/dokumen.ts";
import { isiYjs } from "../isi-yjs.ts";

/** What the tests reach through `window.papan`. */
export interface Papan {
  readonly docs: readonly Doc[];
  readonly editors: Editor[];
  /** Writes the document on the first Y.Doc; the others receive it. */
  mulai(isi: readonly IsiRancangan[]): void;
  /** Types at the end of a unit on the last Y.Doc, without an editor: what another machine does. */
  ketikJauh(id: string, teks: string): void;
  putuskan(nomor: number): void;
  sambungkan(nomor: number): void;
}

const parameter = new URLSearchParams(location.search);
const jumlah = Number(parameter.get("jumlah") ?? "1");
const PENULIS = [
  { nama: "Sri Wahyuni", warna: "#1d4f7c" },
  { nama: '<b onclick="x">Budi</b>', warna: "#7c1515" },
] as const;
const docs = Array.from({ length: jumlah }, () => new Doc());
const kehadiran = docs.map((doc) => new Awareness(doc));
const terputus = new Set<number>();
const editors: Editor[] = [];

const kirim = (dari: number, ke: number) => {
  const [asal, tujuan] = [docs[dari], docs[ke]];
  if (asal && tujuan && dari !== ke && !terputus.has(dari) && !terputus.has(ke))
    applyUpdate(tujuan, encodeStateAsUpdate(asal, encodeStateVector(tujuan)), "jauh");
};

const kirimSemua = (dari: number) => {
  for (const ke of docs.keys()) kirim(dari, ke);
};

docs.forEach((doc, dari) => {
  doc.on("update", (_: Uint8Array, origin: unknown) => {
    // As over a network: never while the other one is writing.
    if (origin !== "jauh") setTimeout(() => kirimSemua(dari));
  });
});

kehadiran.forEach((satu, dari) => {
  satu.on("update", ({ added, updated, removed }: Record<"added" | "updated" | "removed", readonly number[]>, origin: unknown) => {
    if (origin === "jauh") return;
    const isi = encodeAwarenessUpdate(satu, [...added, ...updated, ...removed]);
    for (const [ke, lain] of kehadiran.entries()) if (ke !== dari) applyAwarenessUpdate(lain, isi, "jauh");
  });
});

const papan: Papan = {
  docs,
  editors,
  mulai: (isi) => {
    const [doc] = docs;
    if (doc) isiYjs(doc, isi);
  },
  ketikJauh: (id, teks) => {
    const elemen = docs
      .at(-1)
      ?.getXmlFragment("default")
      .toArray()
      .find((satu) => satu instanceof XmlElement && satu.getAttribute("id") === id);
    const isi = elemen instanceof XmlElement ? elemen.get(0) : null;
    if (isi instanceof XmlText) isi.insert(isi.length, teks);
  },
  putuskan: (nomor) => void terputus.add(nomor),
  sambungkan: (nomor) => {
    terputus.delete(nomor);
    for (const lain of docs.keys()) {
      kirim(nomor, lain);
      kirim(lain, nomor);
    }
  },
};
Object.assign(window, { papan });

const root = document.getElementById("papan");
if (!root) throw new Error("no #papan");

function Lembar({ nomor, doc }: { readonly nomor: number; readonly doc: Doc }) {
  const [editor, setEditor] = useState<Editor | null>(null);
  const [pesan, setPesan] = useState("");
  return (
    <div className="papan-lembar" data-lembar={nomor}>
      {editor ? <KerangkaRancangan editor={editor} /> : null}
      <div className="papan-naskah">
        <NaskahEditor
          ydoc={doc}
          awareness={kehadiran[nomor] as Awareness}
          pengguna={PENULIS[nomor % PENULIS.length] ?? { nama: "", warna: "" }}
          bolehMenulis={!parameter.has("baca")}
          unggahGambar={async (berkas) => ({ src: `/api/rancangan/uji/gambar/${berkas.size}` })}
          onPesan={setPesan}
          onReady={(satu) => {
            editors[nomor] = satu;
            setEditor(satu);
          }}
        />
      </div>
      <div className="papan-kabar">
        <TulisanTerhapus
          ydoc={doc}
          dokumen={`papan-${nomor}`}
          editor={editor}
          belumTerkirim={() => terputus.has(nomor)}
          onPesan={setPesan}
        />
        <p role="status">{pesan}</p>
      </div>
    </div>
  );
}

createRoot(root).render(
  <Tema>
    {docs.slice(0, Number(parameter.get("tampil") ?? jumlah)).map((doc, nomor) => (
      <Lembar key={doc.guid} nomor={nomor} doc={doc} />
    ))}
  </Tema>,
);
