/** The shapes of findings that were set aside, as schemas. */
import { z } from "@hono/zod-openapi";
import type { DaftarKesampingan as Daftar, KesampinganBaru } from "@selaras/parsers";
import { ParamRancangan } from "./skema.ts";
import { sebaris, tulisan } from "./skema-catatan.ts";

const ALASAN_TERPANJANG = 1_000;
const KUNCI_TERPANJANG = 1_000;

const Kaidah = z
  .string()
  .regex(/^[A-Z]{2,5}-\d{1,3}[a-z]?$/)
  .openapi({ description: "Id kaidah", example: "RIN-03" });

const Kunci = z
  .string()
  .regex(/^[^\p{Cc}]+$/u)
  .max(KUNCI_TERPANJANG)
  .openapi({ description: "Kunci temuan; null mengesampingkan kaidah itu untuk seluruh rancangan" });

export const ParamKesampingan = ParamRancangan.extend({ kesampingan: z.string().regex(/^[\w-]{1,64}$/) });

export const IsiKesampingan = z
  .object({
    kaidah: Kaidah,
    kunci: Kunci.nullable(),
    tempat: sebaris("Sebutan ketentuan", 300).openapi({ example: "Pasal 5 ayat (1)" }),
    pesan: sebaris("Isi temuan", 1_000),
    alasan: tulisan("Alasan", ALASAN_TERPANJANG).refine((alasan) => alasan !== "", "Tuliskan alasan mengesampingkannya."),
  })
  .openapi("KesampinganBaru") satisfies z.ZodType<KesampinganBaru>;

export const Kesampingan = z
  .object({
    id: z.string(),
    kaidah: z.string(),
    kunci: z.string().nullable(),
    tempat: z.string().openapi({ description: "Sebutan ketentuan ketika temuan dikesampingkan" }),
    pesan: z.string().openapi({ description: "Isi temuan ketika dikesampingkan" }),
    alasan: z.string(),
    oleh: z.object({ id: z.string(), nama: z.string() }),
    pada: z.iso.datetime(),
  })
  .openapi("Kesampingan");

export const DaftarKesampingan = z
  .object({ versi: z.int().openapi({ description: "Bertambah pada setiap perubahan" }), kesampingan: z.array(Kesampingan) })
  .openapi("DaftarKesampingan") satisfies z.ZodType<Daftar>;
