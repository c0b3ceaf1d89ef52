/** Small trees and texts for tests of the server, where what is in them matters more than where it stood in a source. */
import type { Acuan, Bagian, EntriPustaka, KeadaanAcuan, Peraturan, Unit } from "@selaras/parsers";
import type { Naskah } from "@selaras/server/corpus/read-corpus";

const POSITION = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

const NO_META: Peraturan["meta"] = {
  jenis: null,
  nomor: null,
  tahun: null,
  tentang: null,
  daerah: null,
  provinsi: null,
  pejabatPenetap: null,
  tempatPenetapan: null,
  tanggalPenetapan: null,
  tempatPengundangan: null,
  tanggalPengundangan: null,
  namaPenandatangan: null,
  sekretarisDaerah: null,
  jabatanSekretarisDaerah: null,
  beritaDaerah: null,
  mulaiBerlaku: null,
};

/** A unit with its number, its text, and its children. */
export function unit(type: Unit["type"], number: string, value: string, children: readonly Unit[] = []): Unit {
  const text = { type: "teks", value, spans: [{ at: 0, length: value.length, start: 0, end: value.length }], position: POSITION } as const;
  return { type, number, text, children, position: POSITION } as Unit;
}

/** A regulation of these parts. */
export function peraturan(children: readonly Bagian[], acuan: readonly Acuan[] = []): Peraturan {
  return { type: "peraturan", meta: NO_META, children, perabot: [], definisi: [], acuan, position: POSITION } as Peraturan;
}

/** The body of a regulation. */
export function batangTubuh(...children: readonly Unit[]): Bagian {
  return { type: "batangTubuh", children, position: POSITION } as Bagian;
}

/** A lampiran. */
export function lampiran(...children: readonly Unit[]): Bagian {
  return { type: "lampiran", number: null, title: null, lines: [], children, position: POSITION } as Bagian;
}

/** A reference in this state. */
export function acuan(state: KeadaanAcuan): Acuan {
  return { at: "Pasal 1", field: "text", start: 0, end: 7, raw: "Pasal 9", kind: "pasal", connector: null, targets: [], state };
}

/** A text of the corpus; `source` is its id, so that a test can tell which one was read. */
export function naskah(id: string, entri: Partial<EntriPustaka> = {}, provenans: Naskah["provenans"] = null): Naskah {
  const whole: EntriPustaka = {
    id,
    berkas: `${id}.md`,
    jenis: "Peraturan Bupati",
    nomor: "1",
    tahun: 2024,
    tentang: "Sistem Kerja",
    daerah: `Kabupaten ${id}`,
    provinsi: null,
    tingkat: "kabupaten",
    acuan: false,
    sumber: "uji",
    mutuTeks: "uji",
    sha256: "",
    ...entri,
  };
  return { entri: whole, source: id, provenans, changed: false };
}
