import { Bidang } from "./bidang.ts";
import type { Isi } from "./isi-word.ts";
import { type AlatBaca, bacaParagraf, cabang, tandaKomentar } from "./paragraf.ts";
import { bacaTabel } from "./tabel.ts";
import { anakBernama, type Unsur, unsurAnak } from "./xml.ts";

/** Holders of paragraphs and tables that say nothing themselves. */
const PEMBUNGKUS = new Set(["w:customXml", "w:sdtContent", "w:ins", "w:moveTo", "w:del", "w:moveFrom"]);

/** Paragraphs and tables of a child of the body, a cell, a text box, a note (§17.2.2), in their order. */
export function bacaIsi(unsur: Unsur, alat: AlatBaca): readonly Isi[] {
  const hasil: Isi[] = [];
  baca(unsur);
  return hasil;

  function baca(satu: Unsur): void {
    const { nama } = satu;
    if (nama === "w:p") paragraf(satu);
    else if (nama === "w:tbl") {
      const tabel = bacaTabel(satu, alat, bacaSemua);
      if (tabel !== null) hasil.push(tabel);
    } else if (nama === "w:sdt") anak(anakBernama(satu, "w:sdtContent"));
    else if (nama === "mc:AlternateContent") anak(cabang(satu));
    else if (nama === "w:altChunk" || nama === "w:subDoc") alat.catat("sisipan-berkas");
    else if (PEMBUNGKUS.has(nama)) anak(satu);
    else if (nama === "m:oMathPara" || nama === "w:r") paragraf({ nama: "w:p", attr: {}, anak: [satu] });
    else tandaKomentar(satu, alat.tertunda);
  }

  function anak(satu: Unsur | undefined): void {
    if (satu !== undefined) for (const isi of unsurAnak(satu)) baca(isi);
  }

  function paragraf(satu: Unsur): void {
    const { paragraf, kotak } = bacaParagraf(satu, alat);
    hasil.push(paragraf);
    for (const { isi, ubahan } of kotak) {
      const dalam = { ...alat, bidang: new Bidang(), ubahan };
      for (const satu of unsurAnak(isi)) for (const milik of bacaIsi(satu, dalam)) hasil.push(milik);
    }
    if (kotak.length > 0) alat.catat("kotak", kotak.length);
  }
}

function bacaSemua(unsur: Unsur, alat: AlatBaca): readonly Isi[] {
  return unsurAnak(unsur).flatMap((satu) => bacaIsi(satu, alat));
}
