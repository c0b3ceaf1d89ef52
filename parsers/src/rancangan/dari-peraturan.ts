/** A regulation as a document of the shared editor. */
import { MEMUTUSKAN, RAHMAT } from "../grammar/bagian-naskah.ts";
import type { Bagian, Dasar, Pembukaan, Penjelasan, Penutup, Peraturan, Teks, Unit } from "../peraturan.ts";
import { locatorsOf } from "../tree/locator.ts";
import { tambahLampiran } from "./dari-lampiran.ts";
import { type Keterangan, tambahUnit } from "./dari-unit.ts";
import type { DokumenRancangan, Letak } from "./dokumen.ts";
import { type LihatSatuan, type Penampung, penampung } from "./penampung.ts";

export interface OpsiDariPeraturan {
  /** Id of the regulation in the Pustaka: every unit then remembers `ID#locator` as its asal. */
  readonly asal?: string;
  /** Gives the ids of the units; each call another one. */
  readonly idBaru: () => string;
  /** Is told of every unit which leaves of the regulation it says. */
  readonly lihat?: LihatSatuan;
}

/**
 * Every leaf of the tree becomes one unit, in the order of the source; no word of the law is lost. Page furniture is left out, and so are the
 * labels, which are computed: a printed number that differs stays as `tercetak`. Lines of a penjelasan are `penutup` (headings) and `teks`
 * behind the closing. Law that an amending Pasal quotes is laid flat: its Pasal stand beside the amending one.
 */
export function dariPeraturan(peraturan: Peraturan, opsi: OpsiDariPeraturan): DokumenRancangan {
  const wadah = penampung(opsi.idBaru, opsi.asal, opsi.lihat);
  const locators = locatorsOf(peraturan);
  const definisi = new Set(peraturan.definisi.map(({ at }) => at));
  const keterangan: Keterangan = {
    locatorOf: (unit) => locators.get(unit),
    mendefinisikan: (unit) => definisi.has(locators.get(unit) ?? ""),
  };
  for (const bagian of peraturan.children) tambahBagian(wadah, bagian, keterangan);
  return wadah.selesai();
}

function tambahBagian(wadah: Penampung, bagian: Bagian, keterangan: Keterangan): void {
  switch (bagian.type) {
    case "judul":
      for (const line of bagian.lines) wadah.tambah("judul", line);
      break;
    case "pembukaan":
      tambahPembukaan(wadah, bagian);
      break;
    case "batangTubuh": {
      const units: Unit[] = [];
      for (const child of bagian.children) {
        if (child.type === "prosa") wadah.tambah("teks", child.text);
        else units.push(child);
      }
      tambahUnit(wadah, units, 1, keterangan);
      break;
    }
    case "penutup":
      tambahPenutup(wadah, bagian);
      break;
    case "penjelasan":
      tambahPenjelasan(wadah, bagian);
      break;
    case "lampiran":
      tambahLampiran(wadah, bagian);
  }
}

/** Lines, considerations and bases in the order of the source: an approval of the DPRD stands below Mengingat. */
function tambahPembukaan(wadah: Penampung, { lines, labels, menimbang, mengingat, memperhatikan, menetapkan }: Pembukaan): void {
  const entries: { readonly at: number; readonly tambah: () => void }[] = [];
  const put = (node: { readonly position: Teks["position"] }, tambah: () => void): void => {
    entries.push({ at: node.position.start.offset ?? 0, tambah });
  };
  for (const line of lines) put(line, () => wadah.tambah(RAHMAT.test(line.value) ? "rahmat" : "jabatan", line));
  const dasar = (jenis: "menimbang" | "mengingat" | "memperhatikan", nama: string, items: readonly Dasar[]): void => {
    for (const { number, label, text, position } of items) {
      const locator = number === null ? nama : `${nama} ${jenis === "menimbang" ? "huruf" : "angka"} ${number}`;
      put({ position }, () => wadah.tambah(jenis, text, { locator, nomor: number, label }));
    }
  };
  dasar("menimbang", "Menimbang", menimbang);
  dasar("mengingat", "Mengingat", mengingat);
  dasar("memperhatikan", "Memperhatikan", memperhatikan);
  // set with blanks between the letters in some sources; butir 54 asks for the word and a colon
  for (const label of labels) if (MEMUTUSKAN.test(label.value)) put(label, () => wadah.tambah("memutuskan", "MEMUTUSKAN:", { label }));
  if (menetapkan !== undefined) put(menetapkan, () => wadah.tambah("menetapkan", menetapkan));
  for (const { tambah } of entries.sort((a, b) => a.at - b.at)) tambah();
}

/** The enactment stands at the right, the promulgation and the gazette at the left. Source: butir 160–173 Lampiran II UU 12/2011. */
function tambahPenutup(wadah: Penampung, { perintahPengundangan, lines }: Penutup): void {
  if (perintahPengundangan !== undefined) wadah.tambah("penutup", perintahPengundangan);
  let letak: Letak = "kanan";
  for (const line of lines) {
    if (/^(?:Diundangkan|(?:TAMBAHAN )?(?:BERITA|LEMBARAN) (?:DAERAH|NEGARA)|Salinan sesuai)\b/i.test(line.value)) letak = "kiri";
    wadah.tambah("penutup", line, { letak });
  }
}

function tambahPenjelasan(wadah: Penampung, { lines, umum, pasal }: Penjelasan): void {
  const judul = (teks: Teks | undefined): void => {
    if (teks !== undefined) wadah.tambah("penutup", teks, { letak: "tengah" });
  };
  const isi = (texts: readonly Teks[]): void => {
    for (const text of texts) wadah.tambah("teks", text);
  };
  // the gazette stands below the notes
  const akhir = pasal.entries.at(-1)?.position.end.offset ?? Number.POSITIVE_INFINITY;
  for (const line of lines) if ((line.position.start.offset ?? 0) < akhir) judul(line);
  judul(umum.label);
  isi(umum.texts);
  judul(pasal.label);
  for (const { label, texts } of pasal.entries) {
    judul(label);
    isi(texts);
  }
  for (const line of lines) if ((line.position.start.offset ?? 0) >= akhir) judul(line);
}
