import type { EntriLog, SimpananLog } from "../storage/log.ts";
import type { Sambungan } from "./connection.ts";
import { applyAll, applyOthers, type DokumenTerbuka, noteOwn } from "./document.ts";
import { frameKehadiran, framePembaruan, frameTersimpan } from "./frames.ts";
import { dropPending, pendingBytes } from "./update.ts";
import type { Tulisan } from "./writer.ts";

/**
 * Brings durable edits into memory and to everybody: one update and one encoded frame for all that came in a turn, then the acknowledgement
 * to whoever sent them. What the server keeps (`urut`) is known by then, so memory is never ahead of the log.
 */
export function spreadOwn(dokumen: DokumenTerbuka, tulisan: readonly Tulisan[], urut: readonly number[], now: number): void {
  const waiting = pendingBytes(dokumen.ydoc) > 0;
  const merged = applyAll(
    dokumen.ydoc,
    tulisan.map(({ data }) => data),
  );
  noteOwn(
    dokumen,
    tulisan.map(({ data }, at) => ({ urut: urut[at] ?? 0, data })),
    now,
  );
  if (tulisan.some(({ akhir }) => akhir.size === 0)) dokumen.menyusut = true;
  // Whoever wrote all of it has it, unless it set free what waited for it.
  if (merged) sendToAll(dokumen, framePembaruan(merged), waiting ? null : onlyAuthor(tulisan));
  acknowledge(tulisan);
}

/** Brings in what other nodes added. */
export function spreadOthers(dokumen: DokumenTerbuka, rows: readonly EntriLog[]): void {
  const merged = applyOthers(dokumen, rows);
  if (merged) sendToAll(dokumen, framePembaruan(merged), null);
}

/** Shows everybody, the sender too, what changed of who is here: to hear nothing for 30 s is a broken connection to a page. */
export function spreadKehadiran(dokumen: DokumenTerbuka, log: SimpananLog): void {
  for (const piece of dokumen.kehadiran.untukLain(false)) log.siarkan(dokumen.id, piece);
  const update = dokumen.kehadiran.perubahan();
  if (!update) return;
  const frame = frameKehadiran(update);
  for (const sambungan of dokumen.sambungan) if (!sambungan.tersendat()) sambungan.kirim(frame);
}

/** Takes what another node shows; an empty message asks for what is shown here. */
export function hearKehadiran(dokumen: DokumenTerbuka, log: SimpananLog, data: Uint8Array): void {
  if (data.length > 0) dokumen.kehadiran.terimaLain(data);
  else for (const piece of dokumen.kehadiran.untukLain(true)) log.siarkan(dokumen.id, piece);
}

/**
 * Tells a connection that its first `jumlah` sync frames are durable, as far as none of them was refused.
 */
export function acknowledgeOne(sambungan: Sambungan, akhir: ReadonlyMap<number, number>, jumlah: number): void {
  sambungan.kirim(frameTersimpan(akhir, Math.min(jumlah, sambungan.ditolakSejak - 1)));
}

/** Whether too much waits for edits that are missing; then it is forgotten, and nobody but its senders ever relied on it. */
export function dropExcess(dokumen: DokumenTerbuka, terbanyak: number): boolean {
  if (pendingBytes(dokumen.ydoc) <= terbanyak) return false;
  dropPending(dokumen.ydoc);
  return true;
}

function sendToAll(dokumen: DokumenTerbuka, frame: Buffer, except: Sambungan | null): void {
  for (const sambungan of dokumen.sambungan) if (sambungan !== except) sambungan.kirim(frame);
}

function onlyAuthor(tulisan: readonly Tulisan[]): Sambungan | null {
  const author = tulisan[0]?.sambungan ?? null;
  return tulisan.every(({ sambungan }) => sambungan === author) ? author : null;
}

function acknowledge(tulisan: readonly Tulisan[]): void {
  const perSambungan = new Map<Sambungan, { readonly akhir: Map<number, number>; nomor: number }>();
  for (const { sambungan, akhir, nomor } of tulisan) {
    if (!sambungan) continue;
    sambungan.menunggu -= 1;
    const one = perSambungan.get(sambungan) ?? { akhir: new Map(), nomor };
    perSambungan.set(sambungan, one);
    one.nomor = nomor;
    for (const [klien, clock] of akhir) one.akhir.set(klien, clock);
  }
  for (const [sambungan, { akhir, nomor }] of perSambungan) {
    // Later frames that wait for nothing held nothing new, so they are as durable as these.
    acknowledgeOne(sambungan, akhir, sambungan.menunggu === 0 ? sambungan.diterima : nomor);
  }
}
