/** What the engine of the extension says of a text, for tests of what is done with it. */
import { readMarkdown } from "@selaras/parsers";
import { createMesin } from "../../extension/src/mesin/mesin.ts";
import type { Bacaan } from "../../extension/src/pesan/mesin.ts";
import { pustakaUji, TANPA_SERVER } from "./pustaka-uji.ts";

/** The text as if a page at this address showed it line by line. */
export function bacaanTeks(sumber: string, alamat = "https://jdih.example.go.id/perbup-1"): Promise<Bacaan> {
  const mesin = createMesin(pustakaUji(), TANPA_SERVER, () => performance.now());
  return mesin.periksa(
    { alamat, judul: "Peraturan", sumber, blok: readMarkdown(sumber), macam: "halaman", situs: null },
    { temuan: false },
  );
}

/** An invented regulation of a few Pasal; `sisipan` stands between Pasal 1 and the next, which is counted on from there. */
export function perbupUji(sisipan: readonly string[] = []): string {
  const pasal = [
    "Dalam Peraturan Bupati ini yang dimaksud dengan Daerah adalah Kabupaten Contoh.",
    ...sisipan,
    "Ketua Tim mempunyai tugas menyusun rencana kerja dan membagi peran anggota sesuai keahlian.",
    "Perangkat Daerah melaporkan pelaksanaan Sistem Kerja kepada Bupati setiap enam bulan sekali.",
    "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan.",
  ];
  return [
    "PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2024\n\nTENTANG\n\nSISTEM KERJA\n\nBUPATI CONTOH,\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG SISTEM KERJA.\n\nBAB I\nKETENTUAN UMUM",
    ...pasal.map((isi, nomor) => `Pasal ${nomor + 1}\n\n${isi}`),
    "Ditetapkan di Contoh\npada tanggal 2 Januari 2024\n",
  ].join("\n\n");
}
