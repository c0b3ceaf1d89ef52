import { isiKata } from "../../compare/kata.ts";
import type { Teks } from "../../peraturan.ts";
import { blankRujukan } from "../../rules/kata-klausa.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { type BacaanNorma, type NormaTubuh, normaTubuh } from "./norma-tubuh.ts";

/** Fewer words say too little to be the same norm by more than chance. */
const KATA_TERSEDIKIT = 5;
/** How much of the shorter one stands in the longer one. */
const TERMUAT = 0.9;
/** A norm that holds another one and much else says something of its own. */
const TERPANJANG = 2.2;

const TANPA_NAMA: ReadonlySet<string> = new Set();

const termuat = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let sama = 0;
  for (const kata of a) if (b.has(kata)) sama++;
  return a.size === 0 ? 0 : sama / a.size;
};

/** Pairs of norms of the body that say the same, the earlier one first; each norm stands in one pair as the later one at most. */
export const pasanganSerupa = (naskah: NaskahPeriksa): readonly (readonly [NormaTubuh, NormaTubuh])[] => naskah.sekali(susunPasangan);

function susunPasangan(naskah: NaskahPeriksa): readonly (readonly [NormaTubuh, NormaTubuh])[] {
  const semua = normaTubuh(naskah);
  // the words alone decide: as long as the body stays as it is, so do the pairs
  const urutan = naskah.olah("NRM-13 pasangan", semua.map(({ utuh }) => utuh).join("\n"), () =>
    cariPasangan(semua.map(({ bacaan }) => bacaan)),
  );
  return urutan.map(([a, b]) => [semua[a] as NormaTubuh, semua[b] as NormaTubuh] as const);
}

function cariPasangan(norma: readonly BacaanNorma[]): readonly (readonly [number, number])[] {
  const perKata = new Map<string, number[]>();
  for (const [at, { kata }] of norma.entries())
    if (kata.size >= KATA_TERSEDIKIT)
      for (const satu of kata) {
        const ada = perKata.get(satu);
        if (ada === undefined) perKata.set(satu, [at]);
        else ada.push(at);
      }
  return norma.flatMap((b, at): readonly (readonly [number, number])[] => {
    if (b.kata.size < KATA_TERSEDIKIT) return [];
    // two norms that say the same share their rarest words
    const jarang = [...b.kata].sort((x, y) => (perKata.get(x)?.length ?? 0) - (perKata.get(y)?.length ?? 0)).slice(0, 3);
    const calon = [...new Set(jarang.flatMap((kata) => perKata.get(kata) ?? []))].sort((x, y) => x - y);
    const a = calon.find((satu) => satu < at && serupa(norma[satu] as BacaanNorma, b));
    return a === undefined ? [] : [[a, at]];
  });
}

function serupa(a: BacaanNorma, b: BacaanNorma): boolean {
  const [pendek, panjang] = a.kata.size <= b.kata.size ? [a, b] : [b, a];
  return (
    a.predikat === b.predikat &&
    (a.peran === b.peran || a.peran === "" || b.peran === "") &&
    !a.lampiran &&
    !b.lampiran &&
    panjang.kata.size <= pendek.kata.size * TERPANJANG &&
    termuat(pendek.kata, panjang.kata) >= TERMUAT
  );
}

/** `mengedepankan …`, `mempertimbangkan …`: what decides. */
const KRITERIA =
  /(?<!\p{L})(mengedepankan|mempertimbangkan|memperhatikan|mengutamakan)\s+([^.;:]{10,160}?)(?=\s(?:dengan|berdasarkan|secara|oleh|untuk|serta mempert\p{L}+)\s|[.;:]|$)/giu;

const bacaKriteria = (teks: string): readonly { readonly kunci: string; readonly frasa: string }[] =>
  [...teks.matchAll(KRITERIA)].flatMap(([frasa, kata = "", isi = ""]) => {
    const unsur = [...new Set(isi.toLowerCase().match(/\p{L}{5,}/gu) ?? [])].sort();
    return unsur.length < 3 ? [] : [{ kunci: `${kata.toLowerCase()} ${unsur.join(" ")}`, frasa }];
  });

/** The same criteria twice in one Pasal. */
function kriteriaGanda(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const terlihat = new Map<string, NormaTubuh>();
  return normaTubuh(naskah).flatMap((norma) =>
    naskah.olah("NRM-13 kriteria", norma.teks.value, bacaKriteria).flatMap(({ kunci, frasa }): readonly TemuanNaskah[] => {
      const tempat = `${norma.pasal} ${kunci}`;
      const ada = terlihat.get(tempat);
      terlihat.set(tempat, ada ?? norma);
      if (ada === undefined || ada === norma) return [];
      return [
        temuan(
          norma,
          norma.teks.value.indexOf(frasa),
          frasa.length,
          `Kriteria "${frasa}" sudah diatur dalam ${ada.locator}. Hapus pengulangannya.`,
        ),
      ];
    }),
  );
}

const KATA = /\p{L}+/gu;
const PANJANG_FRASA = 6;

/** A longer text is no ayat. */
const TERPANJANG_TEKS = 3000;

interface FrasaPredikat {
  readonly kunci: string;
  readonly dari: number;
  readonly subjek: ReadonlySet<string>;
}

/** Long runs of words that begin with a passive verb, with what they are said of. */
function frasaPredikat(teks: string): readonly FrasaPredikat[] {
  if (teks.length > TERPANJANG_TEKS) return [];
  const polos = blankRujukan(teks);
  const kata = [...polos.matchAll(KATA)];
  return kata.flatMap((awal, at): readonly FrasaPredikat[] => {
    if (!/^di\p{L}{5,}$/u.test(awal[0]) || kata.length < at + PANJANG_FRASA) return [];
    const kunci = kata
      .slice(at, at + PANJANG_FRASA)
      .map(([satu]) => satu.toLowerCase())
      .join(" ");
    if (/peraturan|lampiran|ketentuan/.test(kunci)) return [];
    return [{ kunci, dari: awal.index, subjek: new Set(isiKata(polos.slice(0, awal.index), TANPA_NAMA)) }];
  });
}

/** The same thing said of the same subject, however different the rest of the two norms is. */
function predikatGanda(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const terlihat = new Map<string, { readonly norma: NormaTubuh; readonly frasa: FrasaPredikat }>();
  return normaTubuh(naskah).flatMap((norma) =>
    naskah.olah("NRM-13 predikat", norma.teks.value, frasaPredikat).flatMap((frasa): readonly TemuanNaskah[] => {
      const ada = terlihat.get(frasa.kunci);
      if (ada === undefined) terlihat.set(frasa.kunci, { norma, frasa });
      if (ada === undefined || ada.norma === norma || frasa.subjek.size === 0 || ada.frasa.subjek.size === 0) return [];
      const [kecil, besar] =
        frasa.subjek.size <= ada.frasa.subjek.size ? [frasa.subjek, ada.frasa.subjek] : [ada.frasa.subjek, frasa.subjek];
      if (termuat(kecil, besar) < TERMUAT) return [];
      const panjang = norma.teks.value
        .slice(frasa.dari)
        .split(/(?<=\S)\s/)
        .slice(0, PANJANG_FRASA)
        .join(" ").length;
      return [
        temuan(
          norma,
          frasa.dari,
          panjang,
          `Hal ini sudah diatur dalam ${ada.norma.locator} ("${norma.teks.value.slice(frasa.dari, frasa.dari + panjang)}"). Satukan kedua ketentuan.`,
        ),
      ];
    }),
  );
}

/** What says of an annex clause only that it is one. */
const UMUM = /^(?:rincian|pengaturan|mengenai|ketentuan|lebih|lanjut|tentang|format|uraian|penjelasan|merupakan|bagian|terpisahkan|~enai)$/;

/** An annex clause whose matter other annex clauses have already sent to the annex. */
function lampiranGanda(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const klausul = normaTubuh(naskah).filter(({ bacaan }) => bacaan.lampiran);
  const isi = klausul.map(({ bacaan }) => new Set([...bacaan.kata].filter((kata) => !UMUM.test(kata))));
  return klausul.flatMap((norma, at): readonly TemuanNaskah[] => {
    const milik = isi[at] as ReadonlySet<string>;
    if (milik.size < 2) return [];
    const lain = klausul.filter((_, ke) => ke < at && termuat(isi[ke] as ReadonlySet<string>, milik) === 1 && (isi[ke]?.size ?? 0) > 0);
    const gabungan = new Set(lain.flatMap((satu) => [...(isi[klausul.indexOf(satu)] ?? [])]));
    if (lain.length === 0 || termuat(milik, gabungan) < 1) return [];
    return [
      temuan(
        norma,
        0,
        norma.teks.value.length,
        `Hal ini sudah dinyatakan tercantum dalam Lampiran oleh ${lain.map(({ locator }) => locator).join(", ")}. Hapus salah satu.`,
        "rendah",
      ),
    ];
  });
}

const temuan = (norma: NormaTubuh, dari: number, panjang: number, pesan: string, keparahan?: "rendah"): TemuanNaskah => ({
  teks: norma.teks as Teks,
  dari,
  sampai: dari + panjang,
  locator: norma.locator,
  pesan,
  ...(keparahan === undefined ? {} : { keparahan }),
});

function periksa(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const serupa = pasanganSerupa(naskah).map(([a, b]) =>
    temuan(b, 0, b.teks.value.length, `Ketentuan ini mengulang ${a.locator}. Hapus salah satu, atau satukan jika ada yang berbeda.`),
  );
  const tempat = new Set(serupa.map(({ locator }) => locator));
  const lain = [...kriteriaGanda(naskah), ...predikatGanda(naskah), ...lampiranGanda(naskah)];
  const sudah = new Set<string>(tempat as Set<string>);
  return [
    ...serupa,
    ...lain.filter(({ locator = "" }) => {
      if (sudah.has(locator)) return false;
      sudah.add(locator);
      return true;
    }),
  ];
}

export const NORMA_GANDA: KaidahNaskah = {
  id: "NRM-13",
  nama: "Norma tidak diulang",
  keparahan: "sedang",
  kutipan: { butir: "butir 243 huruf b", status: "turunan" },
  penjelasan:
    "Bahasa peraturan hemat: satu hal diatur satu kali. Norma yang diulang di tempat lain mudah berbeda ketika salah satunya diubah, dan menimbulkan keraguan mana yang berlaku.",
  lingkup: "naskah",
  periksa,
  contoh: {
    benar: [
      {
        di: "pasal",
        teks: "(1) Anggota tim melaporkan pelaksanaan tugas kepada ketua tim.\n\n(2) Ketua tim melaporkan pelaksanaan tugas tim kerja kepada Pimpinan Unit Organisasi secara berkala.",
      },
      {
        di: "pasal",
        teks: "(1) Tugas rutin dilaksanakan berdasarkan kerangka acuan kerja.\n\n(2) Tugas insidental dilaksanakan untuk mendukung kinerja Daerah.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "(1) Perbaikan proses bisnis melalui reviu dan evaluasi dapat dilakukan dengan penyesuaian standar operasional prosedur.\n\n(2) Reviu dan evaluasi sebagaimana dimaksud pada ayat (1) dapat dilakukan dengan penyesuaian standar operasional prosedur.",
      },
      {
        di: "pasal",
        teks: "(1) Penugasan dilakukan oleh Bupati dengan mengedepankan profesionalisme, kompetensi, dan kolaborasi.\n\n(2) Tim kerja dibentuk oleh Kepala Perangkat Daerah dengan mengedepankan profesionalisme, kompetensi dan kolaborasi.",
      },
    ],
  },
};
