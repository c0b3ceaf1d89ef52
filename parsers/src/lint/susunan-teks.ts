/** Every text and unit of a regulation with its place, in order. */
import type { Dasar, IsiLampiran, JenisUnit, Peraturan, Teks, Unit } from "../peraturan.ts";
import { locatorsOf, stepOf } from "../tree/locator.ts";
import type { CiriNaskah, SifatTeks, TeksNaskah, TempatTeks, UnitNaskah } from "./tempat-teks.ts";

/** Units of the body, outermost first. */
export function unitTubuh(peraturan: Peraturan): readonly UnitNaskah[] {
  const locators = locatorsOf(peraturan);
  const definisi = new Set(peraturan.definisi.map(({ at }) => at));
  const hasil: UnitNaskah[] = [];
  function telusuri(units: readonly Unit[], induk: UnitNaskah | null): void {
    for (const [indeks, unit] of units.entries()) {
      const locator = locators.get(unit) ?? "";
      const satu: UnitNaskah = {
        unit,
        locator,
        induk,
        indeks,
        saudara: units,
        urut: hasil.length,
        definisi: definisi.has(locator) || induk?.definisi === true,
      };
      hasil.push(satu);
      telusuri(unit.children, satu);
    }
  }
  for (const part of peraturan.children)
    if (part.type === "batangTubuh")
      telusuri(
        part.children.filter((child): child is Unit => child.type !== "prosa"),
        null,
      );
  return hasil;
}

/** Every text but labels, in the order of the parts. */
export function semuaTeks(peraturan: Peraturan, ciri: CiriNaskah, tubuh: readonly UnitNaskah[]): readonly TeksNaskah[] {
  const hasil: TeksNaskah[] = [];
  const lokatorTubuh = new Map(tubuh.map((satu) => [satu.unit, satu]));
  const sifatLuar = new Map<string, SifatTeks>();

  /** One record for all texts of a kind: rules remember by it. */
  function sifat(tempat: TempatTeks, unit: JenisUnit | null = null, bidang: SifatTeks["bidang"] = null, berincian = false): SifatTeks {
    const kunci = `${tempat} ${unit} ${bidang} ${berincian}`;
    const ada = sifatLuar.get(kunci) ?? { tempat, unit, bidang, berincian, ciri };
    sifatLuar.set(kunci, ada);
    return ada;
  }
  const tambah = (teks: Teks | undefined, locator: string, milik: SifatTeks, unit: Unit | null = null): void => {
    if (teks !== undefined) hasil.push({ teks, locator, sifat: milik, unit });
  };
  const dasar = (items: readonly Dasar[], tempat: "menimbang" | "mengingat" | "memperhatikan", nama: string, jenis: string): void => {
    for (const { text, number } of items) tambah(text, number === null ? nama : `${nama} ${jenis} ${number}`, sifat(tempat));
  };

  for (const part of peraturan.children) {
    switch (part.type) {
      case "judul":
        for (const line of part.lines) tambah(line, "Judul", sifat("judul"));
        break;
      case "pembukaan":
        for (const line of part.lines) tambah(line, "Pembukaan", sifat("pembukaan"));
        dasar(part.menimbang, "menimbang", "Menimbang", "huruf");
        dasar(part.mengingat, "mengingat", "Mengingat", "angka");
        dasar(part.memperhatikan, "memperhatikan", "Memperhatikan", "angka");
        tambah(part.menetapkan, "Menetapkan", sifat("menetapkan"));
        break;
      case "batangTubuh":
        for (const child of part.children) {
          if (child.type === "prosa") tambah(child.text, "", sifat("norma"));
          else
            unitDalam(
              child,
              (unit) => lokatorTubuh.get(unit)?.locator ?? "",
              (unit) => (lokatorTubuh.get(unit)?.definisi ? "definisi" : "norma"),
            );
        }
        break;
      case "penutup":
        tambah(part.perintahPengundangan, "Penutup", sifat("perintah"));
        for (const line of part.lines) tambah(line, "Penutup", sifat("penutup"));
        break;
      case "penjelasan":
        for (const line of part.lines) tambah(line, "Penjelasan", sifat("penjelasan"));
        for (const line of part.umum.texts) tambah(line, "Penjelasan Umum", sifat("penjelasan"));
        for (const { number, texts } of part.pasal.entries)
          for (const line of texts) tambah(line, `Penjelasan Pasal ${number}`, sifat("penjelasan"));
        break;
      case "lampiran": {
        const locator = part.number === null ? "Lampiran" : `Lampiran ${part.number}`;
        for (const line of part.lines) tambah(line, locator, sifat("kepalaLampiran"));
        isiLampiran(part.children, locator);
        break;
      }
    }
  }
  return hasil;

  function unitDalam(unit: Unit, locatorOf: (unit: Unit) => string, tempatOf: (unit: Unit) => TempatTeks): void {
    const locator = locatorOf(unit);
    const tempat = tempatOf(unit);
    const berincian = unit.children.length > 0;
    tambah(unit.heading, locator, sifat("kelompok", unit.type, "heading", berincian), unit);
    tambah(unit.text, locator, sifat(tempat, unit.type, "text", berincian), unit);
    for (const child of unit.children) unitDalam(child, locatorOf, tempatOf);
    tambah(unit.closing, locator, sifat(tempat, unit.type, "closing", berincian), unit);
  }

  function isiLampiran(children: readonly IsiLampiran[], locator: string): void {
    for (const child of children) {
      switch (child.type) {
        case "subjudul": {
          const own = `${locator} ${child.number ?? child.heading.value}`.trim();
          tambah(child.heading, own, sifat("subjudul"));
          isiLampiran(child.children, own);
          break;
        }
        case "prosa":
          tambah(child.text, locator, sifat("lampiran"));
          break;
        case "gambar":
          tambah(child.text, locator, sifat("gambar"));
          break;
        case "tabel":
          for (const row of child.rows) tambah(row, locator, sifat("tabel"));
          break;
        case "contoh":
          for (const line of child.lines) tambah(line, locator, sifat("contoh"));
          break;
        default:
          unitLampiran(child, locator);
      }
    }
  }

  function unitLampiran(unit: Unit, above: string): void {
    const own = `${above} ${stepOf(unit)}`;
    const berincian = unit.children.length > 0;
    tambah(unit.heading, own, sifat("lampiran", unit.type, "heading", berincian), unit);
    tambah(unit.text, own, sifat("lampiran", unit.type, "text", berincian), unit);
    for (const child of unit.children) unitLampiran(child, own);
    tambah(unit.closing, own, sifat("lampiran", unit.type, "closing", berincian), unit);
  }
}
