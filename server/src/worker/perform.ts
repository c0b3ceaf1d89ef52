import { setTimeout as sleep } from "node:timers/promises";
import { bandingBacaan, cocokkan, isNaskahKerja, koreksiTakTerpakai, type Matriks } from "@selaras/parsers";
import { defaultAcuan } from "../corpus/nama-kolom.ts";
import type { Rak } from "../corpus/rak.ts";
import type { Naskah } from "../corpus/read-corpus.ts";
import { type Galat, unknownKetentuan, unknownPeraturan } from "../errors.ts";
import { ketentuanPilihan } from "../matriks/ketentuan.ts";
import { ringkas } from "../matriks/ringkas.ts";
import { halamanTambahan, tambahanKolom } from "../matriks/tambahan.ts";
import { saringDanUrutkan, urutkan } from "../matriks/urutkan.ts";
import { versiKetentuan } from "../matriks/versi.ts";
import { createRecent } from "../recent.ts";
import { createSteps } from "./steps.ts";
import type { Hasil, Perform, Sanding, Tugas } from "./task.ts";

/** A matrix of 552 columns weighs a hundred megabytes: the one on the screen and the one before it. */
const KEPT_MATRICES = 2;

/** After this the client is told how far the work is. Below half a second nobody notices a wait. */
const PATIENCE_MS = 400;

/** For answers that programs ask for as well, which do not know of 202: as long as an answer may take, with room to spare. */
const LONG_PATIENCE_MS = 7_000;

/** A page shows the law, not the source file: these keys are two thirds of the bytes of a tree and no view reads them. */
const KEYS_OF_SOURCE: ReadonlySet<string> = new Set(["spans", "position"]);

/** The acuan with its columns as they stand on the shelf. */
interface Pilihan {
  readonly acuan: Naskah;
  readonly lain: readonly Naskah[];
}

/** Does the tasks of the worker on this shelf. Long work is done in steps, so that short tasks are answered in between. */
export function createPerform(rak: Rak, now: () => number = () => performance.now()): Perform {
  const steps = createSteps(now);
  const matrices = createRecent<Matriks>(KEPT_MATRICES);

  /** Runs `use` once every column is there; tells the progress where that takes long. */
  async function withColumns(sanding: Sanding, use: (pilihan: Pilihan) => Hasil, patience = PATIENCE_MS): Promise<Hasil> {
    const pilihan = find(rak, sanding);
    if ("galat" in pilihan) return pilihan;
    const { acuan, lain } = pilihan;
    const missing = lain.filter((one) => !rak.hasBanding(acuan, one)).map((one) => () => void rak.banding(acuan, one));
    const progress = await steps.run(keyOf(pilihan), missing, patience);
    return progress === null ? use(pilihan) : { jenis: "menunggu", ...progress };
  }

  const keyOf = ({ acuan, lain }: Pilihan): string => [acuan, ...lain].map((one) => rak.kunci(one)).join();
  const matriks = (pilihan: Pilihan): Matriks => matrices.remember(keyOf(pilihan), () => rak.matriks(pilihan.acuan, pilihan.lain));

  async function pustaka(): Promise<Hasil> {
    const missing = rak.naskah.filter((one) => !rak.hasJumlah(one)).map((one) => () => void rak.jumlah(one));
    const progress = await steps.run("pustaka", missing, LONG_PATIENCE_MS);
    if (progress !== null) return { jenis: "menunggu", ...progress };
    return json(rak.naskah.map((one) => ({ ...one.entri, jumlah: rak.jumlah(one) })));
  }

  return (tugas: Tugas): Promise<Hasil> => {
    switch (tugas.jenis) {
      case "pustaka":
        return pustaka();
      case "peraturan":
        return Promise.resolve(peraturan(rak, tugas.id));
      case "matriks":
        return withColumns(tugas.sanding, (pilihan) => json(matriks(pilihan)), LONG_PATIENCE_MS);
      case "ringkas":
        return withColumns(tugas.sanding, (pilihan) => json(ringkas(matriks(pilihan), pilihan.acuan.provenans?.sources ?? {})));
      case "kolom":
        // The cells of a column do not depend on its neighbours, so a few columns make a small matrix of their own.
        return withColumns(tugas.sanding, ({ acuan, lain }) => {
          const { baris } = rak.matriks(acuan, lain);
          return json(Object.fromEntries(lain.map((one, at) => [one.entri.id, baris.map(({ sel }) => sel[at])])));
        });
      case "baris":
        return withColumns(tugas.sanding, (pilihan) => {
          const found = matriks(pilihan).baris.find(({ locator }) => locator === tugas.locator);
          if (!found) return { jenis: "galat", galat: unknownKetentuan(tugas.locator, tugas.sanding.acuan) };
          const { sel: _cells, ...baris } = found;
          return json(baris);
        });
      case "versi":
        return withColumns(tugas.sanding, (pilihan) => {
          const whole = matriks(pilihan);
          const found = whole.baris.find(({ locator }) => locator === tugas.locator);
          return found
            ? json(versiKetentuan(whole, found))
            : { jenis: "galat", galat: unknownKetentuan(tugas.locator, tugas.sanding.acuan) };
        });
      case "urutan":
        return withColumns(tugas.sanding, (pilihan) => json({ baris: urutkan(matriks(pilihan), tugas.saring) }));
      case "tambahan":
        return withColumns(tugas.sanding, (pilihan) => json(halamanTambahan(matriks(pilihan), tugas.mulai)));
      case "tambahan-kolom":
        return withColumns(tugas.sanding, ({ acuan, lain }) => json(tambahanKolom(rak.matriks(acuan, lain))));
      case "ketentuan":
        return withColumns(tugas.sanding, ({ acuan, lain: [lain = acuan] }) =>
          json(ketentuanPilihan(rak.bahan(acuan), rak.bahan(lain), rak.banding(acuan, lain))),
        );
      case "ekspor":
        return withColumns(
          tugas.sanding,
          (pilihan) => {
            const shown = saringDanUrutkan(matriks(pilihan), tugas.saring);
            const { sources: sumber = {}, provisions = [] } = pilihan.acuan.provenans ?? {};
            return json({ matriks: shown, sumber, naskahKerja: isNaskahKerja(provisions) });
          },
          Number.POSITIVE_INFINITY,
        );
      case "bacaan":
        return Promise.resolve(bacaan(rak, tugas.sanding));
      case "periksa":
        return Promise.resolve(periksa(rak, tugas));
      case "koreksi":
        for (const id of tugas.sanding.lain) rak.correct(tugas.sanding.acuan, id, tugas.koreksi);
        matrices.clear();
        return Promise.resolve(json(null));
      case "susun":
        rak.susun(tugas.urutan, tugas.baru);
        // The same words may have another provenance now.
        matrices.clear();
        return Promise.resolve(json(null));
    }
  };
}

/** Makes the default comparison ready, so that the first visitor does not wait for it. Gives way to whoever asks meanwhile. */
export async function warm(rak: Rak, perform: Perform): Promise<void> {
  const acuan = defaultAcuan(rak.naskah.map((one) => one.entri));
  if (acuan === undefined) return;
  const lain = rak.naskah.map((one) => one.entri.id).filter((id) => id !== acuan.id);
  for (;;) {
    const hasil = await perform({ jenis: "ringkas", sanding: { acuan: acuan.id, lain } });
    if (hasil.jenis !== "menunggu") return;
    await sleep(PATIENCE_MS);
  }
}

function peraturan(rak: Rak, id: string): Hasil {
  const naskah = rak.find(id);
  if (!naskah) return { jenis: "galat", galat: unknownPeraturan(id) };
  const { entri, provenans } = naskah;
  return json(
    {
      entri,
      peraturan: rak.peraturan(naskah),
      asal: provenans?.provisions ?? [],
      catatan: provenans?.catatan ?? null,
      sumber: provenans?.sources ?? {},
    },
    (key, value) => (KEYS_OF_SOURCE.has(key) ? undefined : value),
  );
}

function bacaan(rak: Rak, sanding: Sanding): Hasil {
  const pilihan = find(rak, sanding);
  if ("galat" in pilihan) return pilihan;
  const {
    acuan,
    lain: [lain = pilihan.acuan],
  } = pilihan;
  const asal = acuan.provenans === null ? {} : { asal: acuan.provenans.provisions };
  return json(bandingBacaan({ bahan: rak.bahan(acuan), ...asal }, rak.peraturan(lain)).hasil);
}

function periksa(rak: Rak, { sanding, pasangan }: Extract<Tugas, { jenis: "periksa" }>): Hasil {
  const pilihan = find(rak, sanding);
  if ("galat" in pilihan) return pilihan;
  const {
    acuan,
    lain: [lain = pilihan.acuan],
  } = pilihan;
  const [a, b] = [rak.bahan(acuan), rak.bahan(lain)];
  const own = new Set(a.ketentuan.map(({ locator }) => locator));
  const others = new Set([...b.ketentuan, ...b.lampiran].map(({ locator }) => locator));
  return json(
    pasangan.map((one) => {
      // Whether it can be applied is for the comparison to say; which side is missing only matters where it cannot.
      const lost = koreksiTakTerpakai([cocokkan(one.a, one.b, { by: "", at: "", reason: "" })], a, b).length > 0;
      return { a: !lost || own.has(one.a), b: !lost || others.has(one.b) };
    }),
  );
}

function find(rak: Rak, { acuan: id, lain: ids, naskah = [] }: Sanding): Pilihan | { readonly jenis: "galat"; readonly galat: Galat } {
  const acuan = rak.find(id);
  const textOf = (wanted: string): Naskah | undefined => rak.find(wanted) ?? naskah.find(({ entri }) => entri.id === wanted);
  const lain = ids.flatMap((one) => textOf(one) ?? []);
  const unknown = acuan ? ids.find((one) => textOf(one) === undefined) : id;
  if (!acuan || unknown !== undefined) return { jenis: "galat", galat: unknownPeraturan(unknown ?? id) };
  return { acuan, lain };
}

function json(value: unknown, replacer?: (key: string, value: unknown) => unknown): Hasil {
  // An encoder never gives shared memory; the type of Node 20 does not say so.
  return { jenis: "isi", bytes: new TextEncoder().encode(JSON.stringify(value, replacer)) as Uint8Array<ArrayBuffer> };
}
