/** The shapes that cross the network, as schemas; `@selaras/parsers` holds the same as types, and the compiler compares the two. */
import { z } from "@hono/zod-openapi";
import type { RancanganBaru, UndanganBaru } from "@selaras/parsers";
import { SANDI_TERPANJANG, SANDI_TERPENDEK } from "../akun/auth.ts";

/** Control characters become spaces: a title stays one line. */
const kalimat = (longest: number) =>
  z
    .string()
    .transform((text) => text.replace(/\p{Cc}+/gu, " ").trim())
    .pipe(z.string().min(1).max(longest));

const Id = z.string().regex(/^[\w-]{1,64}$/);

export const ParamRancangan = z.object({ id: Id.openapi({ description: "Id rancangan" }) });
export const ParamAnggota = ParamRancangan.extend({ pengguna: Id });
export const ParamVersi = ParamRancangan.extend({ versi: Id });
export const ParamGambar = ParamRancangan.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/) });
export const ParamPengguna = z.object({ id: Id });
export const ParamToken = z.object({ token: z.string().max(200) });

export const Peran = z.enum(["pemilik", "perancang", "penelaah", "pengamat"]).openapi("Peran", {
  description: "pemilik menulis, membagikan, dan mengarsipkan; perancang menulis; penelaah menelaah; pengamat membaca",
});

const Waktu = z.iso.datetime().openapi({ description: "Waktu ISO 8601" });

export const Pengguna = z
  .object({ id: z.string(), nama: z.string(), surel: z.string(), admin: z.boolean(), aktif: z.boolean() })
  .openapi("Pengguna");

export const UbahPengguna = z.object({ admin: z.boolean().optional(), aktif: z.boolean().optional() });

export const RancanganRingkas = z
  .object({
    id: z.string(),
    judul: z.string(),
    jenis: z.string(),
    daerah: z.string(),
    tingkat: z.enum(["provinsi", "kabupaten", "kota"]),
    acuan: z.string(),
    dibuat: Waktu,
    diubah: Waktu,
    diarsipkan: Waktu.nullable(),
    pemilik: z.string(),
    peran: Peran,
  })
  .openapi("RancanganRingkas");

export const Anggota = z.object({ pengguna: Pengguna.pick({ id: true, nama: true, surel: true }), peran: Peran }).openapi("Anggota");

export const RancanganRinci = RancanganRingkas.extend({ anggota: z.array(Anggota), ukuran: z.int() }).openapi("RancanganRinci");

export const IsiRancanganBaru = z
  .object({
    daerah: z.string().max(20).openapi({ description: "Kode daerah Kementerian Dalam Negeri", example: "33.01" }),
    dasar: z.discriminatedUnion("macam", [
      z.object({ macam: z.literal("acuan") }),
      z.object({ macam: z.literal("peraturan"), id: z.string().max(200) }),
      z.object({ macam: z.literal("kosong") }),
      z.object({ macam: z.literal("unggahan"), nama: z.string().min(1).max(300), isi: z.string() }),
    ]),
    tentang: kalimat(500).optional(),
  })
  .openapi("RancanganBaru") satisfies z.ZodType<
  RancanganBaru | (Omit<RancanganBaru, "tentang"> & { readonly tentang?: string | undefined })
>;

export const IsiJudul = z.object({ judul: kalimat(500) });
export const IsiGandakan = z.object({ judul: kalimat(500).optional() });
export const IsiPeran = z.object({ peran: Peran });
export const IsiNama = z.object({ nama: kalimat(200) });

export const IsiUndangan = z
  .object({ surel: z.email().max(200), admin: z.boolean().optional(), rancangan: Id.optional(), peran: Peran.optional() })
  .openapi("UndanganBaru") satisfies z.ZodType<{ readonly [K in keyof UndanganBaru]: UndanganBaru[K] | undefined }>;

export const Undangan = z.object({ tautan: z.string(), berlakuSampai: Waktu }).openapi("Undangan");

export const Pendaftaran = z
  .union([
    z.object({
      macam: z.enum(["admin-pertama", "undangan"]),
      surel: z.string().nullable(),
      rancangan: z.string().nullable(),
      peran: Peran.nullable(),
    }),
    z.object({ macam: z.literal("sandi-baru"), nama: z.string(), surel: z.string() }),
  ])
  .openapi("Pendaftaran");

export const IsiPendaftaran = z.object({
  nama: kalimat(120).optional().openapi({ description: "Wajib untuk membuat akun; tidak dibaca untuk kata sandi baru" }),
  sandi: z.string().min(SANDI_TERPENDEK).max(SANDI_TERPANJANG),
  surel: z.email().max(200).optional(),
});

export const Versi = z
  .object({
    id: z.string(),
    nama: z.string().nullable().openapi({ description: "null pada titik simpan otomatis" }),
    oleh: z.string().nullable(),
    pada: Waktu,
    sha256: z.string().openapi({ description: "SHA-256 dari isi sebagai JSON" }),
  })
  .openapi("Versi");

/** The document is what the editor makes of it: its shape is that of ProseMirror, `parsers/src/rancangan/dokumen.ts`. */
export const Dokumen = z.object({ type: z.literal("doc"), content: z.array(z.unknown()) }).openapi("DokumenRancangan");

export const VersiRinci = Versi.extend({ isi: Dokumen }).openapi("VersiRinci");

export const Jejak = z.object({ urut: z.int(), pada: Waktu, oleh: z.string(), tindakan: z.string(), rincian: z.string() }).openapi("Jejak");

export const QueryDaftar = z.object({ cari: z.string().max(200).optional(), arsip: z.enum(["0", "1"]).optional() });
export const QueryPengguna = z.object({ cari: z.string().max(200).optional() });
