/** Several people writing one draft with the real editor, each with a network of their own that can be cut; for tests of what merging does. */
import type { Editor } from "@tiptap/core";
import { applyUpdate, Doc, encodeStateAsUpdate } from "yjs";
import { jagaKata, type SatuanTerhapus } from "../../editor/src/menulis/ikatan/kata-rekan.ts";
import type { IsiRancangan } from "../../parsers/src/rancangan/dokumen.ts";
import { editorTanpaLayar } from "./editor-tanpa-layar.ts";
import { isiYjs } from "./isi-yjs.ts";

export interface Rekan {
  readonly doc: Doc;
  readonly editor: Editor;
  /** Units that somebody deleted while this person wrote in them. */
  readonly terhapus: SatuanTerhapus[];
  daring: boolean;
}

export interface Ruang {
  readonly rekan: readonly Rekan[];
  /** Delivers what waits for everybody who is online, in the order it was sent. */
  antar(): void;
  tutup(): void;
}

/** `jumlah` editors on one draft. Nothing reaches the others before `antar`. */
export function ruangMenulis(jumlah: number, isi: readonly IsiRancangan[]): Ruang {
  const antrean: { readonly dari: number; readonly update: Uint8Array; readonly belum: Set<number> }[] = [];
  const awal = new Doc();
  isiYjs(awal, isi);
  const rekan = Array.from({ length: jumlah }, (_, nomor): Rekan => {
    const doc = new Doc();
    doc.clientID = nomor + 1;
    return { doc, terhapus: [], daring: true } as unknown as Rekan;
  });
  const mula = encodeStateAsUpdate(awal);
  for (const [nomor, satu] of rekan.entries()) {
    applyUpdate(satu.doc, mula, "jauh");
    jagaKata(satu.doc, {
      klienSendiri: () => new Set(),
      sudahTerkirim: () => false,
      onTerhapus: (satuan) => satu.terhapus.push(satuan),
    });
    Object.assign(satu, { editor: editorTanpaLayar(satu.doc) });
    satu.doc.on("update", (update: Uint8Array, origin: unknown) => {
      if (origin !== "jauh") antrean.push({ dari: nomor, update, belum: new Set([...rekan.keys()].filter((lain) => lain !== nomor)) });
    });
  }
  return {
    rekan,
    antar: () => {
      // Delivering may make somebody answer with a repair, which is delivered as well.
      for (let at = 0; at < antrean.length; at++) {
        const pesan = antrean[at];
        if (!pesan || !rekan[pesan.dari]?.daring) continue;
        for (const ke of [...pesan.belum]) {
          const tujuan = rekan[ke];
          if (!tujuan?.daring) continue;
          pesan.belum.delete(ke);
          applyUpdate(tujuan.doc, pesan.update, "jauh");
        }
      }
      for (let at = antrean.length - 1; at >= 0; at--) if (antrean[at]?.belum.size === 0) antrean.splice(at, 1);
    },
    tutup: () => {
      for (const { editor, doc } of rekan) {
        editor.destroy();
        doc.destroy();
      }
    },
  };
}
