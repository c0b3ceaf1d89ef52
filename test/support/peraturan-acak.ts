/** Random regulations as a drafter who follows the manual sets them (butir 61–95 Lampiran II UU 12/2011): the tree, and its text. */
import fc from "fast-check";

/** A unit as it should be read: all of its law, none of its place. */
export interface UnitAcak {
  readonly type: string;
  readonly number: string;
  readonly heading?: string;
  readonly text?: string;
  readonly children: readonly UnitAcak[];
  readonly closing?: string;
}

export interface PeraturanAcak {
  readonly tentang: string;
  readonly menimbang: readonly string[];
  readonly mengingat: readonly { readonly tentang: string; readonly nomor: number; readonly tahun: number }[];
  readonly body: readonly UnitAcak[];
}

/** Content without numbers: what a drafter decides; numbers follow from the order. */
interface Rincian {
  readonly text: string;
  readonly items: readonly Rincian[];
  readonly joint: string;
}
interface Norma {
  readonly text: string;
  readonly items: readonly Rincian[];
  readonly joint: string;
  readonly closing: string | null;
}
interface Kelompok {
  readonly heading: string;
  readonly pasal: readonly (readonly Norma[])[];
  readonly bagian: readonly {
    readonly heading: string;
    readonly paragraf: readonly string[];
    readonly pasal: readonly (readonly Norma[])[];
  }[];
}

const KATA =
  "pejabat fungsional pelaksana pimpinan unit organisasi perangkat daerah tim kerja ketua anggota kinerja tugas penugasan mekanisme koordinasi evaluasi laporan sasaran target layanan kompetensi keahlian sistem informasi proses bisnis pemerintah masyarakat dokumen rencana hasil mutu jenjang jabatan kewenangan anggaran strategis berkala tertulis lintas".split(
    " ",
  );
const SELA = [
  "paling lama 3 (tiga) hari kerja",
  "sebagaimana dimaksud dalam Pasal 1",
  "sebagaimana dimaksud pada ayat (1) huruf a",
  "sebesar 10% (sepuluh persen)",
  "dan/atau Bupati",
  "a.n. Bupati",
  "(satu) tahun",
];
const PENUTUP_RINCIAN = [
  "dilaksanakan paling lama 1 (satu) tahun.",
  "wajib dilaporkan kepada Bupati.",
  "dengan memperhatikan kompetensi.",
  "kecuali ditentukan lain oleh Bupati.",
];
const BAGIAN = ["Kesatu", "Kedua", "Ketiga", "Keempat"];
const ROMAWI = ["I", "II", "III", "IV", "V", "VI"];

const kata = fc.constantFrom(...KATA);
const frasa = fc.array(kata, { minLength: 1, maxLength: 7 }).map((words) => words.join(" "));
const berhuruf = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const judul = fc.array(kata, { minLength: 1, maxLength: 5 }).map((words) => words.map(berhuruf).join(" "));
const kalimat = fc
  .tuple(frasa, fc.option(fc.constantFrom(...SELA), { freq: 3 }), frasa)
  .map(([first, between, last]) => berhuruf([first, between, last].filter((part) => part !== null).join(" ")));
const joint = fc.constantFrom("; dan", "; atau", "; dan/atau");

/** A list has two items at least; each level is rarer than the one above. */
const rincian = (depth: number): fc.Arbitrary<readonly Rincian[]> =>
  fc.array(
    fc.record({
      text: frasa,
      joint,
      items:
        depth >= 4 ? fc.constant([]) : fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: rincian(depth + 1) }),
    }),
    { minLength: 2, maxLength: 4 },
  );

const norma: fc.Arbitrary<Norma> = fc.record({
  text: kalimat,
  joint,
  items: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: rincian(1) }),
  closing: fc.option(fc.constantFrom(...PENUTUP_RINCIAN), { freq: 3 }),
});
/** One norm is a Pasal without ayat. */
const pasal = fc.array(norma, { minLength: 1, maxLength: 4 });
const kelompok: fc.Arbitrary<Kelompok> = fc.record({
  heading: judul,
  pasal: fc.array(pasal, { minLength: 1, maxLength: 3 }),
  bagian: fc.array(
    fc.record({
      heading: judul,
      paragraf: fc.oneof(fc.constant([]), fc.array(judul, { minLength: 1, maxLength: 2 })),
      pasal: fc.array(pasal, { minLength: 1, maxLength: 2 }),
    }),
    { maxLength: 3 },
  ),
});

export const peraturanAcak = (): fc.Arbitrary<PeraturanAcak> =>
  fc
    .record({
      tentang: judul.map((text) => text.toUpperCase()),
      menimbang: fc.array(frasa, { minLength: 1, maxLength: 3 }),
      mengingat: fc.array(
        fc.record({ tentang: judul, nomor: fc.integer({ min: 1, max: 99 }), tahun: fc.integer({ min: 1950, max: 2025 }) }),
        { minLength: 1, maxLength: 4 },
      ),
      bab: fc.array(kelompok, { minLength: 1, maxLength: 4 }),
    })
    .map(({ bab, ...rest }) => ({ ...rest, body: numbered(bab) }));

const HURUF = "abcdefghij";
const number = (depth: number, index: number): string => (depth % 2 === 1 ? HURUF.charAt(index) : String(index + 1));

/** Items end with `;`, the last but one with `; dan`, the last as the sentence around the list goes on. */
function listOf(items: readonly Rincian[], joinWord: string, end: string, depth = 1): UnitAcak[] {
  return items.map((item, index) => {
    const stop = index === items.length - 1 ? end : index === items.length - 2 ? joinWord : ";";
    const nested = item.items.length > 0;
    return {
      type: depth % 2 === 1 ? "huruf" : "angka",
      number: number(depth, index),
      text: nested ? `${item.text} terdiri atas:` : `${item.text}${stop}`,
      children: listOf(item.items, item.joint, stop, depth + 1),
    };
  });
}

function bodyOfNorm({ text, items, joint: word, closing }: Norma): Pick<UnitAcak, "text" | "children" | "closing"> {
  if (items.length === 0) return { text: `${text}.`, children: [] };
  // behind a nested list only the sense tells which of the two lists the sentence closes
  const closes = closing !== null && items.slice(-2).every((item) => item.items.length === 0);
  return { text: `${text} meliputi:`, children: listOf(items, word, closes ? "," : "."), ...(closes ? { closing } : {}) };
}

function numbered(bab: readonly Kelompok[]): UnitAcak[] {
  let last = 0;
  const units = (list: readonly (readonly Norma[])[]): UnitAcak[] =>
    list.map((norms) => {
      const base = { type: "pasal", number: String(++last) };
      const [only] = norms;
      if (norms.length === 1 && only !== undefined) return { ...base, ...bodyOfNorm(only) };
      return { ...base, children: norms.map((norm, index) => ({ type: "ayat", number: String(index + 1), ...bodyOfNorm(norm) })) };
    });
  return bab.map(({ heading, pasal: direct, bagian }, index) => ({
    type: "bab",
    number: ROMAWI[index] ?? "I",
    heading: heading.toUpperCase(),
    children:
      bagian.length === 0
        ? units(direct)
        : bagian.map((part, at) => ({
            type: "bagian",
            number: BAGIAN[at] ?? "Kesatu",
            heading: part.heading,
            children:
              part.paragraf.length === 0
                ? units(part.pasal)
                : part.paragraf.map((name, place) => ({
                    type: "paragraf",
                    number: String(place + 1),
                    heading: name,
                    children: units(part.pasal),
                  })),
          })),
  }));
}

/** The label of a list item at this depth below its Pasal or ayat: `a.`, `1.`, `a)`, `1)`. */
const label = (unit: UnitAcak, depth: number): string => `${unit.number}${depth <= 2 ? "." : ")"}`;

function linesOf(unit: UnitAcak, depth: number): string[] {
  const own = unit.text === undefined ? [] : [unit.text];
  const closing = unit.closing === undefined ? [] : [unit.closing];
  const below = (next: number): string[] => unit.children.flatMap((child) => linesOf(child, next));
  switch (unit.type) {
    case "bab":
      return [`BAB ${unit.number}`, unit.heading ?? "", "", ...below(0)];
    case "bagian":
    case "paragraf":
      return [`${berhuruf(unit.type)} ${unit.number}`, unit.heading ?? "", "", ...below(0)];
    case "pasal":
      return [`Pasal ${unit.number}`, "", ...own, ...below(1), ...closing, ""];
    case "ayat":
      return [`(${unit.number}) ${unit.text}`, ...below(1), ...closing];
    default:
      return [`${label(unit, depth)} ${unit.text}`, ...below(depth + 1), ...closing];
  }
}

/** The text of a random regulation. */
export function naskahAcak({ tentang, menimbang, mengingat, body }: PeraturanAcak): string {
  return [
    "BUPATI TELUK HARAPAN",
    "PROVINSI NUSA TIMUR",
    "",
    "PERATURAN BUPATI TELUK HARAPAN",
    "NOMOR 7 TAHUN 2024",
    "TENTANG",
    tentang,
    "",
    "DENGAN RAHMAT TUHAN YANG MAHA ESA",
    "",
    "BUPATI TELUK HARAPAN,",
    "",
    ...menimbang.map((text, index) => `${index === 0 ? "Menimbang : " : ""}${HURUF.charAt(index)}. bahwa ${text};`),
    "",
    ...mengingat.map((law, index) => `${index === 0 ? "Mengingat : " : ""}${index + 1}. ${lawOf(law)};`),
    "",
    "MEMUTUSKAN:",
    "",
    `Menetapkan : PERATURAN BUPATI TENTANG ${tentang}.`,
    "",
    ...body.flatMap((unit) => linesOf(unit, 0)),
    "Agar setiap orang mengetahuinya, memerintahkan pengundangan Peraturan Bupati ini dengan penempatannya dalam Berita Daerah Kabupaten Teluk Harapan.",
    "",
    "Ditetapkan di Teluk Harapan",
    "pada tanggal 14 Juni 2024",
    "BUPATI TELUK HARAPAN,",
    "ttd",
    "SURYA ADIWANGSA",
    "",
  ].join("\n");
}

/** How a law of the random preamble is cited. */
export const lawOf = (law: PeraturanAcak["mengingat"][number]): string =>
  `Undang-Undang Nomor ${law.nomor} Tahun ${law.tahun} tentang ${law.tentang}`;
