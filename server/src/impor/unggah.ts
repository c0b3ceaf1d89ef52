import type { LangkahImpor, OpsiBaca } from "@selaras/parsers";
import type { Kysely } from "kysely";
import type { Galat } from "../errors.ts";
import type { Tabel } from "../storage/tabel.ts";
import type { Kerjakan, SebabTakSelesai } from "../worker/start-impor.ts";
import {
  antreanPenuh,
  bacaTerlaluBanyakMemori,
  bacaTerlaluLama,
  berkasKosong,
  berkasTerlaluBesar,
  imporGagal,
  kerjaDihentikan,
  unggahanTerputus,
} from "./galat.ts";
import { type BerkasImpor, bacaImpor, cekRuang, type Peminta, simpanImpor } from "./simpanan.ts";

/** Bytes of the largest file: a scan of two hundred pages is no text, and text of that size is no regulation. */
export const BERKAS_TERBESAR = 20 * 1_024 * 1_024;

/** What imports need. */
export interface ImporParts {
  readonly db: Kysely<Tabel>;
  readonly kerjakan: Kerjakan;
  readonly logError: (error: unknown) => void;
  /** The time as ISO text. */
  readonly now: () => string;
}

export interface Unggahan extends BerkasImpor {
  readonly perubahan: NonNullable<OpsiBaca["perubahan"]>;
}

/** The file of a request, where there is room for it. */
export async function siapkanUnggahan(
  db: Kysely<Tabel>,
  peminta: Peminta,
  request: Request,
): Promise<{ readonly data: Uint8Array } | { readonly galat: Galat }> {
  const isi = await bacaIsi(request, BERKAS_TERBESAR);
  if ("galat" in isi) return isi;
  const penuh = await cekRuang(db, peminta.id, isi.data.byteLength);
  return penuh ? { galat: penuh } : isi;
}

/** The bytes of a body, or why there are none: more than `terbesar`, which is known before the rest is read, none at all, or cut off on their way. */
async function bacaIsi(request: Request, terbesar: number): Promise<{ readonly data: Uint8Array } | { readonly galat: Galat }> {
  const potong: Uint8Array[] = [];
  let panjang = 0;
  try {
    for await (const satu of request.body ?? []) {
      panjang += satu.byteLength;
      if (panjang > terbesar) return { galat: berkasTerlaluBesar() };
      potong.push(satu);
    }
  } catch {
    // Reading a body fails where its sender left: no fault of ours, and nobody waits for an answer.
    return { galat: unggahanTerputus() };
  }
  return panjang === 0 ? { galat: berkasKosong() } : { data: Buffer.concat(potong, panjang) };
}

/** Reads a file and keeps what it says, telling each step; ends early, with nothing kept, where `signal` says so. */
export async function unggah(
  { db, kerjakan, logError, now }: ImporParts,
  peminta: Peminta,
  { nama, data, perubahan }: Unggahan,
  kirim: (langkah: LangkahImpor) => void,
  signal: AbortSignal,
): Promise<void> {
  const onKemajuan = (kemajuan: Extract<LangkahImpor, { kemajuan: unknown }>["kemajuan"]): void => kirim({ kemajuan });
  try {
    const hasil = await kerjakan("baca", { berkas: data, nama, perubahan }, { signal, onKemajuan });
    if ("sebab" in hasil) return gagal(galatOf(hasil.sebab));
    if ("galat" in hasil.keluar) return gagal(hasil.keluar.galat);
    if (signal.aborted) return;
    const kept = await simpanImpor(db, peminta.id, { nama, data }, hasil.keluar.terbaca, now());
    if ("galat" in kept) return gagal(kept.galat);
    const found = await bacaImpor(db, peminta, kept.id);
    if (found) kirim({ impor: found.ringkas });
  } catch (error) {
    logError(error);
    gagal(imporGagal());
  }

  function gagal({ pesan, tindakan }: Pick<Galat, "pesan" | "tindakan">): void {
    kirim({ galat: { pesan, tindakan } });
  }
}

/** Why work on an import was not done, for people. */
export function galatOf(sebab: SebabTakSelesai): Galat {
  switch (sebab) {
    case "penuh":
      return antreanPenuh();
    case "terlalu-lama":
      return bacaTerlaluLama();
    case "memori":
      return bacaTerlaluBanyakMemori();
    case "batal":
      return kerjaDihentikan();
  }
}
