import { tanggalPanjang } from "../opsi-ekspor.ts";
import type { HukumDikutip } from "./acuan-hukum.ts";
import { type KepalaPaket, namaRancangan } from "./kepala-paket.ts";
import { alinea, berkasSurat, isiSel, judulSurat, pasangan, tabelSurat } from "./surat.ts";

const KEADAAN: Readonly<Record<HukumDikutip["keadaan"], string>> = {
  berlaku: "Berlaku",
  diubah: "Berlaku, telah diubah",
  dicabut: "Dicabut",
  "tidak-diketahui": "Tidak diketahui",
};

/** More places than these are no help to whoever looks one up. */
const TEMPAT_TERBANYAK = 12;

/** The list of the other laws that a draft cites: where, how often, and what is known of their status. The same input gives the same bytes. */
export function daftarAcuanHukumDocx(kepala: KepalaPaket, daftar: readonly HukumDikutip[]): Promise<Uint8Array<ArrayBuffer>> {
  const jumlah = (keadaan: HukumDikutip["keadaan"]): number => daftar.filter((satu) => satu.keadaan === keadaan).length;
  const ringkas = (Object.keys(KEADAAN) as HukumDikutip["keadaan"][]).map((satu) => `${KEADAAN[satu].toLowerCase()} ${jumlah(satu)}`);
  return berkasSurat({
    judul: `Daftar acuan hukum ${namaRancangan(kepala)}`,
    arah: "mendatar",
    waktu: kepala.waktu,
    isi: [
      ...judulSurat("Daftar Peraturan yang Diacu", namaRancangan(kepala)),
      pasangan("Disusun pada", tanggalPanjang(kepala.waktu)),
      pasangan("Peraturan yang diacu", `${daftar.length} (${ringkas.join("; ")})`),
      alinea(
        `Status menurut register Selaras pada ${tanggalPanjang(kepala.waktu)}. Register tidak lengkap dan bukan sumber resmi: pastikan status tiap peraturan pada JDIH sebelum rancangan diajukan.`,
      ),
      ...(daftar.length === 0
        ? [alinea("Rancangan ini tidak menyebut peraturan lain dengan nomornya.")]
        : [
            tabelSurat(
              "mendatar",
              ["No.", "Peraturan", "Disebut pada", "Kali", "Status", "Sumber status"],
              [0.05, 0.32, 0.22, 0.06, 0.19, 0.16],
              daftar.map((satu, at) => [
                String(at + 1),
                [isiSel(satu.sebutan, { bold: true }), ...(satu.judul === "" ? [] : [isiSel(`tentang ${satu.judul}`)])],
                tempatOf(satu),
                String(satu.jumlah),
                [isiSel(KEADAAN[satu.keadaan], { bold: satu.keadaan !== "berlaku" }), isiSel(satu.penjelasan)],
                satu.sumber === "" ? "–" : satu.sumber,
              ]),
            ),
          ]),
    ],
  });
}

function tempatOf({ tempat }: HukumDikutip): string {
  const lebih = tempat.length - TEMPAT_TERBANYAK;
  return [...tempat.slice(0, TEMPAT_TERBANYAK), ...(lebih > 0 ? [`dan ${lebih} tempat lain`] : [])].join("; ");
}
