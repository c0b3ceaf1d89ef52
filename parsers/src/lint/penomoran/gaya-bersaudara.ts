import type { IsiLampiran, Subjudul, Teks, Unit } from "../../peraturan.ts";
import type { TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { temuanPada } from "../struktur/susun-temuan.ts";
import { cetak, gayaOf } from "./gaya-nomor.ts";
import { judulBersaudara } from "./judul-bersaudara.ts";

/** What is numbered under one heading, with the style of its numbers. */
interface Deret {
  readonly gaya: string;
  readonly label: string;
  /** What is shown: the first heading or item. */
  readonly teks: Teks;
  readonly judul: Subjudul;
  /** Words of the lead; `null` for headings. */
  readonly pembuka: ReadonlySet<string> | null;
}

/** Leads so alike open lists of one kind. */
const SERUPA = 0.5;

/**
 * Numbers of another style than those under the heading beside it: headings under two headings of one level, and lists with like leads. One finding for a
 * lampiran. Which of them is meant only the drafter knows, so there is no fix.
 */
export function gayaBersaudara(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const kata = (nilai: string): ReadonlySet<string> => naskah.olah("NUM-08 pembuka", nilai, kataPembuka);
  return naskah.lampiran.flatMap((lampiran) => {
    for (const { judul } of judulBersaudara(lampiran)) {
      const beda = lain(judul.flatMap(deretJudul), 2) ?? lain(sepembuka(judul.flatMap((satu) => deretRincian(satu, kata))), 3);
      if (beda === null) continue;
      const { satu, baku } = beda;
      return [
        temuanPada(
          satu.teks,
          `Penomoran di bawah "${satu.judul.heading.value}" dimulai dengan ${satu.label}, sedangkan di bawah "${baku.judul.heading.value}" yang setingkat dengan ${cetak(baku.gaya, 1)}; gunakan satu skema penomoran.`,
          { locator: naskah.tempatDari(satu.judul.heading)?.locator },
        ),
      ];
    }
    return [];
  });
}

/** The first series of another style than most, where there are enough of them. */
function lain(semua: readonly Deret[], tersedikit: number): { readonly satu: Deret; readonly baku: Deret } | null {
  const sebanyak = (gaya: string): number => semua.filter((satu) => satu.gaya === gaya).length;
  const baku = semua.reduce<Deret | null>((a, b) => (a === null || sebanyak(b.gaya) > sebanyak(a.gaya) ? b : a), null);
  const satu = semua.find(({ gaya }) => gaya !== baku?.gaya);
  return semua.length < tersedikit || satu === undefined || baku === null ? null : { satu, baku };
}

function deretJudul(judul: Subjudul): readonly Deret[] {
  const anak = judul.children.filter((satu): satu is Subjudul => satu.type === "subjudul");
  const [pertama] = anak;
  const label = pertama?.label?.value ?? "";
  const gaya = gayaOf(label);
  if (pertama === undefined || anak.length < 2 || gaya === null || label !== cetak(gaya, 1)) return [];
  return [{ gaya, label, teks: pertama.heading, judul, pembuka: null }];
}

/** The first list right under a heading. */
function deretRincian(judul: Subjudul, kata: (nilai: string) => ReadonlySet<string>): readonly Deret[] {
  const at = judul.children.findIndex(isRincian);
  const pertama = judul.children[at];
  const depan = judul.children[at - 1];
  if (!isRincian(pertama) || depan?.type !== "prosa" || !isRincian(judul.children[at + 1])) return [];
  const label = pertama.label?.value ?? "";
  const gaya = gayaOf(label);
  if (gaya === null || pertama.text === undefined || label !== cetak(gaya, 1)) return [];
  return [{ gaya, label, teks: pertama.text, judul, pembuka: kata(depan.text.value) }];
}

const isRincian = (satu: IsiLampiran | undefined): satu is Unit => satu?.type === "huruf" || satu?.type === "angka";

/** Those whose leads are like that of the first. */
function sepembuka(semua: readonly Deret[]): readonly Deret[] {
  const acuan = semua[0]?.pembuka;
  return acuan == null ? [] : semua.filter(({ pembuka }) => pembuka !== null && serupa(acuan, pembuka));
}

function serupa(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let sama = 0;
  for (const kata of a) if (b.has(kata)) sama++;
  return sama > 0 && sama >= Math.max(a.size, b.size) * SERUPA;
}

/** The words of the last sentence, which opens the list. */
function kataPembuka(nilai: string): ReadonlySet<string> {
  const kalimat = nilai.slice(nilai.lastIndexOf(". ", nilai.length - 2) + 1);
  return new Set(kalimat.endsWith(":") ? (kalimat.toLowerCase().match(/\p{L}{4,}/gu) ?? []) : []);
}
