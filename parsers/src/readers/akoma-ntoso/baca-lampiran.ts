import type { IsiLampiran, Lampiran, Penjelasan, PenjelasanPasal, Teks } from "../../peraturan.ts";
import { bacaUnit, bilangan, jenisUnit, prosaOf } from "./baca-unit.ts";
import { milikSelaras, nomorOf, type PembuatTeks } from "./pembuat-teks.ts";
import { satuDi, type UnsurXml, unsurDi } from "./pohon-xml.ts";

/** A lampiran of its attachment. */
export function bacaLampiran(attachment: UnsurXml, doc: UnsurXml, buat: PembuatTeks): Lampiran {
  const position = buat.tempat();
  const judul = satuDi(attachment, "heading");
  const kepala = buat.baris(satuDi(doc, "preface"));
  const badan = satuDi(doc, "mainBody");
  const children = badan === undefined ? [] : isiDi(badan, buat);
  const tandaTangan = buat.baris(satuDi(doc, "conclusions"));
  return {
    type: "lampiran",
    number: nomorOf(attachment),
    title: judul === undefined ? null : buat.kata(judul),
    lines: [...kepala, ...tandaTangan],
    children,
    position,
  };
}

const isiDi = (induk: UnsurXml, buat: PembuatTeks): readonly IsiLampiran[] =>
  unsurDi(induk)
    .filter(({ nama }) => nama !== "num" && nama !== "heading")
    .flatMap((unsur) => bacaIsi(unsur, buat));

function bacaIsi(unsur: UnsurXml, buat: PembuatTeks): IsiLampiran[] {
  const jenis = jenisUnit(unsur);
  if (jenis !== null) return [bacaUnit(unsur, jenis, buat)];
  const position = buat.tempat();
  switch (unsur.atribut.name) {
    case "kosong":
      return [];
    case "subjudul": {
      const label = buat.dari(satuDi(unsur, "num"));
      const heading = buat.dari(satuDi(unsur, "heading")) ?? buat.baru("");
      return [
        {
          type: "subjudul",
          level: bilangan(milikSelaras(unsur, "tingkat")) ?? 1,
          number: milikSelaras(unsur, "nomor") ?? null,
          ...(label === undefined ? {} : { label }),
          heading,
          children: isiDi(unsur, buat),
          position,
        },
      ];
    }
    case "gambar": {
      const text = buat.alinea(satuDi(unsur, "content")) ?? buat.baru("");
      return [{ type: "gambar", number: milikSelaras(unsur, "nomor") ?? null, text, position }];
    }
    case "tabel":
      return [{ type: "tabel", rows: barisTabel(unsur, buat), position }];
    case "contoh":
      return [{ type: "contoh", title: milikSelaras(unsur, "nama") ?? null, lines: buat.baris(satuDi(unsur, "content")), position }];
    default:
      return prosaOf(unsur, buat);
  }
}

/** A row is one text whose cells are set apart by tabs. */
const barisTabel = (unsur: UnsurXml, buat: PembuatTeks): readonly Teks[] =>
  unsurDi(satuDi(satuDi(unsur, "content"), "table") ?? unsur, "tr").map((tr) => buat.baru(unsurDi(tr).map(buat.kata).join("\t")));

/** The elucidation of its attachment. */
export function bacaPenjelasan(doc: UnsurXml, buat: PembuatTeks): Penjelasan {
  const position = buat.tempat();
  const lines = buat.baris(satuDi(doc, "preface"));
  const bagian = unsurDi(satuDi(doc, "mainBody") ?? doc, "hcontainer");
  const [umum, pasal] = ["umum", "pasalDemiPasal"].map((nama) => bagian.find(({ atribut }) => atribut.name === nama));
  const labelUmum = buat.dari(satuDi(umum, "heading"));
  const texts = buat.baris(satuDi(umum, "content"));
  const labelPasal = buat.dari(satuDi(pasal, "heading"));
  const entries = pasal === undefined ? [] : unsurDi(pasal, "hcontainer").map((unsur) => bacaPenjelasanPasal(unsur, buat));
  return {
    type: "penjelasan",
    lines,
    umum: { ...(labelUmum === undefined ? {} : { label: labelUmum }), texts },
    pasal: { ...(labelPasal === undefined ? {} : { label: labelPasal }), entries },
    position,
  };
}

function bacaPenjelasanPasal(unsur: UnsurXml, buat: PembuatTeks): PenjelasanPasal {
  const position = buat.tempat();
  const label = buat.dari(satuDi(unsur, "num")) ?? buat.baru("");
  return {
    type: "penjelasanPasal",
    number: nomorOf(unsur) ?? "",
    until: milikSelaras(unsur, "sampai") ?? null,
    label,
    texts: buat.baris(satuDi(unsur, "content")),
    position,
  };
}
