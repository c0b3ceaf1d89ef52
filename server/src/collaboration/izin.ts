import type { IncomingMessage } from "node:http";
import type { Peran } from "@selaras/parsers";

/** Close codes 44xx are final: `y-websocket` does not connect again by itself after one of them. */
export const KODE_TUTUP = {
  /** The server ends; connect again. */
  berhenti: 1001,
  /** Could not be kept or held, or came with a session that is another one now; connect again, the edits of the page are sent once more. */
  penuh: 1013,
  bingkaiRusak: 4400,
  belumMasuk: 4401,
  tidakBerhak: 4403,
  tidakAda: 4404,
  diarsipkan: 4410,
  terlaluBesar: 4413,
  terlaluBanyak: 4429,
} as const;

/** Why somebody may not be connected. */
export type KodeTolak =
  | typeof KODE_TUTUP.belumMasuk
  | typeof KODE_TUTUP.penuh
  | typeof KODE_TUTUP.tidakBerhak
  | typeof KODE_TUTUP.tidakAda
  | typeof KODE_TUTUP.diarsipkan;

export interface PenggunaSambungan {
  readonly id: string;
  readonly nama: string;
}

export type Pengenalan =
  | {
      readonly pengguna: PenggunaSambungan;
      readonly peran: Peran;
      /** With which session it came, where that matters. */
      readonly sesi?: string | undefined;
    }
  | { readonly tolak: KodeTolak };

/** What an open connection is asked about again: a user on a document, and with which session. */
export interface SambunganTerbuka {
  readonly dokumen: string;
  readonly pengguna: string;
  readonly sesi?: string | undefined;
}

/** Who may do what; the answer to both questions is somebody else's. */
export interface Izin {
  /** Judges the upgrade: session, `Origin`, existence of the document, role on it. */
  kenali(request: IncomingMessage, dokumen: string): Promise<Pengenalan>;
  /**
   * The roles as they are now, by `kunciSambungan`; one question for all open connections. `null`, or nothing, is no access any more (4403);
   * a code says which other end it is (session ended, archived).
   */
  periksaUlang(sambungan: readonly SambunganTerbuka[]): Promise<ReadonlyMap<string, Peran | KodeTolak | null>>;
}

/** The key of `periksaUlang`. An id holds no line break. */
export function kunciSambungan({ dokumen, pengguna, sesi }: SambunganTerbuka): string {
  return sesi === undefined ? `${dokumen}\n${pengguna}` : `${dokumen}\n${pengguna}\n${sesi}`;
}

/** Whether edits of this role are taken. */
export function bolehMenulis(peran: Peran): boolean {
  return peran === "pemilik" || peran === "perancang";
}
