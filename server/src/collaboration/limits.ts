/** Bounds of the sync server. Bytes and milliseconds. */
export interface Batas {
  /** A longer frame is told (91) and closes its connection with 4413; one of four times this length is cut off by the socket (1009). */
  readonly bingkai: number;
  /** Size of a document, as a Yjs update. */
  readonly dokumen: number;
  /** Edits of one document that wait for a missing one. */
  readonly tertunda: number;
  readonly sambunganPerPengguna: number;
  readonly sambunganPerDokumen: number;
  /** New connections per user and ten seconds; more are closed with 1013. */
  readonly sambunganBaru: number;
  /** Frames per second and connection on average, and how many may come at once. */
  readonly bingkaiPerDetik: number;
  readonly bingkaiSekaligus: number;
  /** What may wait in the socket of a client that does not read; beyond it the connection is cut, and the client syncs again. */
  readonly antreanKeluar: number;
  /** What may wait for the log of all connections together. */
  readonly antreanTulis: number;
  /** The state that one client shows to the others, as JSON. */
  readonly kehadiran: number;
  /** How long a document without connections stays in memory. */
  readonly simpanDokumenMs: number;
  /** How often the roles of open connections are looked up again. */
  readonly periksaPeranMs: number;
  /** A potret is made after so many edits or bytes in the log. */
  readonly potretBaris: number;
  readonly potretBita: number;
  /** Edits in the log for which a potret is worth it when nobody types any more; to read so many takes no longer than to read the potret. */
  readonly potretDiam: number;
}

const MB = 1_048_576;

export const BATAS_BAWAAN: Batas = {
  bingkai: 4 * MB,
  dokumen: 12 * MB,
  tertunda: MB / 4,
  sambunganPerPengguna: 50,
  sambunganPerDokumen: 500,
  sambunganBaru: 60,
  bingkaiPerDetik: 400,
  bingkaiSekaligus: 2_000,
  antreanKeluar: 4 * MB,
  antreanTulis: 32 * MB,
  kehadiran: 4_096,
  simpanDokumenMs: 30_000,
  periksaPeranMs: 3_000,
  potretBaris: 5_000,
  potretBita: MB,
  potretDiam: 200,
};
