/** A small draft with a unit of every jenis, and one as long as asked. */
import type { AtributSatuan, IsiRancangan, JenisSatuan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { ATRIBUT_AWAL } from "../../parsers/src/rancangan/satuan.ts";

/** One unit; its id is its place in the list unless one is given. */
export function satuan(id: string, jenis: JenisSatuan, isi = "", lain: Partial<AtributSatuan> = {}): Satuan {
  return {
    type: "satuan",
    attrs: { ...ATRIBUT_AWAL, ...lain, id, jenis },
    ...(isi === "" ? {} : { content: [{ type: "text", text: isi }] }),
  };
}

/** Every jenis once or more, in the order of a draft. */
export function contohIsi(): readonly IsiRancangan[] {
  return [
    satuan("j1", "judul", "Peraturan Bupati Cilacap"),
    satuan("j2", "judul", "Nomor … Tahun …"),
    satuan("j3", "judul", "tentang Sistem Kerja"),
    satuan("r1", "rahmat", "Dengan rahmat Tuhan Yang Maha Esa"),
    satuan("b1", "jabatan", "Bupati Cilacap,"),
    satuan("m1", "menimbang", "bahwa penyederhanaan birokrasi perlu dilaksanakan;"),
    satuan(
      "m2",
      "menimbang",
      "bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Peraturan Bupati tentang Sistem Kerja;",
    ),
    satuan("g1", "mengingat", "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;"),
    satuan("g2", "mengingat", "Peraturan Menteri PAN RB Nomor 7 Tahun 2022;"),
    satuan("u1", "memutuskan", "Memutuskan:"),
    satuan("t1", "menetapkan", "PERATURAN BUPATI TENTANG SISTEM KERJA."),
    satuan("bab1", "bab", "Ketentuan Umum"),
    satuan("p1", "pasal"),
    satuan("p1t", "teks", "Dalam Peraturan Bupati ini yang dimaksud dengan:"),
    satuan("d1", "definisi", "Daerah adalah Kabupaten Cilacap."),
    satuan("d2", "definisi", "Bupati adalah Bupati Cilacap."),
    satuan("bab2", "bab", "Mekanisme Kerja"),
    satuan("bag1", "bagian", "Umum"),
    satuan("p2", "pasal"),
    satuan("p2a1", "ayat", "Mekanisme kerja terdiri atas:"),
    satuan("p2a1a", "rincian", "kedudukan;", { tingkat: 1 }),
    satuan("p2a1b", "rincian", "penugasan, yang meliputi:", { tingkat: 1, tercetak: "c." }),
    satuan("p2a1b1", "rincian", "penunjukan; dan", { tingkat: 2 }),
    satuan("p2a1b2", "rincian", "pengajuan sukarela; dan", { tingkat: 2 }),
    satuan("p2a1c", "rincian", "pelaksanaan tugas.", { tingkat: 1 }),
    satuan("p2a2", "ayat", "Ketentuan lebih lanjut ditetapkan dengan Keputusan Bupati sebagaimana tercantum dalam Lampiran."),
    satuan("bab3", "bab", "Ketentuan Penutup"),
    satuan("p3", "pasal", "", { tercetak: "Pasal 19" }),
    satuan("p3t", "teks", "Peraturan Bupati ini mulai berlaku pada tanggal diundangkan."),
    satuan("c1", "penutup", "Ditetapkan di Cilacap", { letak: "kanan" }),
    satuan("c2", "penutup", "pada tanggal …", { letak: "kanan" }),
    satuan("c3", "penutup", "BUPATI CILACAP,", { letak: "kanan" }),
    satuan("l1", "lampiran"),
    satuan("l2", "kepalaLampiran", "PERATURAN BUPATI CILACAP"),
    satuan("s1", "subjudul", "Pendahuluan", { tingkat: 1, gaya: "BAB" }),
    satuan("s2", "subjudul", "Latar belakang", { tingkat: 2, gaya: "A." }),
    satuan("s2t", "teks", "Penyederhanaan birokrasi merupakan bagian dari reformasi birokrasi.", { tingkat: 0 }),
    {
      type: "table",
      attrs: { id: "tb1" },
      content: [0, 1].map((baris) => ({
        type: "tableRow" as const,
        content: [0, 1].map((kolom) => ({
          type: baris === 0 ? ("tableHeader" as const) : ("tableCell" as const),
          content: [satuan(`tb1-${baris}-${kolom}`, "teks", baris === 0 ? `Kolom ${kolom + 1}` : `isi ${kolom + 1}`)],
        })),
      })),
    },
    {
      type: "contoh",
      attrs: { id: "ct1" },
      content: [
        satuan("ct1a", "judul", "Surat tugas"),
        satuan("ct1b", "menimbang", "bahwa perlu menunjuk pegawai;"),
        satuan("ct1c", "pasal"),
      ],
    },
  ];
}
