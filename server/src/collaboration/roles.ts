import type { Peran } from "@selaras/parsers";
import type { Sambungan } from "./connection.ts";
import { framePeran } from "./frames.ts";
import { bolehMenulis, type Izin, KODE_TUTUP, type KodeTolak, kunciSambungan, type SambunganTerbuka } from "./izin.ts";

export interface BahanPemeriksa {
  readonly izin: Izin;
  readonly terbuka: () => Iterable<Sambungan>;
  readonly logError: (error: unknown) => void;
}

/** Looks the roles of open connections up again, those that `which` chooses; all of them in one question. */
export type PeriksaPeran = (which?: (sambungan: Sambungan) => boolean) => Promise<void>;

export function createPemeriksa({ izin, terbuka, logError }: BahanPemeriksa): PeriksaPeran {
  let lookups = 0;
  return async (which = () => true) => {
    const chosen = [...terbuka()].filter(which);
    if (chosen.length === 0) return;
    lookups += 1;
    const dari = lookups;
    const asked = new Map(chosen.map(terbukaOf).map((one) => [kunciSambungan(one), one]));
    try {
      const found = await izin.periksaUlang([...asked.values()]);
      for (const sambungan of chosen) {
        if (sambungan.peranDari > dari) continue;
        sambungan.peranDari = dari;
        change(sambungan, found.get(kunciSambungan(terbukaOf(sambungan))) ?? null);
      }
    } catch (error) {
      // A database that does not answer takes nobody's role away; the next look-up comes soon.
      logError(error);
    }
  };
}

const terbukaOf = ({ dokumen, pengguna, sesi }: Sambungan): SambunganTerbuka => ({ dokumen, pengguna: pengguna.id, sesi });

function change(sambungan: Sambungan, hasil: Peran | KodeTolak | null): void {
  if (hasil === null) sambungan.tutup(KODE_TUTUP.tidakBerhak, "Akses ke rancangan ini sudah dicabut.");
  else if (typeof hasil === "number") sambungan.tutup(hasil, "Akses ke rancangan ini sudah berakhir.");
  else if (hasil !== sambungan.peran) {
    sambungan.peran = hasil;
    sambungan.kirim(framePeran(hasil));
    // What was refused is missing here, and what follows would wait for it forever: on a new connection the page sends all of it.
    if (bolehMenulis(hasil) && Number.isFinite(sambungan.ditolakSejak)) sambungan.tutup(KODE_TUTUP.penuh);
  }
}
