/** The shapes of downloads and packets of a draft, as schemas. */
import { z } from "@hono/zod-openapi";
import { BENTUK_UNDUHAN } from "../rancangan/unduh.ts";

const Saklar = z.enum(["0", "1"]).optional();

const Tanda = z.enum(["rancangan", "salinan", "polos"]).optional().openapi({
  description: "Tanda pada halaman pertama DOCX dan PDF: RANCANGAN (bawaan), SALINAN dengan ttd di atas nama, atau tanpa tanda",
});

export const QueryUnduh = z.object({
  bentuk: z.enum(BENTUK_UNDUHAN),
  tanda: Tanda,
  catatan: Saklar.openapi({ description: "1: catatan penelaah sebagai komentar (hanya DOCX)" }),
  usul: Saklar.openapi({ description: "1: usul yang terbuka sebagai perubahan terlacak (hanya DOCX)" }),
});

export const QueryCetak = z.object({ tanda: Tanda });

export const Kemampuan = z.object({ pdf: z.boolean().openapi({ description: "Server dapat membuat PDF" }) }).openapi("Kemampuan");

const Kemajuan = z.object({ langkah: z.string(), selesai: z.int(), jumlah: z.int() });

/** One line of the answer. */
export const LangkahPaket = z
  .union([
    z.object({ kemajuan: Kemajuan }),
    z.object({
      paket: z.object({
        nama: z.string(),
        isi: z.string().openapi({ description: "ZIP, base64" }),
        berkas: z.array(z.object({ nama: z.string(), ukuran: z.int(), sha256: z.string() })),
        tidakDibuat: z.array(z.string()).openapi({ description: "Yang tidak dapat dibuat, beserta sebabnya" }),
      }),
    }),
    z.object({ galat: z.object({ pesan: z.string(), tindakan: z.string() }) }),
  ])
  .openapi("LangkahPaket");
