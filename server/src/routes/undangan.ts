import { createRoute } from "@hono/zod-openapi";
import type { Pengguna, UndanganBaru } from "@selaras/parsers";
import { bukanAdmin } from "../akun/galat.ts";
import { penggunaDenganSurel, ubahPengguna } from "../akun/orang.ts";
import { type EnvPengguna, perluMasuk } from "../akun/sesi.ts";
import { undang } from "../akun/undangan.ts";
import { answerGalat, type Galat, isianTidakSah } from "../errors.ts";
import { ubahAnggota } from "../rancangan/anggota.ts";
import { aksesOf } from "../rancangan/daftar.ts";
import { peranTakCukup, sudahDiarsipkan, takAdaRancangan } from "../rancangan/galat.ts";
import type { KerjaBersama } from "../rancangan/kerja-bersama.ts";
import { badan, gagal, json, ruteBerskema } from "./isian.ts";
import { asalTautan, type OrangParts } from "./orang.ts";
import { IsiUndangan, Undangan } from "./skema.ts";

export interface UndanganParts extends OrangParts {
  readonly kerjaBersama: KerjaBersama;
}

/**
 * `POST /api/undangan`: invites somebody to Selaras or to a draft. An admin may invite to everything, an owner to their draft.
 *
 * Who has an account already gets the role at once, and the link leads to the draft; otherwise it leads to making an account.
 */
export function undanganRoutes(parts: UndanganParts) {
  const { basis, akun, alamat, now } = parts;
  const app = ruteBerskema<EnvPengguna>();
  app.use(perluMasuk(akun));
  return app.openapi(
    createRoute({
      method: "post",
      path: "/",
      tags: ["Akun"],
      summary: "Membuat tautan undangan, berlaku tujuh hari dan sekali pakai; diserahkan sendiri oleh pengundang",
      request: { body: badan(IsiUndangan) },
      responses: { 201: json(Undangan, "Undangan"), ...gagal(400, 401, 403, 404, 409) },
    }),
    async (c) => {
      const { surel, admin, rancangan, peran } = c.req.valid("json");
      const baru: UndanganBaru = {
        surel: surel.toLowerCase(),
        ...(admin && { admin }),
        ...(rancangan !== undefined && { rancangan }),
        ...(peran !== undefined && { peran }),
      };
      const galat = await periksa(parts, c.get("pengguna"), baru);
      if (galat !== null) return answerGalat(c, galat);
      const oleh = c.get("pengguna").id;
      const asal = asalTautan(c, alamat);
      const known = await penggunaDenganSurel(basis.db, surel);
      if (known) {
        const refused = await beri(parts, known, baru, oleh);
        if (refused !== null) return answerGalat(c, refused);
        return c.json({ tautan: `${asal}/rancangan${rancangan ? `/${rancangan}` : ""}`, berlakuSampai: now() }, 201);
      }
      const { token, berlakuSampai } = await undang(basis, baru, oleh, Date.parse(now()));
      return c.json({ tautan: `${asal}/daftar/${token}`, berlakuSampai }, 201);
    },
  );
}

async function periksa({ basis }: UndanganParts, pengguna: Pengguna, { admin, rancangan, peran }: UndanganBaru): Promise<Galat | null> {
  if ((rancangan === undefined) !== (peran === undefined)) return isianTidakSah("Undangan ke rancangan memerlukan rancangan dan perannya.");
  if ((admin || rancangan === undefined) && !pengguna.admin) return bukanAdmin();
  if (rancangan === undefined) return null;
  const akses = await aksesOf(basis.db, pengguna, rancangan);
  if (akses === null) return takAdaRancangan();
  if (akses.peran !== "pemilik") return peranTakCukup(akses.peran);
  return akses.dokumen.diarsipkan === null ? null : sudahDiarsipkan();
}

async function beri(
  { basis: { db }, kerjaBersama, now }: UndanganParts,
  { id }: Pengguna,
  { admin, rancangan, peran }: UndanganBaru,
  oleh: string,
): Promise<Galat | null> {
  if (admin) {
    const done = await ubahPengguna(db, { id, admin, oleh, pada: now() });
    if ("galat" in done) return done.galat;
  }
  if (rancangan === undefined || peran === undefined) return null;
  const galat = await ubahAnggota(db, { dokumen: rancangan, pengguna: id, peran, oleh, pada: now() });
  if (galat === null) kerjaBersama.peranBerubah(rancangan, id);
  return galat;
}
