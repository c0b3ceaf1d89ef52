import type { IncomingMessage } from "node:http";
import type { Peran } from "@selaras/parsers";
import { type Izin, KODE_TUTUP, type KodeTolak, kunciSambungan, type Pengenalan, type SambunganTerbuka } from "../collaboration/izin.ts";
import { aksesOf } from "../rancangan/daftar.ts";
import type { Basis } from "../storage/basis.ts";
import type { Akun } from "./auth.ts";
import { samaAsal } from "./sesi.ts";

/** Who may connect to a document, and with which role, by the session of the page that asks. */
export function createIzin({ db }: Basis, akun: Akun, asalDiizinkan: readonly string[]): Izin {
  return {
    async kenali(request: IncomingMessage, dokumen: string): Promise<Pengenalan> {
      const { origin, host, cookie } = request.headers;
      // A page of another site would send the cookie along; a program that names no page has no session of ours.
      if (!samaAsal(origin, host, asalDiizinkan)) return { tolak: KODE_TUTUP.tidakBerhak };
      const sesi = cookie === undefined ? null : await akun.kenali(new Headers({ cookie }), false);
      if (sesi === null) return { tolak: KODE_TUTUP.belumMasuk };
      const akses = await aksesOf(db, sesi.pengguna, dokumen);
      if (akses === null) return { tolak: KODE_TUTUP.tidakAda };
      if (akses.dokumen.diarsipkan !== null) return { tolak: KODE_TUTUP.diarsipkan };
      const { id, nama } = sesi.pengguna;
      return { pengguna: { id, nama }, peran: akses.peran, sesi: sesi.id };
    },

    async periksaUlang(sambungan: readonly SambunganTerbuka[]): Promise<ReadonlyMap<string, Peran | KodeTolak | null>> {
      const answers = new Map<string, Peran | KodeTolak | null>();
      if (sambungan.length === 0) return answers;
      const ids = [...new Set(sambungan.map(({ dokumen }) => dokumen))];
      const orang = [...new Set(sambungan.map(({ pengguna }) => pengguna))];
      const [dokumen, pengguna, anggota, sesi] = await Promise.all([
        db.selectFrom("dokumen").select(["id", "diarsipkan"]).where("id", "in", ids).execute(),
        db.selectFrom("user").select(["id", "admin", "aktif"]).where("id", "in", orang).execute(),
        db.selectFrom("anggota").selectAll().where("dokumen", "in", ids).where("pengguna", "in", orang).execute(),
        db
          .selectFrom("session")
          .select(["id", "userId"])
          .where("userId", "in", orang)
          .where("expiresAt", ">", new Date().toISOString())
          .execute(),
      ]);
      const arsip = new Map(dokumen.map(({ id, diarsipkan }) => [id, diarsipkan !== null]));
      const akun = new Map(pengguna.map((one) => [one.id, one]));
      const masuk = new Set(sesi.map(({ userId }) => userId));
      const berlaku = new Set(sesi.map(({ id }) => id));
      const peran = new Map(anggota.map((one) => [kunciSambungan(one), one.peran]));
      const answer = (one: SambunganTerbuka): Peran | KodeTolak | null => {
        const own = akun.get(one.pengguna);
        if (!own?.aktif || !masuk.has(one.pengguna)) return KODE_TUTUP.belumMasuk;
        // The browser of whoever changed the password has a new session to come back with; any other one is told 4401 when it tries.
        if (one.sesi !== undefined && !berlaku.has(one.sesi)) return KODE_TUTUP.penuh;
        if (!arsip.has(one.dokumen)) return KODE_TUTUP.tidakAda;
        if (arsip.get(one.dokumen)) return KODE_TUTUP.diarsipkan;
        return peran.get(kunciSambungan({ dokumen: one.dokumen, pengguna: one.pengguna })) ?? (own.admin ? "pemilik" : null);
      };
      for (const one of sambungan) answers.set(kunciSambungan(one), answer(one));
      return answers;
    },
  };
}
