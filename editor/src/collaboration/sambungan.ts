/**
 * One draft open in one tab: the shared document, its local copy, the connection, and what is known about where the words are.
 *
 * The document is given away only after the local copy stands in it, and the connection opens after that: its first question to the server
 * then already counts what was typed in earlier visits.
 */
import type { Peran } from "@selaras/parsers";
import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import type { Penolakan } from "./bingkai.ts";
import { createCatatanBelum } from "./catatan-belum.ts";
import { createHitunganKirim, type HitunganKirim } from "./hitungan-kirim.ts";
import { createJagaTulisan } from "./jaga-tulisan.ts";
import { type Keadaan, keadaanDari, sama } from "./keadaan.ts";
import { KehadiranTertahan } from "./kehadiran.ts";
import { bukaSaluran, type Saluran } from "./saluran.ts";
import type { BukaSimpanan } from "./simpanan-lokal.ts";

export interface OpsiSambungan {
  /** `wss://…/sinkron`, without the document. */
  readonly alamat: string;
  readonly dokumen: string;
  readonly bukaSimpanan: BukaSimpanan;
  /** The role known before the server has said it. */
  readonly peranAwal: Peran;
  /** Whether the browser has a network at all. */
  readonly adaJaringan: () => boolean;
  /** Node has no WebSocket of its own. */
  readonly WebSocketPolyfill?: typeof WebSocket;
}

/** What a page draws; a new object whenever something of it changed. */
export interface PotretSambungan {
  readonly keadaan: Keadaan;
  readonly peran: Peran;
  /** The text is there: from this browser, from the server, or both. */
  readonly siap: boolean;
  /** This browser keeps what is typed beyond the tab. */
  readonly tahan: boolean;
  /** A text that the server refused in an earlier visit. */
  readonly titipan: string | null;
  /** The server did not take a change: nothing more is sent, and this document must be replaced by a fresh one. */
  readonly penolakan: Penolakan | null;
}

export interface Sambungan {
  readonly ydoc: Y.Doc;
  readonly awareness: Awareness;
  readonly potret: () => PotretSambungan;
  /** Calls `dengar` after each change of what `potret()` shows, until the returned function is called. */
  readonly pantau: (dengar: () => void) => () => void;
  /** Closing the tab now would lose a change: neither the server nor this browser has written it. */
  readonly terancam: () => boolean;
  /** Writes what was put off: the page may not come back. */
  readonly rampungkan: () => void;
  /** Tries at once, also after a final close. */
  readonly cobaLagi: () => void;
  readonly titipkan: (teks: string | null) => Promise<void>;
  /** Removes the local copy; the document here stays readable. */
  readonly kosongkan: () => Promise<void>;
  readonly tutup: () => Promise<void>;
}

/** How often is looked at what only time changes: an outage that lasts, a silent connection. */
const DENYUT_MS = 500;

/** Opens the draft; gives at once, and fills while `potret().siap` is false. */
export function bukaSambungan(opsi: OpsiSambungan): Sambungan {
  const ydoc = new Y.Doc();
  const awareness = new KehadiranTertahan(ydoc);
  const pendengar = new Set<() => void>();
  let hitungan: HitunganKirim = createHitunganKirim();
  let saluran: Saluran | null = null;
  let ditutup = false;
  let terbuka = false;
  let padat = false;
  let akhir: number | null = null;
  let putusSejak: number | null = Date.now();
  let tersimpanPada: number | null = null;
  let potret: PotretSambungan = {
    keadaan: { macam: "menyambung", belum: 0 },
    peran: opsi.peranAwal,
    siap: false,
    tahan: true,
    titipan: null,
    penolakan: null,
  };

  const ganti = (ubah: Partial<PotretSambungan> = {}): void => {
    const fakta = { akhir, terbuka, putusSejak, tanpaJaringan: !opsi.adaJaringan(), padat, belum: hitungan.belum(), tersimpanPada };
    const baru = keadaanDari(fakta, Date.now());
    const keadaan = sama(baru, potret.keadaan) ? potret.keadaan : baru;
    if (keadaan === potret.keadaan && Object.entries(ubah).every(([nama, nilai]) => potret[nama as keyof PotretSambungan] === nilai))
      return;
    // Every key adds one to a number that nobody is shown while it is being stored.
    const sunyi = keadaan.macam === "menyimpan" && potret.keadaan.macam === "menyimpan" && Object.keys(ubah).length === 0;
    potret = { ...potret, ...ubah, keadaan };
    if (!sunyi) for (const dengar of pendengar) dengar();
  };

  const tolak = (penolakan: Penolakan): void => {
    saluran?.putuskan();
    ganti({ penolakan });
  };

  // Before the store and the connection: the note stands before the change is written, the count before it is sent.
  ydoc.on("update", (_update: Uint8Array, _asal: unknown, _ydoc: Y.Doc, transaksi: Y.Transaction) => {
    if (!transaksi.local) return;
    hitungan.berubah();
    catatan.naik(hitungan.belum());
    jaga.berubah();
    ganti();
  });
  const simpanan = opsi.bukaSimpanan(ydoc);
  const catatan = createCatatanBelum(simpanan.catatBelum);
  const jaga = createJagaTulisan(simpanan.tertulis, () => ganti({ tahan: false }));

  const dengarSaluran = {
    sambunganBaru: () => hitungan.sambunganBaru(),
    terbuka: () => {
      terbuka = true;
      ganti();
    },
    terkirim: (jenis: Parameters<HitunganKirim["terkirim"]>[0]) => hitungan.terkirim(jenis),
    tersinkron: () => {
      putusSejak = null;
      padat = false;
      ganti({ siap: true });
    },
    tersimpan: (jumlah: number) => {
      if (!hitungan.tersimpan(jumlah)) return;
      if (hitungan.belum() === 0) tersimpanPada = Date.now();
      catatan.turun(hitungan.belum());
      ganti();
    },
    ditolak: tolak,
    peran: (peran: Peran) => ganti({ peran }),
    putus: () => {
      terbuka = false;
      putusSejak ??= Date.now();
      ganti();
    },
    berakhir: (kode: number) => {
      akhir = kode;
      ganti();
    },
    padat: () => {
      padat = true;
      ganti();
    },
    menunggu: () => hitungan.belum() > 0,
  };

  void simpanan.dimuat.then(({ belum, titipan, tahan }) => {
    if (ditutup) return;
    hitungan = createHitunganKirim(belum);
    catatan.naik(belum);
    const berisi = ydoc.getXmlFragment("default").length > 0;
    ganti({ siap: berisi, tahan, titipan });
    saluran = bukaSaluran({ ...opsi, ydoc, awareness }, dengarSaluran);
  });

  const denyut = setInterval(() => {
    saluran?.periksa();
    ganti();
  }, DENYUT_MS);

  return {
    ydoc,
    awareness,
    potret: () => potret,
    pantau: (dengar) => {
      pendengar.add(dengar);
      return () => void pendengar.delete(dengar);
    },
    terancam: () => hitungan.belum() > 0 && jaga.tertunda(),
    rampungkan: catatan.rampungkan,
    cobaLagi: () => {
      if (potret.penolakan) return;
      akhir = null;
      putusSejak ??= Date.now();
      saluran?.sambungkan();
      ganti();
    },
    titipkan: async (teks) => {
      await simpanan.titipkan(teks);
      ganti({ titipan: teks });
    },
    kosongkan: () => simpanan.kosongkan(),
    tutup: async () => {
      ditutup = true;
      clearInterval(denyut);
      pendengar.clear();
      saluran?.tutup();
      catatan.rampungkan();
      awareness.destroy();
      await simpanan.tutup();
      ydoc.destroy();
    },
  };
}
