import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import type { DokumenRancangan } from "@selaras/parsers";
import type { WebSocket } from "ws";
import * as Y from "yjs";
import type { SimpananLog } from "../storage/log.ts";
import { createPenyambut } from "./accept.ts";
import { dropExcess, hearKehadiran, spreadKehadiran, spreadOwn } from "./broadcast.ts";
import { createPenyusul } from "./catch-up.ts";
import { createPemadat } from "./compaction.ts";
import type { Sambungan } from "./connection.ts";
import type { DokumenTerbuka } from "./document.ts";
import { createPenyunting } from "./edit.ts";
import { frameLangkah1, framePeran } from "./frames.ts";
import { beat } from "./heartbeat.ts";
import { type Izin, KODE_TUTUP } from "./izin.ts";
import { BATAS_BAWAAN, type Batas } from "./limits.ts";
import { loadDokumen } from "./load.ts";
import { createPenerima, showAll } from "./receive.ts";
import { createPemeriksa } from "./roles.ts";
import { createRak } from "./shelf.ts";
import { createPenulis, type Tulisan } from "./writer.ts";

/** Told what happens; nobody waits for it. */
export interface PendengarKolaborasi {
  /** Edits of one user on this node are durable, the last of them under `urut`. */
  tersimpan(dokumen: string, pengguna: string | null, urut: number): void;
}

export interface BahanKolaborasi {
  readonly log: SimpananLog;
  readonly izin: Izin;
  readonly logError: (error: unknown) => void;
  /** Milliseconds that only grow. */
  readonly clock: () => number;
  /** What differs from `BATAS_BAWAAN`. */
  readonly limits?: Partial<Batas>;
  readonly pendengar?: PendengarKolaborasi;
}

/** Documents that many write at once. */
export interface Kolaborasi {
  /** For the `upgrade` event of the HTTP server: answers `/sinkron/ID` and refuses every other address. */
  tangani(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** The document as it is kept; an empty one where nothing was ever written. */
  isi(dokumen: string): Promise<DokumenRancangan>;
  /** The same as a Yjs update. */
  keadaan(dokumen: string): Promise<Uint8Array>;
  /** Writes the first content, once: rejects with `SudahBerisi` where there is some. Durable when resolved. */
  buat(dokumen: string, pengguna: string | null, isi: DokumenRancangan): Promise<void>;
  /** Makes a change as one edit of this user; everybody sees it. Durable when resolved; rejects where it was not kept. */
  ubah(dokumen: string, pengguna: string | null, change: (ydoc: Y.Doc) => void): Promise<void>;
  /** Makes the document say `isi`, as an edit: units are known by their id, and those that stay the same are not touched. */
  gantiIsi(dokumen: string, pengguna: string | null, isi: DokumenRancangan): Promise<void>;
  /** Looks roles up at once instead of within `periksaPeranMs`. */
  peranBerubah(dokumen: string, pengguna?: string): void;
  /** Closes all connections of the document once their edits are kept. */
  tutupDokumen(dokumen: string, kode: number): Promise<void>;
  ringkasan(): { readonly sambungan: number; readonly dokumen: number };
  /** Takes nothing more, keeps what came, closes with 1001. The log stays open. */
  berhenti(): Promise<void>;
}

const DENYUT_MS = 5_000;

/** How long a page may take to close when the server ends. */
const PAMIT_MS = 1_500;

/** Starts it: the roles of open connections are looked up until `berhenti`. Rejects where the log cannot be listened to. */
export async function createKolaborasi({ log, izin, logError, clock: now, limits, pendengar }: BahanKolaborasi): Promise<Kolaborasi> {
  const batas = { ...BATAS_BAWAAN, ...limits };
  const pemadat = createPemadat({ log, batas, logError, now });
  const rak = createRak({
    muat: load,
    sebelumKeluar: (dokumen) => pemadat.potret(dokumen),
    simpanMs: batas.simpanDokumenMs,
    logError,
  });
  const penulis = createPenulis({ log, terbanyak: batas.antreanTulis, tersimpan, gagal });
  const penyusul = createPenyusul({ log, rak, gagal: discard, logError });
  const terima = createPenerima({ batas, penulis, now });
  const penyambut = createPenyambut({ izin, batas, now, logError, layani: (one, ws) => void serve(one, ws), pergi });
  const periksaPeran = createPemeriksa({ izin, terbuka: () => penyambut.terbuka, logError });
  const penyunting = createPenyunting({ rak, penulis });
  const dilayani = new Map<Sambungan, DokumenTerbuka>();

  async function load(id: string): Promise<DokumenTerbuka> {
    const dokumen = await loadDokumen(id, { log, batas, now, logError });
    pemadat.timbang(dokumen);
    return dokumen;
  }

  async function serve(sambungan: Sambungan, ws: WebSocket): Promise<void> {
    try {
      const dokumen = await rak.pakai(sambungan.dokumen);
      if (sambungan.terbuka && !dokumen.usang) greet(sambungan, dokumen, ws);
      else {
        rak.lepas(dokumen);
        sambungan.tutup(KODE_TUTUP.penuh);
      }
    } catch (error) {
      logError(error);
      sambungan.tutup(KODE_TUTUP.penuh);
    }
    ws.resume();
  }

  function greet(sambungan: Sambungan, dokumen: DokumenTerbuka, ws: WebSocket): void {
    dilayani.set(sambungan, dokumen);
    dokumen.sambungan.add(sambungan);
    ws.on("message", (data: Buffer, biner) => terima(sambungan, dokumen, data, biner));
    sambungan.kirim(framePeran(sambungan.peran));
    sambungan.kirim(frameLangkah1(Y.encodeStateVector(dokumen.ydoc)));
    showAll(sambungan, dokumen);
  }

  function pergi(sambungan: Sambungan): void {
    const dokumen = dilayani.get(sambungan);
    if (!dokumen) return;
    dilayani.delete(sambungan);
    dokumen.sambungan.delete(sambungan);
    dokumen.kehadiran.lepas(sambungan);
    rak.lepas(dokumen);
  }

  function tersimpan(dokumen: DokumenTerbuka, tulisan: readonly Tulisan[], urut: readonly number[]): void {
    dokumen.menunggu -= tulisan.length;
    if (!dokumen.usang) spread(dokumen, tulisan, urut);
    const oleh = new Map(tulisan.map(({ pengguna }, at) => [pengguna, urut[at] ?? 0]));
    for (const one of tulisan) one.selesai?.(null);
    try {
      for (const [pengguna, terakhir] of oleh) pendengar?.tersimpan(dokumen.id, pengguna, terakhir);
    } catch (error) {
      logError(error);
    }
  }

  function spread(dokumen: DokumenTerbuka, tulisan: readonly Tulisan[], urut: readonly number[]): void {
    try {
      spreadOwn(dokumen, tulisan, urut, now());
    } catch (error) {
      // It is in the log, and what Yjs made of it is not to be trusted: everybody gets the document that can be read back.
      logError(error);
      discard(dokumen);
      return;
    }
    if (dropExcess(dokumen, batas.tertunda)) for (const { sambungan } of tulisan) sambungan?.tutup(KODE_TUTUP.bingkaiRusak);
    for (const one of tulisan) noteKlien(dokumen, one);
    penyusul.tilik(dokumen);
    pemadat.timbang(dokumen);
  }

  function gagal(dokumen: DokumenTerbuka, tulisan: readonly Tulisan[], galat: Error): void {
    dokumen.menunggu -= tulisan.length;
    if (!dokumen.usang) logError(galat);
    discard(dokumen);
    for (const one of tulisan) one.selesai?.(galat);
  }

  /** Pages connect again and send what was not acknowledged. */
  function discard(dokumen: DokumenTerbuka): void {
    rak.buang(dokumen);
    for (const sambungan of dokumen.sambungan) sambungan.tutup(KODE_TUTUP.penuh);
  }

  const pantauan = await log.pantau({
    tercatat: penyusul.tercatat,
    disiarkan: (id, data) =>
      void rak
        .cari(id)
        .then((dokumen) => dokumen && hearKehadiran(dokumen, log, data))
        .catch(logError),
  });
  const timers = [
    setInterval(() => void periksaPeran(), batas.periksaPeranMs),
    setInterval(() => {
      beat(penyambut.terbuka, now());
      for (const dokumen of rak.semua()) {
        dokumen.kehadiran.bersihkan();
        pemadat.timbangDiam(dokumen);
      }
    }, DENYUT_MS),
  ];

  return {
    ...penyunting,
    tangani: penyambut.tangani,
    peranBerubah: (dokumen, pengguna) =>
      void periksaPeran((one) => one.dokumen === dokumen && (pengguna === undefined || one.pengguna.id === pengguna)),
    async tutupDokumen(dokumen, kode) {
      const ditutup = [...penyambut.terbuka].filter((one) => one.dokumen === dokumen);
      for (const one of ditutup) one.terbuka = false;
      await penulis.habis();
      for (const one of ditutup) one.tutup(kode);
    },
    ringkasan: () => ({ sambungan: penyambut.terbuka.size, dokumen: rak.semua().length }),
    async berhenti() {
      penyambut.tolakBaru();
      for (const timer of timers) clearInterval(timer);
      for (const one of penyambut.terbuka) one.terbuka = false;
      await penulis.habis();
      for (const one of penyambut.terbuka) one.tutup(KODE_TUTUP.berhenti);
      const sampai = now() + PAMIT_MS;
      while (penyambut.terbuka.size > 0 && now() < sampai) await new Promise((resolve) => setTimeout(resolve, 10));
      for (const one of penyambut.terbuka) one.putus();
      // Nobody here any more; other nodes would wait half a minute before they believe it.
      for (const dokumen of rak.semua()) spreadKehadiran(dokumen, log);
      await pantauan();
      pemadat.berhenti();
      for (const dokumen of rak.semua()) await pemadat.potret(dokumen).catch(logError);
      rak.tutup();
    },
  };
}

function noteKlien(dokumen: DokumenTerbuka, { pengguna, klienBaru }: Tulisan): void {
  if (pengguna === null) return;
  const known = dokumen.klien.get(pengguna) ?? new Set();
  dokumen.klien.set(pengguna, known);
  for (const klien of klienBaru) known.add(klien);
}
