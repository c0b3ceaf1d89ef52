/** The shapes of notes, as schemas. What is too long is told by the name of its field, so each has its own sentence. */
import { z } from "@hono/zod-openapi";
import type { CatatanBaru, DaftarCatatan as Daftar } from "@selaras/parsers";
import { ParamRancangan } from "./skema.ts";

const ISI_TERPANJANG = 4_000;
const RUMUSAN_TERPANJANG = 20_000;
const KUTIPAN_TERPANJANG = 2_000;

const paling = (sebutan: string, most: number): string => `${sebutan} paling banyak ${most.toLocaleString("id")} huruf.`;

/** Text of several lines; what a database cannot hold is left out. */
export const tulisan = (sebutan: string, most: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n\t]+/gu, "")
        .trim(),
    )
    .refine((text) => text.length <= most, paling(sebutan, most))
    .openapi({ maxLength: most });

/** Text of one line, as that of a unit is. */
export const sebaris = (sebutan: string, most: number) =>
  z
    .string()
    .transform((text) => text.replace(/\p{Cc}+/gu, " ").trim())
    .refine((text) => text.length <= most, paling(sebutan, most))
    .openapi({ maxLength: most });

export const ParamCatatan = ParamRancangan.extend({ catatan: z.string().regex(/^[\w-]{1,64}$/) });

export const IsiCatatan = z
  .object({
    satuan: z
      .string()
      .regex(/^[^\p{Cc}]{1,64}$/u)
      .openapi({ description: "Id satuan di dalam naskah" }),
    tempat: sebaris("Sebutan ketentuan", 300).openapi({ example: "Pasal 5 ayat (1)" }),
    kutipan: sebaris("Kutipan", KUTIPAN_TERPANJANG).nullable(),
    isi: tulisan("Catatan", ISI_TERPANJANG),
    usulan: sebaris("Usul rumusan", RUMUSAN_TERPANJANG).nullable().openapi({ description: "Rumusan seluruh satuan" }),
    semula: sebaris("Teks semula", RUMUSAN_TERPANJANG).nullable().openapi({ description: "Teks satuan ketika usul dibuat" }),
  })
  .refine(({ isi, usulan }) => isi !== "" || (usulan !== null && usulan !== ""), "Tuliskan catatan, atau usulkan rumusan.")
  .openapi("CatatanBaru") satisfies z.ZodType<CatatanBaru>;

export const IsiBalasan = z.object({
  isi: tulisan("Balasan", ISI_TERPANJANG).refine((isi) => isi !== "", "Tuliskan balasan."),
});

const Cara = z.enum(["selesai", "diterapkan", "ditolak"]);
export const IsiSelesai = z.object({ cara: Cara });

const Waktu = z.iso.datetime();
const Orang = z.object({ id: z.string(), nama: z.string() });

export const Catatan = z
  .object({
    id: z.string(),
    satuan: z.string().openapi({ description: "Id satuan; ketentuannya dapat saja sudah dihapus" }),
    tempat: z.string().openapi({ description: "Sebutan satuan ketika catatan dibuat" }),
    kutipan: z.string().nullable(),
    isi: z.string(),
    usulan: z.string().nullable(),
    semula: z.string().nullable(),
    oleh: Orang,
    pada: Waktu,
    balasan: z.array(z.object({ id: z.string(), isi: z.string(), oleh: Orang, pada: Waktu })),
    selesai: z.object({ oleh: Orang, pada: Waktu, cara: Cara }).nullable(),
  })
  .openapi("Catatan");

export const DaftarCatatan = z
  .object({ versi: z.int().openapi({ description: "Bertambah pada setiap perubahan" }), catatan: z.array(Catatan) })
  .openapi("DaftarCatatan") satisfies z.ZodType<Daftar>;
