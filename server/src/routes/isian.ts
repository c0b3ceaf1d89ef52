/** What every route with a schema shares: how a wrong body is told, and what a failure looks like in the OpenAPI document. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context, Env } from "hono";
import { answerGalat, isianTidakSah } from "../errors.ts";

const SEBUTAN: Readonly<Record<string, string>> = {
  judul: "Judul",
  nama: "Nama",
  sandi: "Kata sandi",
  surel: "Alamat surel",
  peran: "Peran",
  daerah: "Daerah",
  dasar: "Dasar penyusunan",
  macam: "Macam dasar",
  tentang: "Judul setelah kata tentang",
  isi: "Isi berkas",
  rancangan: "Rancangan",
  admin: "Hak pengelola",
  aktif: "Keadaan akun",
  bentuk: "Bentuk berkas",
  cari: "Kata yang dicari",
  teks: "Teks peraturan",
  sidik: "Sidik teks",
  alamat: "Alamat sumber",
  acuan: "Acuan",
  status: "Status",
  bobot: "Bobot",
  tanda: "Tanda",
  kutipan: "Kutipan",
  usulan: "Usul rumusan",
  jangkar: "Tempat catatan",
  rahasia: "Rahasia sambungan",
  id: "Id",
};

/** An app whose routes answer 400 with an Indonesian sentence where what was sent does not fit their schema. */
export function ruteBerskema<E extends Env>(): OpenAPIHono<E> {
  return new OpenAPIHono<E>({
    defaultHook: (result, c) => (result.success ? undefined : answerGalat(c, isianTidakSah(kalimat(result.error.issues[0])))),
  });
}

type Issue = z.core.$ZodIssue;

function kalimat(issue: Issue | undefined): string {
  if (!issue) return "Isian tidak sah.";
  const key = issue.path.filter((part) => typeof part === "string").at(-1);
  const sebutan = (key && SEBUTAN[key]) ?? "Isian";
  switch (issue.code) {
    case "too_small":
      return Number(issue.minimum) <= 1 ? `${sebutan} belum diisi.` : `${sebutan} paling sedikit ${issue.minimum} huruf.`;
    case "too_big":
      return `${sebutan} paling banyak ${issue.maximum} huruf.`;
    case "invalid_type":
      return `${sebutan} belum diisi, atau bentuknya keliru.`;
    case "invalid_value":
      return `${sebutan} harus salah satu dari: ${issue.values.join(", ")}.`;
    case "invalid_format":
      return issue.format === "email" ? "Alamat surel tidak lengkap. Contoh: nama@cilacap.go.id." : `${sebutan} bentuknya keliru.`;
    case "custom":
      return issue.message;
    default:
      return `${sebutan} tidak dikenal.`;
  }
}

const Galat = z
  .object({
    pesan: z.string().openapi({ description: "Apa yang terjadi" }),
    tindakan: z.string().openapi({ description: "Apa yang dapat dilakukan" }),
  })
  .openapi("Galat");

const galat = (description: string) => ({ description, content: { "application/json": { schema: Galat } } });

const GALAT = {
  400: galat("Isian tidak sah"),
  401: galat("Belum masuk"),
  403: galat("Peran tidak mencukupi, atau permintaan dari halaman lain"),
  404: galat("Tidak ada, atau tidak boleh dilihat"),
  409: galat("Bertentangan dengan keadaan sekarang"),
  410: galat("Sudah berakhir"),
  413: galat("Terlalu besar"),
  415: galat("Jenis berkas tidak diterima"),
  422: galat("Berkas tidak dapat dibaca"),
  429: { description: "Terlalu sering; lihat Retry-After" },
  501: galat("Tidak tersedia di server ini"),
  503: galat("Server sedang penuh"),
} as const;

type Kode = keyof typeof GALAT;

/** The failures of a route in the OpenAPI document; 429 always among them. */
export const gagal = <K extends Kode>(...kode: readonly K[]): Pick<typeof GALAT, K | 429> =>
  Object.fromEntries([...kode, 429 as const].map((one) => [one, GALAT[one]])) as Pick<typeof GALAT, K | 429>;

/** A JSON answer in the OpenAPI document. */
export const json = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

/** Ends before the answer is given up (`app.ts`), so that nothing is changed after somebody was told that it was not. */
const TERLAMA_MS = 110_000;

/** Ends the work of a request that somebody waits for: they left, or it takes too long. Waiting for a turn counts. */
export const batasKerja = (c: Context): AbortSignal => AbortSignal.any([c.req.raw.signal, AbortSignal.timeout(TERLAMA_MS)]);

/** A JSON body that has to be there. */
export const badan = <S extends z.ZodType>(schema: S) => ({ required: true, content: { "application/json": { schema } } });
