/** A Pasal, ayat or item that says nothing: a number that was printed for nothing, or whose words were lost. */
import type { Keraguan } from "../../impor-tersaji.ts";
import type { JenisSatuan } from "../../rancangan/dokumen.ts";
import { type Bacaan, BIARKAN } from "./bacaan.ts";

const BERISI: ReadonlySet<JenisSatuan> = new Set<JenisSatuan>([
  "pasal",
  "ayat",
  "rincian",
  "definisi",
  "menimbang",
  "mengingat",
  "memperhatikan",
]);

export function tanpaIsi({ satuan, isi, letak }: Bacaan): readonly Keraguan[] {
  const berisi = new Set(satuan.map(({ induk }) => induk));
  return satuan.flatMap((satu, ke): Keraguan[] => {
    const { id, attrs, teks, tempat, label, posisi } = satu;
    if (teks !== "" || !BERISI.has(attrs.jenis) || berisi.has(ke)) return [];
    const sesudah = isi.content[posisi + 1];
    if (sesudah !== undefined && sesudah.type !== "satuan") return [];
    return [
      {
        id: `tanpa-isi:${id}`,
        macam: "tanpa-isi",
        satuan: id,
        tempat,
        rentang: letak.rentang(id) ?? null,
        pesan: `${tempat} tidak berisi teks dan tidak berisi rincian.`,
        bukti: label === "" ? "Tidak ada teks di tempat ini." : `Tercetak “${label}” saja, lalu langsung ketentuan berikutnya.`,
        pilihan: [BIARKAN, { kode: "hapus", sebutan: "Hapus yang kosong ini", suntingan: [{ jenis: "hapus", satuan: id }] }],
        saran: null,
      },
    ];
  });
}
