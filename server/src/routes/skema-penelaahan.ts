/** The shapes of reviews and their notes, as schemas. A text and what is quoted from it are kept to the letter: offsets count in them. */
import { z } from "@hono/zod-openapi";
import type * as tersaji from "@selaras/parsers";
import { alamatBaku } from "../penelaahan/alamat.ts";
import { sebaris } from "./skema-catatan.ts";

const TEKS_TERPANJANG = 2_000_000;
const ISI_TERPANJANG = 8_000;
const USULAN_TERPANJANG = 100_000;
/** A note on a whole lampiran quotes it: 85,000 characters in the longest regulation at hand. */
const KUTIPAN_TERPANJANG = 400_000;
const SEKITAR_TERPANJANG = 64;

const Id = z.string().regex(/^[\w-]{1,64}$/);
const Waktu = z.iso.datetime({ offset: true }).openapi({ description: "Waktu ISO 8601" });
const Orang = z.object({ id: z.string(), nama: z.string() });

/** To the letter, and no longer than `most`. */
const utuh = (sebutan: string, most: number) =>
  z
    .string()
    .refine((teks) => teks.length <= most, `${sebutan} paling banyak ${most.toLocaleString("id")} huruf.`)
    .openapi({ maxLength: most });

export const ParamPenelaahan = z.object({ id: Id.openapi({ description: "Id penelaahan" }) });
export const ParamAnotasi = ParamPenelaahan.extend({ anotasi: Id.openapi({ description: "Id catatan, dibuat oleh pengirimnya (UUID)" }) });

const Alamat = z
  .string()
  .transform((teks, context) => {
    const baku = alamatBaku(teks);
    if (baku !== null) return baku;
    context.addIssue({ code: "custom", message: "Alamat sumber bukan alamat halaman atau berkas, atau terlalu panjang." });
    return z.NEVER;
  })
  .openapi({
    type: "string",
    description: "Alamat halaman tanpa fragmen, atau berkas:NAMA",
    example: "https://jdih.cilacapkab.go.id/perbup/5",
  });

const Sidik = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .openapi({ description: "SHA-256 dari teks dalam UTF-8, heksadesimal" });

const Judul = sebaris("Judul", 500).refine((judul) => judul !== "", "Judul belum diisi.");

const Status = z.enum(["terbuka", "selesai"]).openapi("StatusPenelaahan");

export const IsiPenelaahan = z
  .object({
    alamat: Alamat,
    judul: Judul,
    jenis: sebaris("Jenis peraturan", 120).nullable(),
    nomor: sebaris("Nomor peraturan", 60).nullable(),
    tahun: z.int().min(1_900).max(2_200).nullable(),
    daerah: sebaris("Daerah", 120).nullable(),
    teks: utuh("Teks peraturan", TEKS_TERPANJANG).refine((teks) => teks.trim() !== "", "Teks peraturan belum diisi."),
    sidik: Sidik,
    acuan: z.string().max(200).openapi({ description: "Id peraturan di Pustaka yang menjadi pembanding" }),
  })
  .openapi("PenelaahanBaru") satisfies z.ZodType<tersaji.PenelaahanBaru>;

export const PenelaahanRingkas = z
  .object({
    id: z.string(),
    alamat: z.string(),
    judul: z.string(),
    jenis: z.string().nullable(),
    nomor: z.string().nullable(),
    tahun: z.int().nullable(),
    daerah: z.string().nullable(),
    sidik: Sidik,
    acuan: z.string(),
    status: Status,
    pembuka: Orang,
    dibuat: Waktu,
    diubah: Waktu,
    anotasi: z.int().openapi({ description: "Banyaknya catatan" }),
    rancangan: z.string().nullable().openapi({ description: "Rancangan yang dibuat darinya, bila boleh dibaca peminta" }),
  })
  .openapi("PenelaahanRingkas") satisfies z.ZodType<tersaji.PenelaahanRingkas>;

export const PenelaahanRinci = PenelaahanRingkas.extend({ teks: z.string() }).openapi(
  "PenelaahanRinci",
) satisfies z.ZodType<tersaji.PenelaahanRinci>;

export const DaftarPenelaahan = z.object({ jumlah: z.int(), penelaahan: z.array(PenelaahanRingkas) }).openapi("DaftarPenelaahan");

export const QueryPenelaahan = z.object({
  cari: z.string().max(200).optional(),
  status: z.enum(["terbuka", "selesai"]).optional(),
  alamat: z.string().max(2_000).optional().openapi({ description: "Alamat sumber, tepat" }),
  halaman: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .optional()
    .openapi({ description: "Mulai dari 1; 50 penelaahan tiap halaman" }),
});

export const UbahPenelaahan = z.object({ status: Status.optional(), judul: Judul.optional() });

const Bobot = z.enum(["tinggi", "sedang", "rendah"]).openapi("BobotCatatan");
const Letak = z.int().min(0).max(TEKS_TERPANJANG);

const Penggal = z.array(z.string().max(64)).max(12);
const Kemiripan = z.number().min(0).max(1);

/** Made by the one who anchors, and read by it alone: here it only has to be bounded. */
const Ciri = z
  .object({
    sidik: z.string().max(128),
    letak: Letak,
    induk: z.array(z.string().max(500)).max(32),
    khas: Penggal,
    apit: z.object({ sebelum: Penggal, sesudah: Penggal }),
    saingan: z.object({ kata: Kemiripan, sekitar: Kemiripan, induk: Kemiripan, seinduk: Kemiripan }),
  })
  .openapi("CiriJangkar", {
    description: "Ciri teks di sekitar catatan ketika dibuat; boleh tidak ada",
  }) satisfies z.ZodType<tersaji.CiriJangkar>;

const Jangkar = z
  .object({
    locator: utuh("Sebutan ketentuan", 300).nullable().openapi({ example: "Pasal 5 ayat (1)" }),
    kutipan: utuh("Kutipan", KUTIPAN_TERPANJANG),
    awalan: utuh("Kata sebelum kutipan", SEKITAR_TERPANJANG),
    akhiran: utuh("Kata sesudah kutipan", SEKITAR_TERPANJANG),
    dari: Letak.openapi({ description: "Satuan kode UTF-16 dari teks" }),
    sampai: Letak,
    ketentuan: z.boolean().openapi({ description: "Catatan untuk ketentuan seutuhnya" }),
    ciri: Ciri.exactOptional(),
  })
  .refine(({ dari, sampai }) => dari <= sampai, "Tempat catatan berakhir sebelum mulai.")
  .openapi("Jangkar") satisfies z.ZodType<tersaji.Jangkar>;

const KEPALA_ANOTASI = {
  id: Id,
  isi: utuh("Catatan", ISI_TERPANJANG),
  usulan: utuh("Usul rumusan", USULAN_TERPANJANG).nullable().openapi({ description: "Pengganti kutipan; kosong mengusulkan penghapusan" }),
  tanda: z
    .array(utuh("Tanda", 40).refine((tanda) => tanda.trim() !== "", "Tanda belum diisi."))
    .refine((semua) => semua.length <= 10, "Tanda paling banyak 10.")
    .openapi({ maxItems: 10 }),
  bobot: Bobot,
  jangkar: Jangkar,
  dibuat: Waktu,
  diubah: Waktu,
} as const;

export const IsiAnotasi = z
  .object(KEPALA_ANOTASI)
  .refine(({ isi, usulan }) => isi.trim() !== "" || usulan !== null, "Tuliskan catatan, atau usulkan rumusan.")
  .openapi("IsiAnotasi") satisfies z.ZodType<tersaji.IsiAnotasi>;

export const Anotasi = z.object({ ...KEPALA_ANOTASI, oleh: Orang }).openapi("Anotasi") satisfies z.ZodType<tersaji.Anotasi>;

export const DaftarAnotasi = z
  .object({ versi: z.int().openapi({ description: "Bertambah pada setiap perubahan" }), anotasi: z.array(Anotasi) })
  .openapi("DaftarAnotasi");

export const BENTUK_TELAAH = ["json", "html", "docx"] as const;
export const QueryUnduhTelaah = z.object({ bentuk: z.enum(BENTUK_TELAAH) });

export const IsiJadikan = z.object({
  daerah: z.string().max(20).openapi({ description: "Kode daerah Kementerian Dalam Negeri", example: "33.01" }),
});
export const IdRancangan = z.object({ id: z.string() });
