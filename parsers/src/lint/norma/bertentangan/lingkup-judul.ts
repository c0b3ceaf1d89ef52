import type { IsiLampiran, Teks, Unit } from "../../../peraturan.ts";
import type { TemuanNaskah } from "../../kaidah.ts";
import type { NaskahPeriksa } from "../../naskah-periksa.ts";

/** What a section holds for, as a heading says it. */
const RUANG: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})lintas instansi(?: pemerintah)?(?!\p{L})/iu, "lintas instansi"],
  [/(?<!\p{L})(?:lintas|antar)\s?-?unit(?: organisasi| kerja)?(?!\p{L})/iu, "lintas unit organisasi"],
  [/(?<!\p{L})(?:di )?dalam unit organisasi(?!\p{L})/iu, "dalam unit organisasi"],
];

const TIPE = /(?<!\p{L})(Tipe|Tipologi|Kelas)\s+(\d{1,2}|[IVX]{1,4}|[A-E])(?![\p{L}\d])/giu;

const ruangDari = (teks: string): readonly string[] => RUANG.filter(([pola]) => pola.test(teks)).map(([, nama]) => nama);
const tipeDari = (teks: string): readonly string[] => [
  ...new Set([...teks.matchAll(TIPE)].map(([, nama = "", nomor = ""]) => `${nama} ${nomor}`.toLowerCase())),
];

/** Its subject: what stands before the predicate says what the sentence is about. */
const subjekDari = (teks: string): string => /^[^.;:]*?(?=\s(?:di\p{Ll}{4,}|me\p{Ll}{4,}|adalah|terdiri)(?!\p{L}))/u.exec(teks)?.[0] ?? "";

/** Sentences of an annex that speak of another kind of case than the heading they stand under: copied from the section before. */
export function lingkupJudul(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const hasil: TemuanNaskah[] = [];
  for (const { children } of naskah.lampiran) telusuri(children, null, null);
  return hasil;

  function telusuri(children: readonly IsiLampiran[], ruang: string | null, tipe: string | null): void {
    let berlakuRuang = ruang;
    let berlakuTipe = tipe;
    for (const child of children) {
      if (child.type === "subjudul") {
        const judul = child.heading.value;
        const milik = naskah.olah("NRM-14 ruang", judul, ruangDari);
        const tipeJudul = naskah.olah("NRM-14 tipe", judul, tipeDari);
        // a heading that names another type than the one above it is itself the copy
        const tetap = berlakuTipe !== null && tipeJudul.length === 1 && tipeJudul[0] !== berlakuTipe;
        if (tetap && berlakuTipe !== null) banding(child.heading, berlakuTipe, tipeJudul);
        telusuri(
          child.children,
          milik.length === 1 ? (milik[0] ?? null) : milik.length > 1 ? null : berlakuRuang,
          tetap ? berlakuTipe : tipeJudul.length === 1 ? (tipeJudul[0] ?? null) : tipeJudul.length > 1 ? null : berlakuTipe,
        );
      } else if (child.type === "prosa") periksa(child.text);
      else if (child.type !== "tabel" && child.type !== "gambar" && child.type !== "contoh") unit(child);
    }

    function periksa(teks: Teks): void {
      if (berlakuRuang !== null)
        banding(
          teks,
          berlakuRuang,
          naskah.olah("NRM-14 ruang subjek", teks.value, (nilai) => ruangDari(subjekDari(nilai))),
        );
      if (berlakuTipe !== null) banding(teks, berlakuTipe, naskah.olah("NRM-14 tipe", teks.value, tipeDari));
    }

    function unit(satu: Unit): void {
      const kepala = satu.text ?? satu.heading;
      const [ruangLama, tipeLama] = [berlakuRuang, berlakuTipe];
      if (kepala !== undefined) {
        periksa(kepala);
        // an item that is a heading of its own opens another section
        if (satu.children.length > 0 && !/[.;:]$/.test(kepala.value)) {
          const milik = ruangDari(kepala.value);
          const tipeMilik = tipeDari(kepala.value);
          if (milik.length > 0) berlakuRuang = milik.length === 1 ? (milik[0] ?? null) : null;
          if (tipeMilik.length > 0) berlakuTipe = tipeMilik.length === 1 ? (tipeMilik[0] ?? null) : null;
        }
      }
      satu.children.forEach(unit);
      berlakuRuang = ruangLama;
      berlakuTipe = tipeLama;
    }
  }

  function banding(teks: Teks, judul: string, sebut: readonly string[]): void {
    const [satu] = sebut;
    if (sebut.length !== 1 || satu === undefined || satu === judul || satu.split(" ")[0] !== judul.split(" ")[0]) return;
    const dari = Math.max(0, teks.value.toLowerCase().indexOf(satu.split(" ").slice(0, 2).join(" ")));
    hasil.push({
      teks,
      dari,
      sampai: Math.min(teks.value.length, dari + satu.length),
      pesan: `Bagian ini mengatur "${judul}", tetapi kalimat ini menyebut "${satu}". Periksa apakah kalimat ini tersalin dari bagian lain.`,
    });
  }
}
