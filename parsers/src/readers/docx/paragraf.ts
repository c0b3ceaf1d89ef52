import type { Bidang } from "./bidang.ts";
import type { CatatanBaca } from "./catatan-baca.ts";
import { type DaftarGaya, type Gaya, type SifatHuruf, sifatHuruf, sifatParagraf, timpa } from "./gaya.ts";
import { GAYA_HURUF } from "./gaya-selaras.ts";
import type { Paragraf, Potongan, Ubahan } from "./isi-word.ts";
import { lambang } from "./lambang.ts";
import { petikLukisan } from "./lukisan.ts";
import { teksRumus } from "./rumus.ts";
import { gabungUbahan, ubahanOf, ubahanTanda } from "./ubahan.ts";
import { anakBernama, nilaiAnak, type Unsur, unsurAnak } from "./xml.ts";

/** What the reader of a paragraph needs and keeps from one paragraph to the next. */
export interface AlatBaca {
  readonly gaya: DaftarGaya;
  readonly catat: CatatanBaca;
  readonly bidang: Bidang;
  /** The tracked change in which all of it stands: that of a text box. */
  readonly ubahan: Ubahan | null;
  /** Marks that stand between paragraphs; the next one takes them. */
  readonly tertunda: Potongan[];
}

interface Lintas {
  readonly ubahan: Ubahan | null;
}

/** Holders of runs that say nothing themselves. */
const PEMBUNGKUS = new Set([
  "w:hyperlink",
  "w:smartTag",
  "w:sdtContent",
  "w:customXml",
  "w:fldSimple",
  "w:bdo",
  "w:dir",
  "w:ruby",
  "w:rubyBase",
]);

/** A `w:txbxContent`, and the tracked change in which its drawing stands. */
interface Kotak {
  readonly isi: Unsur;
  readonly ubahan: Ubahan | null;
}

/** Reads `w:p` (§17.3.1.22); the contents of its text boxes are given apart, to be read behind it. */
export function bacaParagraf(p: Unsur, alat: AlatBaca): { readonly paragraf: Paragraf; readonly kotak: readonly Kotak[] } {
  const pPr = anakBernama(p, "w:pPr");
  const rPr = pPr === undefined ? undefined : anakBernama(pPr, "w:rPr");
  const gaya = alat.gaya.paragraf(nilaiAnak(pPr, "w:pStyle"));
  const sendiri = sifatParagraf(pPr);
  const potongan: Potongan[] = alat.tertunda.splice(0);
  const kotak: Kotak[] = [];
  /** Words in the code of a field that is still open; and those of which the field then went on, so that they are its code indeed. */
  let dalamKode: Potongan[] = [];
  const kode = new Set<Potongan>();
  if (pPr !== undefined && anakBernama(pPr, "w:pPrChange") !== undefined) alat.catat("format");
  for (const anak of unsurAnak(p)) bacaSebaris(anak, { ubahan: alat.ubahan });
  alat.bidang.akhiriParagraf();
  return {
    paragraf: {
      jenis: "paragraf",
      gaya,
      sendiri,
      sifat: timpa(gaya.paragraf, sendiri),
      huruf: timpa(gaya.huruf, sifatHuruf(rPr)),
      akhir: gabungUbahan(rPr === undefined ? null : ubahanTanda(rPr), alat.ubahan),
      potongan: kode.size === 0 ? potongan : potongan.filter((satu) => !kode.has(satu)),
    },
    kotak,
  };

  function bacaSebaris(unsur: Unsur, lintas: Lintas): void {
    const { nama } = unsur;
    if (nama === "w:r") bacaLarik(unsur, lintas.ubahan);
    else if (nama === "w:sdt") turun(anakBernama(unsur, "w:sdtContent"), lintas);
    else if (PEMBUNGKUS.has(nama)) turun(unsur, lintas);
    else if (nama === "mc:AlternateContent") turun(cabang(unsur), lintas);
    else if (nama === "m:oMath" || nama === "m:oMathPara") bacaRumus(unsur, lintas.ubahan);
    else {
      const ubahan = ubahanOf(unsur);
      if (ubahan === null) tandaKomentar(unsur, potongan);
      // what was put in and taken away again stands in neither text
      else if (gabungUbahan(ubahan, lintas.ubahan) !== "tiada") turun(unsur, { ubahan });
    }
  }

  function turun(unsur: Unsur | undefined, lintas: Lintas): void {
    if (unsur !== undefined) for (const anak of unsurAnak(unsur)) bacaSebaris(anak, lintas);
  }

  function bacaRumus(unsur: Unsur, ubahan: Ubahan | null): void {
    alat.catat("rumus");
    tulis(teksRumus(unsur), BIASA, ubahan);
  }

  function tulis(teks: string, { tebal, lepas }: { readonly tebal: boolean; readonly lepas: boolean }, ubahan: Ubahan | null): void {
    if (teks !== "") tambah({ jenis: "teks", teks, tebal, lepas, ubahan });
  }

  function tambah(satu: Potongan): void {
    potongan.push(satu);
    if (alat.bidang.dalamKode) dalamKode.push(satu);
  }

  function bacaLarik(r: Unsur, ubahan: Ubahan | null): void {
    const sifat = anakBernama(r, "w:rPr");
    if (sifat !== undefined && anakBernama(sifat, "w:rPrChange") !== undefined) alat.catat("format");
    const huruf = hurufLarik(sifat, gaya, alat.gaya);
    const isi = isiLarik(r);
    if (huruf.sembunyi === true) {
      bacaTersembunyi(isi);
      return;
    }
    let lepas = nilaiAnak(sifat, "w:rStyle") === GAYA_HURUF;
    for (const anak of isi) {
      const teks = teksLarik(anak);
      if (teks !== undefined) {
        tulis(huruf.kapital === true ? teks.toUpperCase() : teks, { tebal: huruf.tebal === true, lepas }, ubahan);
        if (teks !== "") lepas = false;
      } else bacaLain(anak, ubahan);
    }
  }

  /** Of hidden words only the fields count, but none is left out in silence. */
  function bacaTersembunyi(isi: readonly Unsur[]): void {
    for (const anak of isi) if (anak.nama === "w:fldChar") bacaBidang(anak);
    const lukisan = isi.filter(({ nama }) => LUKISAN.has(nama)).map(petikLukisan);
    const gambar = lukisan.reduce((jumlah, satu) => jumlah + satu.gambar.length + satu.tertaut, 0);
    if (isi.some(({ nama }) => KATA.has(nama)) || lukisan.some(({ kotak }) => kotak.length > 0)) alat.catat("sembunyi");
    if (gambar > 0) alat.catat("gambar-sembunyi", gambar);
  }

  function bacaLain(anak: Unsur, ubahan: Ubahan | null): void {
    const { nama, attr } = anak;
    if (nama === "w:fldChar") bacaBidang(anak);
    else if (nama === "w:br" || nama === "w:cr") tambah({ jenis: "baris", ubahan });
    else if (nama === "w:footnoteReference" || nama === "w:endnoteReference") {
      // a note hangs at its place whatever becomes of the words there
      potongan.push({ jenis: "tanda", tanda: { macam: "catatan", id: attr["w:id"] ?? "", akhir: nama === "w:endnoteReference" } });
    } else if (LUKISAN.has(nama)) bacaLukisan(anak, ubahan);
    else if (nama === "w:ruby") turun(anakBernama(anak, "w:rubyBase"), { ubahan });
    else tandaKomentar(anak, potongan);
  }

  function bacaLukisan(unsur: Unsur, ubahan: Ubahan | null): void {
    const lukisan = petikLukisan(unsur);
    for (const satu of lukisan.gambar) potongan.push({ jenis: "tanda", tanda: { macam: "gambar", ...satu, ubahan } });
    for (const isi of lukisan.kotak) kotak.push({ isi, ubahan });
    if (lukisan.tertaut > 0) alat.catat("gambar-luar", lukisan.tertaut);
    if (lukisan.gambar.length + lukisan.kotak.length + lukisan.tertaut === 0) alat.catat("bentuk");
  }

  function bacaBidang(unsur: Unsur): void {
    alat.bidang.terima(unsur);
    if (alat.bidang.dalamKode) return;
    for (const satu of dalamKode) kode.add(satu);
    dalamKode = [];
  }
}

const LUKISAN = new Set(["w:drawing", "w:pict", "w:object"]);

/** What a hidden run loses. */
const KATA = new Set(["w:t", "w:delText", "w:sym", "w:footnoteReference", "w:endnoteReference"]);

const BIASA = { tebal: false, lepas: false };

/** Contents of a run, one branch of each alternative taken. */
function isiLarik(r: Unsur): readonly Unsur[] {
  const anak = unsurAnak(r);
  if (!anak.some(({ nama }) => nama === "mc:AlternateContent")) return anak;
  return anak.flatMap((satu) => {
    if (satu.nama !== "mc:AlternateContent") return [satu];
    const pilihan = cabang(satu);
    return pilihan === undefined ? [] : unsurAnak(pilihan);
  });
}

/** The first choice, or what stands in for it (ECMA-376 Part 3 §7.5): never both. */
export function cabang(unsur: Unsur): Unsur | undefined {
  return anakBernama(unsur, "mc:Choice") ?? anakBernama(unsur, "mc:Fallback");
}

/** Text of a child of a run; `undefined` where the child is none. */
function teksLarik(anak: Unsur): string | undefined {
  switch (anak.nama) {
    case "w:t":
    case "w:delText":
      return teksTulisan(anak);
    case "w:tab":
    case "w:ptab":
      return "\t";
    case "w:noBreakHyphen":
      return "-";
    case "w:softHyphen":
      return "";
    case "w:sym":
      return lambang(anak.attr["w:font"], anak.attr["w:char"]);
    default:
      return undefined;
  }
}

/** White space at the edges counts only where the file says so (§17.3.3.31). */
function teksTulisan({ anak, attr }: Unsur): string {
  const teks = anak.filter((satu) => typeof satu === "string").join("");
  const rata = teks.replace(/\u00AD/g, "").replace(/[\t\n\r\v\f\u2028\u2029]/g, " ");
  return attr["xml:space"] === "preserve" ? rata : rata.replace(/^ +| +$/g, "");
}

/** The run itself, else its style; bold of a character style turns that of the paragraph's style off (§17.7.3). */
function hurufLarik(rPr: Unsur | undefined, { huruf }: Gaya, daftar: DaftarGaya): SifatHuruf {
  if (rPr === undefined) return huruf;
  const gaya = daftar.huruf(nilaiAnak(rPr, "w:rStyle"));
  const sendiri = sifatHuruf(rPr);
  return {
    tebal: sendiri.tebal ?? bolakBalik(gaya.tebal, huruf.tebal),
    kapital: sendiri.kapital ?? bolakBalik(gaya.kapital, huruf.kapital),
    sembunyi: sendiri.sembunyi ?? bolakBalik(gaya.sembunyi, huruf.sembunyi),
  };
}

const bolakBalik = (satu: boolean | undefined, dua: boolean | undefined): boolean => (satu === true) !== (dua === true);

/** Ends of a comment's range, and its mark (§17.13.4). */
export function tandaKomentar({ nama, attr }: Unsur, potongan: Potongan[]): void {
  const id = attr["w:id"] ?? "";
  if (nama === "w:commentRangeStart") potongan.push({ jenis: "tanda", tanda: { macam: "komentar-buka", id } });
  else if (nama === "w:commentRangeEnd") potongan.push({ jenis: "tanda", tanda: { macam: "komentar-tutup", id } });
  else if (nama === "w:commentReference") potongan.push({ jenis: "tanda", tanda: { macam: "komentar", id } });
}
