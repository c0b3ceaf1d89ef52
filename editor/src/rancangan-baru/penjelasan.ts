/** What a preview says in words. Pure. */
import type { Daerah } from "@selaras/parsers";
import type { MacamDasar } from "./isian.ts";
import type { Pratinjau } from "./pratinjau.ts";

/** The sentences of the list; nothing is said that was not counted. */
export function penjelasan(pratinjau: Pratinjau, daerah: Pick<Daerah, "nama" | "tingkat">, macam: MacamDasar): readonly string[] {
  const { sama, disesuaikan, baru, ditinggalkan, tanpaMadya, perluDiisi } = pratinjau;
  const dasar = macam === "acuan" ? "acuan" : macam === "unggahan" ? "berkas Anda" : "peraturan yang dipilih";
  const kalimat: string[] = [];
  if (macam === "kosong") kalimat.push("Kerangka saja: bagian-bagian yang selalu ada, tanpa isi.");
  if (sama > 0) kalimat.push(`${sama} butir diambil utuh dari ${dasar}.`);
  if (disesuaikan > 0) kalimat.push(`${disesuaikan} butir disesuaikan dengan ${daerah.nama}: sebutan, jabatan, dan perangkat daerah.`);
  if (tanpaMadya > 0)
    kalimat.push(`Jabatan pimpinan tinggi madya tidak ada di ${daerah.tingkat}; sebutannya dihilangkan di ${tanpaMadya} butir.`);
  if (macam !== "kosong" && baru > 0) kalimat.push(`${baru} butir ditulis baru, antara lain pembukaan dan penutup.`);
  if (ditinggalkan > 0) kalimat.push(`${ditinggalkan} butir dari ${dasar} tidak dipakai, misalnya pembukaan dan penutupnya.`);
  if (perluDiisi > 0) kalimat.push(`${perluDiisi} tempat perlu Anda isi atau putuskan; ditandai dengan … atau [catatan].`);
  return kalimat;
}
