/** A local copy that outlives the tab of a test, as IndexedDB outlives the tab of a person. */
import * as Y from "yjs";
import type { BukaSimpanan } from "../../editor/src/collaboration/simpanan-lokal.ts";

/** `dokumen`, `belum` and `titipan`. */
export type Ingatan = Map<string, unknown>;

export function simpananIngatan(ingatan: Ingatan): BukaSimpanan {
  return (ydoc) => {
    const isi = ingatan.get("dokumen");
    if (isi instanceof Uint8Array) Y.applyUpdate(ydoc, isi);
    let terbuka = true;
    ydoc.on("update", () => {
      if (terbuka) ingatan.set("dokumen", Y.encodeStateAsUpdate(ydoc));
    });
    return {
      dimuat: Promise.resolve({
        belum: Number(ingatan.get("belum") ?? 0),
        titipan: (ingatan.get("titipan") as string | undefined) ?? null,
        tahan: true,
      }),
      catatBelum: (belum) => void ingatan.set("belum", belum),
      tertulis: () => Promise.resolve(),
      titipkan: async (teks) => void (teks === null ? ingatan.delete("titipan") : ingatan.set("titipan", teks)),
      kosongkan: async () => {
        terbuka = false;
        ingatan.delete("dokumen");
        ingatan.delete("belum");
      },
      tutup: async () => {
        terbuka = false;
      },
    };
  };
}
