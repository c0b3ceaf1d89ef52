/** The named styles of a draft: whoever goes on writing in Word finds Bab, Pasal, Ayat and Rincian in the list of styles. */
import { AlignmentType, BorderStyle, convertMillimetersToTwip, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from "docx";
import { TINGKAT_TERDALAM } from "../../rancangan/satuan.ts";
import { GAYA_HURUF, GAYA_TABEL } from "../../readers/docx/gaya-selaras.ts";
import { LEBAR_TEKS } from "./kertas.ts";
import { GAYA, INDEN_TERDALAM, SUBJUDUL_TERDALAM, sebutanGaya } from "./nama-gaya.ts";

/** One step of indentation: as wide as `(10)`. */
export const INDEN = convertMillimetersToTwip(10);
/** Where the colon stands behind `Memperhatikan`, the label behind it, and the text. */
const TITIK_DUA = convertMillimetersToTwip(35);
export const NOMOR_DASAR = convertMillimetersToTwip(39);
export const TEKS_DASAR = NOMOR_DASAR + INDEN;
export const TAB_DASAR: readonly number[] = [TITIK_DUA, NOMOR_DASAR, TEKS_DASAR];
/** The right half of the page, where the enactment is signed and the head of a lampiran stands. */
export const TENGAH_HALAMAN = Math.floor(LEBAR_TEKS / 2);
/** Six points and more is a blank line to whoever reads the file again. */
const SELA = { rapat: 60, alinea: 120, kelompok: 240 } as const;
export const SELA_ALINEA = SELA.alinea;

type Sifat = NonNullable<IParagraphStyleOptions["paragraph"]>;

const gaya = (id: string, paragraph: Sifat, lain: Partial<IParagraphStyleOptions> = {}): IParagraphStyleOptions => ({
  id,
  name: sebutanGaya(id),
  basedOn: "Normal",
  quickFormat: true,
  paragraph,
  ...lain,
});

const tengah = (before: number, lain: Sifat = {}): Sifat => ({ alignment: AlignmentType.CENTER, spacing: { before }, ...lain });
const rata = (before: number, lain: Sifat = {}): Sifat => ({ alignment: AlignmentType.JUSTIFIED, spacing: { before }, ...lain });
const kepala = (outlineLevel: number, before: number): Sifat => tengah(before, { outlineLevel, keepNext: true, keepLines: true });
const gantung = (langkah: number): Sifat["indent"] & object => ({ left: langkah * INDEN, hanging: INDEN });
const kanan: Sifat = { alignment: AlignmentType.LEFT, indent: { left: TENGAH_HALAMAN }, spacing: { before: 0 } };

const kolomDasar = (teks: number): Sifat => rata(SELA.alinea, { indent: { left: teks, hanging: teks } });

const perTingkat = (sampai: number, buat: (tingkat: number) => IParagraphStyleOptions, dari = 1): IParagraphStyleOptions[] =>
  Array.from({ length: sampai - dari + 1 }, (_, at) => buat(at + dari));

const garis = { style: BorderStyle.SINGLE, size: 4, space: 6, color: "808080" };

const ALINEA: readonly IParagraphStyleOptions[] = [
  { id: "Normal", name: "Normal" },
  gaya(GAYA.judul, tengah(0, { keepNext: true })),
  gaya(GAYA.pembuka, tengah(SELA.kelompok)),
  gaya(GAYA.dasar, kolomDasar(TEKS_DASAR)),
  gaya(GAYA.dasarTunggal, kolomDasar(NOMOR_DASAR)),
  gaya(GAYA.diktum, tengah(SELA.kelompok, { keepNext: true })),
  gaya(GAYA.bab, kepala(0, SELA.kelompok), { next: GAYA.pasal }),
  gaya(GAYA.bagian, kepala(1, SELA.kelompok), { next: GAYA.pasal }),
  gaya(GAYA.paragraf, kepala(2, SELA.kelompok), { next: GAYA.pasal }),
  gaya(GAYA.pasal, kepala(3, SELA.kelompok), { next: `${GAYA.alinea}0` }),
  gaya(GAYA.ayat, rata(SELA.alinea, { indent: gantung(1) })),
  gaya(GAYA.definisi, rata(SELA.rapat, { indent: gantung(1) })),
  ...perTingkat(TINGKAT_TERDALAM, (tingkat) => gaya(`${GAYA.rincian}${tingkat}`, rata(SELA.rapat, { indent: gantung(tingkat) }))),
  ...perTingkat(TINGKAT_TERDALAM, (tingkat) => gaya(`${GAYA.rincianAyat}${tingkat}`, rata(SELA.rapat, { indent: gantung(tingkat + 1) }))),
  ...perTingkat(INDEN_TERDALAM, (tingkat) => gaya(`${GAYA.alinea}${tingkat}`, rata(SELA.alinea, { indent: { left: tingkat * INDEN } })), 0),
  // what is written below a further paragraph is one of its own
  ...perTingkat(
    INDEN_TERDALAM,
    (tingkat) =>
      gaya(`${GAYA.lanjutan}${tingkat}`, rata(SELA.alinea, { indent: { left: tingkat * INDEN } }), {
        next: `${GAYA.alinea}${tingkat}`,
      }),
    0,
  ),
  gaya(GAYA.penutup, { alignment: AlignmentType.LEFT, spacing: { before: 0 } }),
  gaya(GAYA.penutupKanan, kanan),
  gaya(GAYA.lampiran, { ...kanan, outlineLevel: 0, keepNext: true }, { next: GAYA.kepalaLampiran }),
  gaya(GAYA.kepalaLampiran, { ...kanan, keepNext: true }),
  gaya(GAYA.babLampiran, kepala(1, SELA.kelompok), { next: `${GAYA.alinea}0` }),
  ...perTingkat(SUBJUDUL_TERDALAM, (tingkat) =>
    gaya(
      `${GAYA.subjudul}${tingkat}`,
      {
        alignment: AlignmentType.LEFT,
        spacing: { before: SELA.kelompok / 2 + SELA.rapat },
        indent: { left: INDEN, hanging: INDEN },
        outlineLevel: Math.min(tingkat, 8),
        keepNext: true,
        keepLines: true,
      },
      { next: `${GAYA.alinea}0` },
    ),
  ),
  gaya(GAYA.gambar, tengah(SELA.alinea)),
  gaya(GAYA.keterangan, tengah(SELA.alinea)),
  gaya(GAYA.contoh, {
    alignment: AlignmentType.LEFT,
    spacing: { before: 0 },
    indent: { left: 120, right: 120 },
    border: { top: garis, bottom: garis, left: garis, right: garis },
  }),
  gaya(GAYA.sel, { alignment: AlignmentType.LEFT, spacing: { before: 0 } }),
  gaya(GAYA.nomorHalaman, tengah(0)),
  gaya(GAYA.tandaNaskah, { spacing: { before: 0 } }),
];

/** Bookman Old Style 12, single spacing (butir 284 and 284a Lampiran II UU 12/2011). */
export const GAYA_NASKAH: IStylesOptions = {
  default: {
    document: {
      run: { font: "Bookman Old Style", size: 24, language: { value: "id-ID", eastAsia: "id-ID" } },
      paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
    },
  },
  paragraphStyles: [...ALINEA],
  characterStyles: [{ id: GAYA_HURUF, name: sebutanGaya(GAYA_HURUF), basedOn: "DefaultParagraphFont" }],
};

/** What the library cannot say: which style is that of every paragraph, and the name of that of our tables, whose lines stand with each table. */
export const lengkapiGaya = (gaya: string): string =>
  gaya
    .replace('w:styleId="Normal"', 'w:default="1" w:styleId="Normal"')
    .replace(
      "</w:styles>",
      `<w:style w:type="table" w:customStyle="1" w:styleId="${GAYA_TABEL}"><w:name w:val="${sebutanGaya(GAYA_TABEL)}"/></w:style></w:styles>`,
    );
