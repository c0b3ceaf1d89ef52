/** Formulas of the preamble and of the closing. */
import { acuanRumusan, type BahanRumusan, isianRumusan, type Rumusan, rangkai, TITIK_RUMUSAN as TITIK } from "./isi-rumusan.ts";

/** Kinds whose only consideration the manual itself words. */
const BUTIR_TUNGGAL: Readonly<Record<string, string>> = {
  "Peraturan Pemerintah": "24",
  "Peraturan Presiden": "25",
  "Peraturan Daerah": "27",
};

/** The last consideration, or the only one; from the considerations that are there. Source: butir 23–25 and 27. */
export function rumusanMenimbang(bahan: BahanRumusan): readonly Rumusan[] {
  const kata = bahan.isian.jenis === "Undang-Undang" ? "membentuk" : "menetapkan";
  const perlu = [`, perlu ${kata} `, isianRumusan(bahan, "jenis"), " tentang ", isianRumusan(bahan, "tentang"), ";"] as const;
  const huruf = bahan.menimbang.map(({ label }) => `huruf ${label.replace(/\.$/, "")}`);
  const daftar = huruf.length > 2 ? `${huruf.slice(0, -1).join(", ")}, dan ${huruf.at(-1)}` : huruf.join(" dan ");
  return [
    {
      id: "menimbang-terakhir",
      nama: "Pertimbangan terakhir: berdasarkan pertimbangan sebagaimana dimaksud dalam huruf …",
      kelompok: "Pembukaan",
      butir: "23",
      satuan: [
        {
          jenis: "menimbang",
          tingkat: 0,
          content: rangkai(
            "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam ",
            bahan.menimbang.length === 0 ? `huruf ${TITIK}` : acuanRumusan(bahan.menimbang, daftar),
            ...perlu,
          ),
        },
      ],
    },
    {
      id: "menimbang-tunggal",
      nama: "Pertimbangan tunggal: untuk melaksanakan ketentuan Pasal …",
      kelompok: "Pembukaan",
      butir: BUTIR_TUNGGAL[bahan.isian.jenis ?? ""] ?? null,
      satuan: [
        {
          jenis: "menimbang",
          tingkat: 0,
          content: rangkai(
            `bahwa untuk melaksanakan ketentuan Pasal ${TITIK} ${TITIK} Nomor ${TITIK} Tahun ${TITIK} tentang ${TITIK}`,
            ...perlu,
          ),
        },
      ],
    },
  ];
}

/** Source: butir 58–59: in capitals, without the name of the region, with a full stop. */
export const rumusanMenetapkan = (bahan: BahanRumusan): Rumusan => ({
  id: "menetapkan",
  nama: "Menetapkan: jenis dan nama",
  kelompok: "Pembukaan",
  butir: "58, 59",
  satuan: [
    {
      jenis: "menetapkan",
      tingkat: 0,
      content: rangkai(isianRumusan(bahan, "jenis", "kapital"), " TENTANG ", isianRumusan(bahan, "tentang", "kapital"), "."),
    },
  ],
});

/** Source: butir 161–163. */
export const rumusanPengundangan = (bahan: BahanRumusan): Rumusan => ({
  id: "perintah-pengundangan",
  nama: "Perintah pengundangan",
  kelompok: "Peralihan dan penutup",
  butir: "161–163",
  satuan: [
    {
      jenis: "penutup",
      tingkat: 0,
      content: rangkai(
        "Agar setiap orang mengetahuinya, memerintahkan pengundangan ",
        isianRumusan(bahan, "jenis"),
        ` ini dengan penempatannya dalam ${bahan.lembaran ?? TITIK}.`,
      ),
    },
  ],
});
