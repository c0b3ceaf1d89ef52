/** The help of the drafting rules as plain data: what pages and the command line show of a rule. */
import { DAFTAR_KAIDAH } from "./daftar-kaidah.ts";
import type { ContohKaidah, Kaidah, Keparahan } from "./kaidah.ts";

export interface BantuanKaidah {
  readonly id: string;
  readonly nama: string;
  readonly keparahan: Keparahan;
  readonly penjelasan: string;
  /** `Lampiran II UU 12/2011, butir 87 huruf d`; `null` where the number was not checked: then none is shown. */
  readonly kutipan: string | null;
  readonly contoh: { readonly benar: readonly string[]; readonly salah: readonly ContohSalah[] };
  readonly berperbaikan: boolean;
}

export interface ContohSalah {
  readonly teks: string;
  /** What the fix makes of it. */
  readonly hasil?: string;
}

/** Where the manual is: the law whose second annex it is. */
const NASKAH = "Lampiran II UU 12/2011";

/** The source of a rule as people see it; `null` where it is not certain. */
const kutipanKaidah = ({ kutipan: { butir, status, sumber = NASKAH } }: Kaidah): string | null =>
  status === "yakin" && butir !== "" ? `${sumber}, ${butir}` : null;

const bantuanOf = (kaidah: Kaidah): BantuanKaidah => ({
  id: kaidah.id,
  nama: kaidah.nama,
  keparahan: kaidah.keparahan,
  penjelasan: kaidah.penjelasan,
  kutipan: kutipanKaidah(kaidah),
  contoh: { benar: kaidah.contoh.benar.map(({ teks }) => teks), salah: kaidah.contoh.salah.map(salahOf) },
  berperbaikan: kaidah.berperbaikan === true,
});

const salahOf = ({ teks, hasil }: ContohKaidah): ContohSalah => ({ teks, ...(hasil === undefined ? {} : { hasil }) });

/** In the order of a regulation, which is the order of the rules. */
export const BANTUAN_KAIDAH: readonly BantuanKaidah[] = /* @__PURE__ */ DAFTAR_KAIDAH.map(bantuanOf);
