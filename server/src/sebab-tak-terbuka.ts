import type { Config } from "./config.ts";
import { DataTerkunci } from "./storage/kunci.ts";
import { BasisLebihBaru } from "./storage/migrasi/jalankan.ts";

/** The Indonesian sentence for whoever started the server, about why its data cannot be opened. Names no password. */
export function sebabTakTerbuka(error: unknown, { data, databaseUrl }: Pick<Config, "data" | "databaseUrl">): string {
  if (error instanceof DataTerkunci)
    return `Map data (${data}) sedang dipakai Selaras lain. Tutup yang itu dahulu, atau pakai map lain: DATA=map-lain npm start`;
  if (error instanceof BasisLebihBaru)
    return "Basis data ini dibuat oleh Selaras yang lebih baru daripada program ini. Tidak ada yang diubah. Perbarui programnya, lalu jalankan lagi.";
  const sebab = error instanceof Error ? error.message || (("code" in error && String(error.code)) as string) : String(error);
  if (databaseUrl !== null)
    return `Basis data di DATABASE_URL (${tanpaSandi(databaseUrl)}) tidak dapat dibuka: ${sebab}. Periksa apakah PostgreSQL berjalan dan alamatnya benar, lalu jalankan lagi.`;
  return `Map data (${data}) tidak dapat dibaca atau ditulis: ${sebab}. Periksa DATA dan hak aksesnya, lalu jalankan lagi.`;
}

function tanpaSandi(url: string): string {
  if (!URL.canParse(url)) return "alamat tidak terbaca";
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
