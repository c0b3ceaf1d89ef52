import type { NaskahTelaah } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Akun } from "../akun/auth.ts";
import type { Naskah } from "../corpus/read-corpus.ts";
import { belumMasuk, type Galat } from "../errors.ts";
import type { Tabel } from "../storage/tabel.ts";
import type { Sanding } from "../worker/task.ts";
import { kolomTerlaluBanyak, takAdaPenelaahan, teksTerlaluPanjang } from "./galat.ts";
import { bacaTeks } from "./penelaahan.ts";

/** A reviewed text as a column of the matrix; no id of the Pustaka has a colon. */
const KOLOM = /^penelaahan:([\w-]{1,64})$/;

export const kolomPenelaahan = (id: string): boolean => KOLOM.test(id);

/** Texts that are not in the Pustaka, at once: each goes to the worker with every question. */
const TERBANYAK = 8;

/** Seven times the longest regulation of a region at hand, and half a second of work for which everybody else waits. */
const TERPANJANG = 1_000_000;

/** Adds the texts of the reviews among the columns, for whoever is signed in. */
export type Lengkapi = (headers: Headers, sanding: Sanding) => Promise<{ readonly sanding: Sanding } | { readonly galat: Galat }>;

/** Reviews are for people with an account; `parts` is `undefined` where there are none. */
export function createLengkapi(parts: { readonly akun: Akun; readonly db: Kysely<Tabel> } | undefined): Lengkapi {
  return async (headers, sanding) => {
    const ids = sanding.lain.flatMap((one) => KOLOM.exec(one)?.[1] ?? []);
    if (ids.length === 0) return { sanding };
    if (!parts || (await parts.akun.kenali(headers, false)) === null) return { galat: belumMasuk() };
    if (ids.length > TERBANYAK) return { galat: kolomTerlaluBanyak(TERBANYAK) };
    const naskah: Naskah[] = [];
    for (const id of ids) {
      const found = await bacaTeks(parts.db, id, TERPANJANG);
      if (found === null) return { galat: takAdaPenelaahan() };
      if (found.teks === null) return { galat: teksTerlaluPanjang(found.judul) };
      naskah.push(naskahOf({ ...found, id }, found.teks));
    }
    return { sanding: { ...sanding, naskah } };
  };
}

/** A reviewed text in the shape of one of the Pustaka. What it does not say about itself is empty; a column is named by its region. */
export function naskahOf(
  { id, alamat, judul, jenis, nomor, tahun, daerah, sidik }: NaskahTelaah & { readonly id: string; readonly sidik: string },
  source: string,
): Naskah {
  return {
    entri: {
      id: `penelaahan:${id}`,
      berkas: "",
      jenis: jenis ?? "",
      nomor: nomor ?? "",
      tahun: tahun ?? 0,
      tentang: judul,
      daerah: `${daerah ?? judul} (penelaahan)`,
      provinsi: null,
      tingkat: "kabupaten",
      acuan: false,
      sumber: alamat,
      mutuTeks: "",
      sha256: sidik,
    },
    source,
    provenans: null,
    changed: false,
  };
}
