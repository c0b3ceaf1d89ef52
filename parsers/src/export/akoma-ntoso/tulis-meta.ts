import type { Meta, Peraturan } from "../../peraturan.ts";
import { hariDari, identitasOf, tulisIdentitas } from "./identitas.ts";
import type { Konteks } from "./konteks.ts";
import type { OpsiAkomaNtoso } from "./opsi.ts";
import { VERSI_AKN } from "./ruang-nama.ts";
import { idIstilah } from "./tanda-definisi.ts";
import { ACUAN_PENUTUP } from "./tulis-tepi.ts";
import { lolosXml, type PenulisXml } from "./tulis-xml.ts";
import { siput } from "./uri-hukum.ts";

/**
 * The metadata of the regulation, written to `xml`: identification, publication, lifecycle, references, notes. It comes before the text in the file
 * and after it in time, since `k` knows the laws that the text links to only then.
 */
export function tulisMeta(xml: PenulisXml, peraturan: Peraturan, opsi: OpsiAkomaNtoso, k: Konteks): void {
  const { meta } = peraturan;
  xml.buka("meta");
  tulisIdentitas(xml, meta, opsi);
  if (opsi.rancangan !== true) {
    tulisPengundangan(xml, meta);
    tulisPeristiwa(xml, meta);
  }
  tulisAcuanMeta(xml, peraturan, opsi, k);
  tulisCatatan(xml, opsi);
  xml.buka("proprietary", { source: "#selaras" });
  xml.daun("sl:bentuk", { versi: VERSI_AKN });
  xml.tutup();
  xml.tutup();
}

/** The metadata of an attachment: who it belongs to. */
export function tulisMetaLampiran(xml: PenulisXml, meta: Meta, opsi: OpsiAkomaNtoso, bagian: string): void {
  xml.buka("meta");
  tulisIdentitas(xml, meta, opsi, bagian);
  xml.tutup();
}

/** Only where the day is known: the standard has no gazette without one. */
function tulisPengundangan(xml: PenulisXml, { tanggalPengundangan, beritaDaerah, daerah, jenis }: Meta): void {
  if (tanggalPengundangan === null || beritaDaerah === null) return;
  const nama = daerah === null ? "Berita Negara" : /^(?:Peraturan Daerah|Qanun)/.test(jenis ?? "") ? "Lembaran Daerah" : "Berita Daerah";
  xml.daun("publication", {
    date: tanggalPengundangan,
    name: nama,
    showAs: daerah === null ? nama : `${nama} ${daerah}`,
    number: beritaDaerah.nomor,
  });
}

function tulisPeristiwa(xml: PenulisXml, { tanggalPenetapan, tanggalPengundangan, mulaiBerlaku }: Meta): void {
  const peristiwa = [
    ["penetapan", tanggalPenetapan],
    ["pengundangan", tanggalPengundangan],
    ["mulai-berlaku", mulaiBerlaku?.tanggal ?? null],
  ] as const;
  const dikenal = peristiwa.filter(([, tanggal]) => tanggal !== null);
  if (dikenal.length === 0) return;
  xml.buka("lifecycle", { source: "#selaras" });
  for (const [nama, tanggal] of dikenal)
    xml.daun("eventRef", {
      eId: `peristiwa-${nama}`,
      date: tanggal ?? undefined,
      source: "#naskah-asal",
      type: "generation",
      refersTo: `#${nama}`,
    });
  xml.tutup();
}

function tulisAcuanMeta(xml: PenulisXml, { meta, definisi }: Peraturan, opsi: OpsiAkomaNtoso, k: Konteks): void {
  const A = ACUAN_PENUTUP;
  const { ungkapan } = identitasOf(meta, opsi);
  const tlc = (unsur: string, eId: string, kelas: string, showAs: string | null): void => {
    if (showAs !== null) xml.daun(unsur, { eId, href: `/akn/ontology/${kelas}/id/${siput(showAs) || eId}`, showAs });
  };
  xml.buka("references", { source: "#selaras" });
  xml.daun("original", { eId: "naskah-asal", href: ungkapan, showAs: namaLengkap(meta) });
  xml.daun("TLCOrganization", { eId: "selaras", href: "/akn/ontology/organization/id/selaras", showAs: "Selaras" });
  // the author of a work has to be somebody: where nobody is named, just that is said
  tlc("TLCRole", A.penetap, "role", meta.pejabatPenetap ?? "Pejabat yang tidak disebut dalam naskah");
  tlc("TLCOrganization", "pemerintah", "organization", meta.daerah === null ? null : `Pemerintah ${meta.daerah}`);
  tlc("TLCRole", A.jabatanSekretaris, "role", meta.jabatanSekretarisDaerah);
  tlc("TLCPerson", A.penandatangan, "person", meta.namaPenandatangan);
  tlc("TLCPerson", A.sekretaris, "person", meta.sekretarisDaerah);
  tlc("TLCLocation", A.tempatPenetapan, "location", meta.tempatPenetapan);
  tlc("TLCLocation", A.tempatPengundangan, "location", meta.tempatPengundangan);
  if (opsi.rancangan !== true) {
    if (meta.tanggalPenetapan !== null) tlc("TLCEvent", "penetapan", "event", "Penetapan");
    if (meta.tanggalPengundangan !== null) tlc("TLCEvent", "pengundangan", "event", "Pengundangan");
    if ((meta.mulaiBerlaku?.tanggal ?? null) !== null) tlc("TLCEvent", "mulai-berlaku", "event", "Mulai berlaku");
  }
  definisi.forEach(({ term, abbreviation }, ke) => {
    const singkatan = abbreviation === null ? {} : { shortForm: abbreviation };
    xml.daun("TLCTerm", { eId: idIstilah(ke), href: `/akn/ontology/term/id/${siput(term) || ke + 1}`, showAs: term, ...singkatan });
  });
  let ke = 0;
  for (const [href, showAs] of k.hukum) xml.daun("TLCReference", { eId: `hukum-${++ke}`, name: "hukum", href, showAs });
  xml.tutup();
}

function tulisCatatan(xml: PenulisXml, { rancangan, naskahKerja, catatan = [], tanggal }: OpsiAkomaNtoso): void {
  const kalimat = [
    ...(rancangan === true ? [`Rancangan per ${hariDari(tanggal)}, belum ditetapkan dan belum berlaku.`] : []),
    ...(naskahKerja === true ? ["Naskah kerja, bukan naskah resmi."] : []),
    ...catatan,
  ];
  if (kalimat.length === 0) return;
  xml.buka("notes", { source: "#selaras" });
  kalimat.forEach((satu, ke) => {
    xml.buka("note", { eId: `catatan-${ke + 1}` });
    xml.daun("p", {}, lolosXml(satu));
    xml.tutup();
  });
  xml.tutup();
}

function namaLengkap({ jenis, daerah, nomor, tahun, tentang }: Meta): string {
  return [
    jenis ?? "Peraturan",
    ...(daerah === null ? [] : [daerah]),
    ...(nomor === null ? [] : [`Nomor ${nomor}`]),
    ...(tahun === null ? [] : [`Tahun ${tahun}`]),
    ...(tentang === null ? [] : [`tentang ${tentang}`]),
  ].join(" ");
}
