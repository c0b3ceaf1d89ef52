/** The shapes of imports and of what comes from them into the Pustaka, as schemas. */
import { z } from "@hono/zod-openapi";
import type * as tersaji from "@selaras/parsers";
import { sebaris } from "./skema-catatan.ts";

const Id = z.string().regex(/^[\w-]{1,64}$/);
const Waktu = z.iso.datetime();

export const ParamImpor = z.object({ id: Id.openapi({ description: "Id impor" }) });
export const ParamGambarImpor = ParamImpor.extend({
  n: z
    .string()
    .regex(/^\d{1,5}$/)
    .openapi({ description: "Urutan gambar, mulai dari 0" }),
});
export const ParamPustaka = z.object({
  id: z
    .string()
    .regex(/^[\w.-]{1,200}$/)
    .openapi({ description: "Id peraturan" }),
});

export const QueryUnggah = z.object({
  nama: sebaris("Nama berkas", 300)
    .refine((nama) => nama !== "", "Nama berkas belum diisi.")
    .openapi({ type: "string", example: "rancangan-perbup.docx" }),
  perubahan: z
    .enum(["usul", "terima", "tolak"])
    .default("usul")
    .openapi({ description: "Perubahan terlacak: menjadi usul, diterima semua, atau ditolak semua" }),
});

const Bentuk = z.enum(["docx", "pdf", "html", "markdown", "teks", "akoma-ntoso"]).openapi("BentukNaskah");

export const ImporRingkas = z
  .object({
    id: z.string(),
    nama: z.string().openapi({ description: "Nama berkas" }),
    bentuk: Bentuk,
    ukuran: z.int().openapi({ description: "Bita berkas" }),
    sha256: z.string(),
    dibuat: Waktu,
    judul: z.string().openapi({ description: "Sejauh disebut naskahnya; boleh kosong" }),
    keraguan: z.int(),
    diputuskan: z.int(),
    rancangan: z.string().nullable().openapi({ description: "Rancangan yang dibuat darinya, bila masih boleh dibaca" }),
  })
  .openapi("ImporRingkas") satisfies z.ZodType<tersaji.ImporRingkas>;

const Keputusan = z
  .record(z.string().max(200), z.string().max(200))
  .openapi("KeputusanImpor", { description: "Kode pilihan menurut id keraguan" });

/** Made and read by the same program: `parsers/src/impor-tersaji.ts` says what it holds. */
const Hasil = z
  .looseObject({ bentuk: Bentuk, sumber: z.string(), keraguan: z.array(z.unknown()), catatan: z.array(z.unknown()) })
  .openapi("HasilImpor", { description: "Naskah yang terbaca, keraguan, catatan, dan laporan pembaca" });

export const ImporTersaji = ImporRingkas.extend({ hasil: Hasil, keputusan: Keputusan }).openapi("ImporTersaji");

const Kemajuan = z.object({ langkah: z.string(), selesai: z.int(), jumlah: z.int() });
export const LangkahImpor = z
  .union([
    z.object({ kemajuan: Kemajuan }),
    z.object({ impor: ImporRingkas }),
    z.object({ galat: z.object({ pesan: z.string(), tindakan: z.string() }) }),
  ])
  .openapi("LangkahImpor", { description: "Satu baris jawaban: kemajuan, dan pada akhirnya impor atau galat" });

export const IsiKeputusan = z.object({ keputusan: Keputusan });

export const IsiRancanganImpor = z.object({
  daerah: z.string().max(20).openapi({ description: "Kode daerah Kementerian Dalam Negeri", example: "33.01" }),
  judul: sebaris("Judul", 500)
    .refine((judul) => judul !== "", "Judul belum diisi.")
    .optional()
    .openapi({ type: "string" }),
});

const berisi = (sebutan: string, most: number) => sebaris(sebutan, most).refine((teks) => teks !== "", `${sebutan} belum diisi.`);

const Tingkat = z.enum(["nasional", "provinsi", "kabupaten", "kota"]);

export const IsiEntri = z
  .object({
    jenis: berisi("Jenis peraturan", 200).openapi({ type: "string", example: "Peraturan Bupati" }),
    nomor: berisi("Nomor peraturan", 60).openapi({ type: "string", example: "5" }),
    tahun: z.int().min(1_900).max(2_200),
    tentang: berisi("Judul setelah kata tentang", 1_000).openapi({ type: "string" }),
    daerah: berisi("Daerah", 200).openapi({ type: "string", example: "Kabupaten Cilacap" }),
    provinsi: berisi("Provinsi", 120)
      .nullable()
      .openapi({ type: ["string", "null"], example: "Jawa Tengah" }),
    tingkat: Tingkat,
    sumber: berisi("Sumber", 2_000).openapi({ type: "string", description: "Dari mana naskah itu, misalnya alamat JDIH" }),
  })
  .openapi("EntriPustakaBaru");

export const EntriPustaka = z
  .object({
    id: z.string(),
    berkas: z.string(),
    jenis: z.string(),
    nomor: z.string(),
    tahun: z.int(),
    tentang: z.string(),
    daerah: z.string(),
    provinsi: z.string().nullable(),
    tingkat: Tingkat,
    acuan: z.boolean(),
    naskahResmi: z.boolean().optional(),
    sumber: z.string(),
    mutuTeks: z.string(),
    sha256: z.string(),
  })
  .openapi("EntriPustaka") satisfies z.ZodType<tersaji.EntriPustaka>;

export const EntriTambahan = z
  .object({
    entri: EntriPustaka,
    oleh: z.string().openapi({ description: "Nama pengelola yang menambahkan" }),
    pada: Waktu,
    menggantikan: z.boolean().openapi({ description: "Menempati tempat teks bawaan, yang kembali bila ini dihapus" }),
  })
  .openapi("EntriTambahan");

export const RencanaAcuan = z
  .object({
    acuan: z.string(),
    sebutan: z.string(),
    sidik: z.string().openapi({ description: "SHA-256 teks acuan yang dibandingkan" }),
    judulCocok: z.boolean(),
    ketentuan: z.array(
      z.object({
        locator: z.string(),
        keadaan: z.enum(["sama", "berbeda", "baru", "hilang"]),
        lama: z.string().nullable(),
        baru: z.string().nullable(),
      }),
    ),
  })
  .openapi("RencanaAcuan") satisfies z.ZodType<tersaji.RencanaAcuan>;

export const IsiGantiAcuan = z.object({
  sidik: z.string().min(1).max(200).openapi({ description: "Dari rencana: acuan yang dilihat, dan yang boleh diganti" }),
  pertahankan: z
    .array(z.string().max(300))
    .max(5_000)
    .openapi({ description: "Ketentuan yang tetap menurut naskah kerja, misalnya Pasal 5 ayat (1)" }),
});
