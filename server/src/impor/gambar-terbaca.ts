import { createHash } from "node:crypto";
import type { Galat } from "../errors.ts";
import { gambarTerlaluBerat } from "./galat.ts";

/** A picture of a file. */
export interface GambarTerbaca {
  readonly jenis: string;
  readonly data: Uint8Array;
}

/** Bytes of all pictures of one file: a third of what one person may keep. */
const TERBESAR = 100 * 1_024 * 1_024;

/** The pictures of a file, each once. */
export interface GambarBerbeda {
  readonly gambar: readonly GambarTerbaca[];
  /** The address of each picture of the file, `gambar:0`, `gambar:1`, …, in `gambar`. */
  readonly alamat: ReadonlyMap<string, string>;
}

/** Each picture once, in the order of the file: a letterhead stands on every page. Refuses more than `terbesar` bytes. */
export function gambarBerbeda(semua: readonly GambarTerbaca[], terbesar = TERBESAR): GambarBerbeda | { readonly galat: Galat } {
  const gambar: GambarTerbaca[] = [];
  const menurutData = new Map<Uint8Array, number>();
  const menurutHash = new Map<string, number>();
  const alamat = new Map<string, string>();
  let bita = 0;
  for (const [dari, { jenis, data }] of semua.entries()) {
    let ke = menurutData.get(data);
    if (ke === undefined) {
      const hash = createHash("sha256").update(data).digest("hex");
      ke = menurutHash.get(hash);
      if (ke === undefined) {
        bita += data.byteLength;
        if (bita > terbesar) return { galat: gambarTerlaluBerat() };
        ke = gambar.push({ jenis, data }) - 1;
        menurutHash.set(hash, ke);
      }
      menurutData.set(data, ke);
    }
    alamat.set(`gambar:${dari}`, `gambar:${ke}`);
  }
  return { gambar, alamat };
}
