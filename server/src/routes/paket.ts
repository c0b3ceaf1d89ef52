import { createRoute } from "@hono/zod-openapi";
import type { LangkahPaket } from "@selaras/parsers";
import type { Selectable } from "kysely";
import { answerGalat } from "../errors.ts";
import { createGiliran, type Giliran } from "../paket/giliran.ts";
import { JUMLAH_BERKAS } from "../paket/nama-berkas.ts";
import { type PaketParts, susunPaket } from "../paket/susun-paket.ts";
import { paketGagal, paketSedangDibuat } from "../rancangan/unduh-galat.ts";
import type { Basis } from "../storage/basis.ts";
import type { TabelDokumen } from "../storage/tabel.ts";
import { gagal, json, ruteBerskema } from "./isian.ts";
import { jawabNdjson } from "./ndjson.ts";
import { type EnvRancangan, perluPeran, SEMUA } from "./peran.ts";
import { ParamRancangan } from "./skema.ts";
import { Kemampuan, LangkahPaket as SkemaLangkah } from "./skema-unduh.ts";

export interface PaketRouteParts extends PaketParts {
  readonly basis: Basis;
}

const tags = ["Rancangan"];

/** A packet of 130 KB takes ten seconds; this is for a busy server and a large Pustaka. */
const LONGEST_MS = 600_000;

/** The harmonisation packet of a draft. Whoever reads the draft may ask for it. Behind `perluMasuk`. */
export function paketRoutes(parts: PaketRouteParts) {
  const giliran = createGiliran();
  return ruteBerskema<EnvRancangan>().openapi(
    createRoute({
      method: "post",
      path: "/{id}/paket",
      tags,
      summary: "Paket harmonisasi: baris-baris JSON (NDJSON) tentang kemajuannya, dan pada akhirnya ZIP; memutus permintaan membatalkannya",
      middleware: perluPeran(parts.basis, SEMUA),
      request: { params: ParamRancangan },
      responses: {
        200: { description: "Satu JSON setiap baris", content: { "application/x-ndjson": { schema: SkemaLangkah } } },
        ...gagal(401, 404, 409),
      },
    }),
    (c) => {
      const { dokumen } = c.get("akses");
      const oleh = c.get("pengguna").id;
      const giliranku = giliran.ambil(dokumen.id, oleh);
      if (giliranku === null) return answerGalat(c, paketSedangDibuat());
      return jawabNdjson<LangkahPaket>(c, (kirim, signal) => buat(parts, dokumen, oleh, giliranku, kirim, signal));
    },
  );
}

/** The lines of one packet. Whoever stops reading them stops the work. */
async function buat(
  parts: PaketParts,
  dokumen: Selectable<TabelDokumen>,
  oleh: string,
  { masuk, lepas }: NonNullable<ReturnType<Giliran["ambil"]>>,
  kirim: (langkah: LangkahPaket) => void,
  signal: AbortSignal,
): Promise<void> {
  const batas = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]);
  try {
    kirim({ kemajuan: { langkah: "Menunggu giliran", selesai: 0, jumlah: JUMLAH_BERKAS } });
    await masuk(batas);
    kirim({ paket: await susunPaket(parts, dokumen, { oleh, signal: batas, onKemajuan: (kemajuan) => kirim({ kemajuan }) }) });
  } catch (error) {
    // whoever left is no fault of ours, and hears nothing of it
    if (signal.aborted) return;
    parts.logError(error);
    const { pesan, tindakan } = paketGagal();
    kirim({ galat: { pesan, tindakan } });
  } finally {
    lepas();
  }
}

/** What this server can do besides: the pages ask before they offer it. */
export const kemampuanRoutes = ({ pdf }: Pick<PaketParts, "pdf">) =>
  ruteBerskema().openapi(
    createRoute({
      method: "get",
      path: "/",
      tags: ["Kemampuan"],
      summary: "Apa yang dapat dibuat server ini",
      responses: { 200: json(Kemampuan, "Kemampuan"), ...gagal() },
    }),
    (c) => c.json({ pdf: pdf !== null }, 200),
  );
