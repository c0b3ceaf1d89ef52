/** The shapes of connected browsers, as schemas. */
import { z } from "@hono/zod-openapi";
import type * as tersaji from "@selaras/parsers";
import { sebaris } from "./skema-catatan.ts";

const NAMA_TERPANJANG = 120;

export const ParamKode = z.object({
  kode: z.string().max(40).openapi({ description: "Kode yang diperlihatkan ekstensi", example: "BCDF-GHJK" }),
});
export const ParamSambungan = z.object({ id: z.string().regex(/^[\w-]{1,64}$/) });

export const IsiMulai = z.object({
  nama: sebaris("Nama peramban", NAMA_TERPANJANG)
    .refine((nama) => nama !== "", "Nama peramban belum diisi.")
    .openapi({ example: "Chrome di Windows" }),
});

export const SambunganBaru = z
  .object({
    rahasia: z.string().openapi({ description: "Disimpan ekstensi dan ditukar dengan token" }),
    kode: z.string(),
    halaman: z.string().openapi({ description: "Halaman tempat orang yang sudah masuk mengizinkannya" }),
    berlaku: z.int().openapi({ description: "Detik" }),
    jeda: z.int().openapi({ description: "Detik di antara dua pertanyaan" }),
  })
  .openapi("SambunganBaru") satisfies z.ZodType<tersaji.SambunganBaru>;

export const IsiRahasia = z.object({ rahasia: z.string().min(1).max(200) });

export const Menunggu = z.object({ menunggu: z.literal(true) });

export const TokenSambungan = z
  .object({
    token: z.string().openapi({ description: "Untuk kepala Authorization: Bearer; diberikan sekali" }),
    pengguna: z.object({ nama: z.string(), surel: z.string() }),
  })
  .openapi("TokenSambungan");

export const PermintaanSambungan = z.object({ nama: z.string(), dibuat: z.iso.datetime() }).openapi("PermintaanSambungan");

export const Sambungan = z
  .object({ id: z.string(), nama: z.string(), dibuat: z.iso.datetime(), terakhir: z.iso.datetime().nullable() })
  .openapi("Sambungan") satisfies z.ZodType<tersaji.Sambungan>;
