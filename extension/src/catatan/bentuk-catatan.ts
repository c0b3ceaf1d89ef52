/** Checks what comes from outside of this page (storage, a server, a file) by hand: what does not have the shape of a note is none. */
import type { BobotCatatan, CiriJangkar, IsiAnotasi, Jangkar } from "@selaras/parsers";
import type { CatatanTelaah, Kiriman, TulisanCatatan } from "./antarmuka.ts";

/** As in `IsiAnotasi`; the server holds the same ones. */
export const BATAS_CATATAN = { isi: 8_000, usulan: 100_000, kutipan: 100_000, tanda: 10, hurufTanda: 40 } as const;

const HURUF_KONTEKS = 64;

export type Rekaman = Readonly<Record<string, unknown>>;

export const isRekaman = (nilai: unknown): nilai is Rekaman => typeof nilai === "object" && nilai !== null && !Array.isArray(nilai);

export const isTeks = (nilai: unknown, terpanjang = 2_000): nilai is string => typeof nilai === "string" && nilai.length <= terpanjang;

const isTeksAtauNull = (nilai: unknown, terpanjang = 2_000): nilai is string | null => nilai === null || isTeks(nilai, terpanjang);

const isBobot = (nilai: unknown): nilai is BobotCatatan => nilai === "tinggi" || nilai === "sedang" || nilai === "rendah";

const isLetak = (nilai: unknown): nilai is number => typeof nilai === "number" && Number.isSafeInteger(nilai) && nilai >= 0;

const isWaktu = (nilai: unknown): nilai is string => isTeks(nilai, 40) && !Number.isNaN(Date.parse(nilai));

function bacaJangkar(nilai: unknown): Jangkar | null {
  if (!isRekaman(nilai)) return null;
  const { locator, kutipan, awalan, akhiran, dari, sampai, ketentuan } = nilai;
  if (
    !isTeksAtauNull(locator) ||
    !isTeks(kutipan, BATAS_CATATAN.kutipan) ||
    !isTeks(awalan, HURUF_KONTEKS) ||
    !isTeks(akhiran, HURUF_KONTEKS)
  )
    return null;
  if (!isLetak(dari) || !isLetak(sampai) || sampai < dari || typeof ketentuan !== "boolean") return null;
  const ciri = bacaCiri(nilai.ciri);
  return { locator, kutipan, awalan, akhiran, dari, sampai, ketentuan, ...(ciri !== null && { ciri }) };
}

const isBagian = (nilai: unknown): nilai is number => typeof nilai === "number" && nilai >= 0 && nilai <= 1;

const bacaDaftarTeks = (nilai: unknown, terbanyak: number): readonly string[] | null => {
  const daftar: readonly unknown[] = Array.isArray(nilai) && nilai.length <= terbanyak ? nilai : [null];
  return daftar.every((satu): satu is string => isTeks(satu)) ? daftar : null;
};

/** What is no such thing is left out: without it the note is judged more strictly. */
function bacaCiri(nilai: unknown): CiriJangkar | null {
  if (!isRekaman(nilai) || !isRekaman(nilai.saingan) || !isRekaman(nilai.apit)) return null;
  const { sidik, letak } = nilai;
  const induk = bacaDaftarTeks(nilai.induk, 20);
  const khas = bacaDaftarTeks(nilai.khas, 20);
  const sebelum = bacaDaftarTeks(nilai.apit.sebelum, 20);
  const sesudah = bacaDaftarTeks(nilai.apit.sesudah, 20);
  const { kata, sekitar, induk: kepala, seinduk } = nilai.saingan;
  if (!isTeks(sidik, 200) || !isLetak(letak) || induk === null || khas === null || sebelum === null || sesudah === null) return null;
  if (!isBagian(kata) || !isBagian(sekitar) || !isBagian(kepala) || !isBagian(seinduk)) return null;
  return { sidik, letak, induk, khas, apit: { sebelum, sesudah }, saingan: { kata, sekitar, induk: kepala, seinduk } };
}

function bacaTanda(nilai: unknown): readonly string[] | null {
  if (!Array.isArray(nilai) || nilai.length > BATAS_CATATAN.tanda) return null;
  const tanda: readonly unknown[] = nilai;
  return tanda.every((satu): satu is string => isTeks(satu, BATAS_CATATAN.hurufTanda)) ? tanda : null;
}

/** What a reviewer wrote, without anything else that stood there; `null` for any other value. */
export function bacaIsiAnotasi(nilai: unknown): IsiAnotasi | null {
  if (!isRekaman(nilai)) return null;
  const { id, isi, usulan, bobot, dibuat, diubah } = nilai;
  const jangkar = bacaJangkar(nilai.jangkar);
  const tanda = bacaTanda(nilai.tanda);
  if (jangkar === null || tanda === null || !isBobot(bobot) || !isTeks(id, 100) || id === "") return null;
  if (!isTeks(isi, BATAS_CATATAN.isi) || !isTeksAtauNull(usulan, BATAS_CATATAN.usulan) || !isWaktu(dibuat) || !isWaktu(diubah)) return null;
  return { id, isi, usulan, tanda, bobot, jangkar, dibuat, diubah };
}

function bacaKiriman(nilai: unknown): Kiriman | null {
  if (!isRekaman(nilai)) return null;
  const { server, penelaahan, pada } = nilai;
  return isTeks(server) && isTeks(penelaahan, 100) && isWaktu(pada) ? { server, penelaahan, pada } : null;
}

/** A stored note; `null` for any other value. */
export function bacaCatatan(nilai: unknown): CatatanTelaah | null {
  const isi = bacaIsiAnotasi(nilai);
  if (isi === null || !isRekaman(nilai)) return null;
  const { alamat, sidik, oleh } = nilai;
  if (!isTeks(alamat, 8_000) || !isTeks(sidik, 64) || !isTeksAtauNull(oleh, 200)) return null;
  return { ...isi, alamat, sidik, oleh, kirim: bacaKiriman(nilai.kirim) };
}

/** Why these words cannot be a note, as a sentence; `null` where they can. Tags are compared after `tandaRapi`. */
export function sebabTulisanSalah({ isi, usulan, tanda }: TulisanCatatan): string | null {
  if (isi.trim() === "" && usulan === null) return "Catatan masih kosong. Tulis isinya, atau usulkan rumusan.";
  if (isi.length > BATAS_CATATAN.isi)
    return `Isi catatan paling banyak ${BATAS_CATATAN.isi.toLocaleString("id")} huruf. Pendekkan, lalu simpan lagi.`;
  if ((usulan?.length ?? 0) > BATAS_CATATAN.usulan)
    return `Usulan paling banyak ${BATAS_CATATAN.usulan.toLocaleString("id")} huruf. Pendekkan, lalu simpan lagi.`;
  if (tanda.length > BATAS_CATATAN.tanda) return `Tanda paling banyak ${BATAS_CATATAN.tanda}. Hapus sebagian, lalu simpan lagi.`;
  const panjang = tanda.find((satu) => satu.length > BATAS_CATATAN.hurufTanda);
  return panjang === undefined
    ? null
    : `Tanda “${panjang.slice(0, 20)}…” lebih dari ${BATAS_CATATAN.hurufTanda} huruf. Pendekkan, lalu simpan lagi.`;
}

/** Tags without blanks around them, empty ones and doubles. */
export const tandaRapi = (tanda: readonly string[]): readonly string[] => [
  ...new Set(tanda.map((satu) => satu.trim().replace(/\s+/g, " ")).filter((satu) => satu !== "")),
];
