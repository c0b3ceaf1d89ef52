import type { CatatanBaca } from "./catatan-baca.ts";
import { type DaftarGaya, type Gaya, type SifatHuruf, sifatHuruf, sifatParagraf, timpa } from "./gaya.ts";
import { GAYA_HURUF } from "./gaya-selaras.ts";
import type { Paragraf, Potongan, Ubahan } from "./isi-word.ts";
import { lambang } from "./lambang.ts";
import { petikLukisan } from "./lukisan.ts";
import { teksRumus } from "./rumus.ts";
import { anakBernama, nilaiAnak, type Unsur, unsurAnak } from "./xml.ts";

/** What the reader of a paragraph needs and keeps from one paragraph to the next. */
export interface AlatBaca {
  readonly gaya: DaftarGaya;
  readonly catat: CatatanBaca;
  /** Open fields, outermost first: before or behind their separator (§17.16.18). A field may run over paragraphs. */
  readonly bidang: ("kode" | "hasil")[];
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

/** Reads `w:p` (§17.3.1.22); the contents of its text boxes are given apart, to be read behind it. */
export function bacaParagraf(p: Unsur, alat: AlatBaca): { readonly paragraf: Paragraf; readonly kotak: readonly Unsur[] } {
  const pPr = anakBernama(p, "w:pPr");
  const rPr = pPr === undefined ? undefined : anakBernama(pPr, "w:rPr");
  const gaya = alat.gaya.paragraf(nilaiAnak(pPr, "w:pStyle"));
  const sendiri = sifatParagraf(pPr);
  const potongan: Potongan[] = alat.tertunda.splice(0);
  const kotak: Unsur[] = [];
  if (pPr !== undefined && anakBernama(pPr, "w:pPrChange") !== undefined) alat.catat("format");
  for (const anak of unsurAnak(p)) bacaSebaris(anak, { ubahan: null });
  // a field whose code has no end would swallow the rest of the text
  while (alat.bidang[alat.bidang.length - 1] === "kode") alat.bidang.pop();
  return {
    paragraf: {
      jenis: "paragraf",
      gaya,
      sendiri,
      sifat: timpa(gaya.paragraf, sendiri),
      huruf: timpa(gaya.huruf, sifatHuruf(rPr)),
      akhir: rPr === undefined ? null : ubahanTanda(rPr),
      potongan,
    },
    kotak,
  };

  function bacaSebaris(unsur: Unsur, lintas: Lintas): void {
    const { nama } = unsur;
    if (nama === "w:r") bacaLarik(unsur, lintas.ubahan);
    else if (nama === "w:sdt") turun(anakBernama(unsur, "w:sdtContent"), lintas);
    else if (PEMBUNGKUS.has(nama)) turun(unsur, lintas);
    else if (nama === "mc:AlternateContent") turun(cabang(unsur), lintas);
    else if (UBAHAN[nama] !== undefined) bacaUbahan(unsur, lintas);
    else if (nama === "m:oMath" || nama === "m:oMathPara") bacaRumus(unsur, lintas.ubahan);
    else tandaKomentar(unsur, potongan);
  }

  function turun(unsur: Unsur | undefined, lintas: Lintas): void {
    if (unsur !== undefined) for (const anak of unsurAnak(unsur)) bacaSebaris(anak, lintas);
  }

  function bacaUbahan(unsur: Unsur, lintas: Lintas): void {
    const ubahan = ubahanOf(unsur);
    // what was put in and taken away again stands in neither text
    if (lintas.ubahan !== null && lintas.ubahan.macam !== ubahan.macam) return;
    turun(unsur, { ubahan });
  }

  function bacaRumus(unsur: Unsur, ubahan: Ubahan | null): void {
    alat.catat("rumus");
    tulis(teksRumus(unsur), BIASA, ubahan);
  }

  function tulis(teks: string, { tebal, lepas }: { readonly tebal: boolean; readonly lepas: boolean }, ubahan: Ubahan | null): void {
    if (teks !== "" && !alat.bidang.includes("kode")) potongan.push({ jenis: "teks", teks, tebal, lepas, ubahan });
  }

  function bacaLarik(r: Unsur, ubahan: Ubahan | null): void {
    const sifat = anakBernama(r, "w:rPr");
    if (sifat !== undefined && anakBernama(sifat, "w:rPrChange") !== undefined) alat.catat("format");
    const huruf = hurufLarik(sifat, gaya, alat.gaya);
    const isi = isiLarik(r);
    if (huruf.sembunyi === true) {
      if (isi.some(({ nama }) => nama === "w:t" || nama === "w:sym")) alat.catat("sembunyi");
      for (const anak of isi) if (anak.nama === "w:fldChar") bacaBidang(anak);
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

  function bacaLain(anak: Unsur, ubahan: Ubahan | null): void {
    const { nama, attr } = anak;
    if (nama === "w:fldChar") bacaBidang(anak);
    else if (nama === "w:br" || nama === "w:cr") {
      if (!alat.bidang.includes("kode")) potongan.push({ jenis: "baris", ubahan });
    } else if (nama === "w:footnoteReference" || nama === "w:endnoteReference") {
      const akhir = nama === "w:endnoteReference";
      if (ubahan === null) potongan.push({ jenis: "tanda", tanda: { macam: "catatan", id: attr["w:id"] ?? "", akhir } });
    } else if (nama === "w:drawing" || nama === "w:pict" || nama === "w:object") bacaLukisan(anak, ubahan);
    else if (nama === "w:ruby") turun(anakBernama(anak, "w:rubyBase"), { ubahan });
    else tandaKomentar(anak, potongan);
  }

  function bacaLukisan(unsur: Unsur, ubahan: Ubahan | null): void {
    if (ubahan?.macam === "hapus") return;
    const lukisan = petikLukisan(unsur);
    for (const { hubungan, alt } of lukisan.gambar) potongan.push({ jenis: "tanda", tanda: { macam: "gambar", hubungan, alt } });
    kotak.push(...lukisan.kotak);
    if (lukisan.tertaut > 0) alat.catat("gambar-luar", lukisan.tertaut);
    if (lukisan.gambar.length + lukisan.kotak.length + lukisan.tertaut === 0) alat.catat("bentuk");
  }

  function bacaBidang({ attr }: Unsur): void {
    const macam = attr["w:fldCharType"];
    if (macam === "begin") alat.bidang.push("kode");
    else if (macam === "separate" && alat.bidang.length > 0) alat.bidang[alat.bidang.length - 1] = "hasil";
    else if (macam === "end") alat.bidang.pop();
  }
}

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

const UBAHAN: Readonly<Record<string, Ubahan["macam"]>> = {
  "w:ins": "sisip",
  "w:moveTo": "sisip",
  "w:del": "hapus",
  "w:moveFrom": "hapus",
};

/** The tracked change that an element is (§17.13.5). */
function ubahanOf({ nama, attr }: Unsur): Ubahan {
  const kapan = attr["w:date"];
  return {
    macam: UBAHAN[nama] ?? "sisip",
    oleh: attr["w:author"] ?? null,
    kapan: kapan !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/.test(kapan) ? kapan : null,
  };
}

/** The tracked change that stands among the properties of a paragraph mark or a row; `tiada` where it was put in and taken away again. */
export function ubahanTanda(sifat: Unsur): Ubahan | "tiada" | null {
  const ubahan = unsurAnak(sifat).flatMap((satu) => (UBAHAN[satu.nama] === undefined ? [] : [ubahanOf(satu)]));
  if (ubahan.some(({ macam }) => macam === "sisip") && ubahan.some(({ macam }) => macam === "hapus")) return "tiada";
  return ubahan[0] ?? null;
}

/** Ends of a comment's range, and its mark (§17.13.4). */
export function tandaKomentar({ nama, attr }: Unsur, potongan: Potongan[]): void {
  const id = attr["w:id"] ?? "";
  if (nama === "w:commentRangeStart") potongan.push({ jenis: "tanda", tanda: { macam: "komentar-buka", id } });
  else if (nama === "w:commentRangeEnd") potongan.push({ jenis: "tanda", tanda: { macam: "komentar-tutup", id } });
  else if (nama === "w:commentReference") potongan.push({ jenis: "tanda", tanda: { macam: "komentar", id } });
}
