/** The numbered lines of a lampiran as lists. A lampiran has no fixed grammar, so its lists are told by the row of their numbers alone. */
import { type Marker, readMarkers } from "../../grammar/marker.ts";
import type { Gaya } from "../../istilah.ts";
import type { IsiLampiran, Lampiran, Teks, Unit } from "../../peraturan.ts";
import type { Olah } from "../ingatan-teks.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";

export interface BarisLampiran {
  readonly teks: Teks;
  /** `null` where the number stands in `teks` itself. */
  readonly label: Teks | null;
  /** Where the words begin in `teks`. */
  readonly awal: number;
  readonly nomor: string;
  readonly nilai: number;
  readonly deret: DeretLampiran;
}

export interface DeretLampiran {
  readonly gaya: Gaya;
  readonly anggota: BarisLampiran[];
  /** The numbered line under which it stands. */
  readonly induk: BarisLampiran | null;
  /** The line right before its first item. */
  readonly pembuka: Teks | null;
}

interface LarikLampiran {
  /** Every line in order, with the numbered line it is or stands under. */
  readonly baris: readonly { readonly teks: Teks; readonly pada: BarisLampiran | null; readonly sendiri: boolean }[];
  readonly deret: readonly DeretLampiran[];
}

/** Lines and lists of every lampiran. Forms and tables are left out: they belong to a sample. */
export const larikLampiran = ({ lampiran, olah }: NaskahPeriksa): readonly LarikLampiran[] => lampiran.map((satu) => larikOf(satu, olah));

function larikOf(lampiran: Lampiran, olah: Olah): LarikLampiran {
  const terbuka: DeretLampiran[] = [];
  const semua: DeretLampiran[] = [];
  const baris: { teks: Teks; pada: BarisLampiran | null; sendiri: boolean }[] = [];
  telusuri(lampiran.children);
  return { baris, deret: semua };

  function telusuri(children: readonly IsiLampiran[]): void {
    for (const child of children) {
      if (child.type === "subjudul") {
        if (/^bab\b/i.test(child.number ?? "")) terbuka.length = 0;
        tambah(child.heading, child.label ?? null);
        telusuri(child.children);
      } else if (child.type === "prosa") tambah(child.text, null);
      else if (child.type !== "tabel" && child.type !== "gambar" && child.type !== "contoh") unit(child);
    }
  }

  function unit(satu: Unit): void {
    tambah(satu.text ?? satu.heading, satu.label ?? null);
    for (const anak of satu.children) unit(anak);
    tambah(satu.closing, null);
  }

  function tambah(teks: Teks | undefined, label: Teks | null): void {
    if (teks === undefined) return;
    const bacaan = olah("penanda baris", label?.value ?? teks.value, penandaUtuh);
    const pilihan = bacaan.length === 0 ? null : pilih(bacaan);
    if (pilihan === null) {
      baris.push({ teks, pada: terbuka.at(-1)?.anggota.at(-1) ?? null, sendiri: false });
      return;
    }
    const { penanda, deret } = pilihan;
    const satu: BarisLampiran = {
      teks,
      label,
      awal: label === null ? penanda.length : 0,
      nomor: penanda.number,
      nilai: penanda.value,
      deret,
    };
    deret.anggota.push(satu);
    baris.push({ teks, pada: satu, sendiri: true });
  }

  /** The open list that waits for this number, else a new one. */
  function pilih(bacaan: readonly Marker[]): { readonly penanda: Marker; readonly deret: DeretLampiran } | null {
    for (let at = terbuka.length - 1; at >= 0; at--) {
      const deret = terbuka[at] as DeretLampiran;
      const lanjut = bacaan.find(({ gaya, value }) => gaya === deret.gaya && value === (deret.anggota.at(-1)?.nilai ?? 0) + 1);
      if (lanjut === undefined) continue;
      terbuka.length = at + 1;
      return { penanda: lanjut, deret };
    }
    const penanda = bacaan.find(({ value }) => value === 1) ?? bacaan[0];
    if (penanda === undefined) return null;
    const setingkat = terbuka.findIndex(({ gaya }) => gaya === penanda.gaya);
    if (setingkat >= 0) terbuka.length = setingkat;
    const deret: DeretLampiran = {
      gaya: penanda.gaya,
      anggota: [],
      induk: terbuka.at(-1)?.anggota.at(-1) ?? null,
      pembuka: baris.at(-1)?.teks ?? null,
    };
    terbuka.push(deret);
    semua.push(deret);
    return { penanda, deret };
  }
}

const penandaUtuh = (nilai: string): readonly Marker[] => readMarkers(nilai, true).filter(({ damaged }) => damaged !== true);
