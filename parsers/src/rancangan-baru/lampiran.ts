/** The lampiran of a new draft: head and signature are written here, the content is adapted or a frame to be filled in. */
import type { ContohDokumen, IsiRancangan, Satuan, SelTabel, TabelDokumen } from "../rancangan/dokumen.ts";
import { berteks, catatan, type PembuatSatuan, TITIK, teksOf } from "./buat-satuan.ts";
import { isiLampiranAcuan } from "./isi-lampiran-acuan.ts";
import { NOMOR_RANCANGAN } from "./judul.ts";
import { pangkas } from "./pangkas.ts";
import { pengulangan } from "./pengulangan.ts";
import { tandaTanganLampiran } from "./penutup.ts";
import type { SebutanDaerah } from "./sebutan-daerah.ts";
import type { PenyesuaiTeks } from "./sesuaikan-teks.ts";

export interface RupaLampiran {
  readonly buat: PembuatSatuan;
  readonly ke: SebutanDaerah;
  readonly tentang: string;
}

/** `LAMPIRAN`, and below it the regulation it belongs to. Source: butir 194–196 Lampiran II UU 12/2011. */
function kepalaLampiran({ buat, ke, tentang }: RupaLampiran, asal: string | null): readonly Satuan[] {
  const baris = [`${ke.jenis} ${ke.namaPendek}`, NOMOR_RANCANGAN, "TENTANG", tentang];
  return [buat("lampiran", "", { asal }), ...baris.map((teks) => buat("kepalaLampiran", teks.toUpperCase()))];
}

/** The frame of the Lampiran of Permenpan RB 7/2022, filled in as far as it is known. `asal` is given to what comes from there. */
export function lampiranAcuan(rupa: RupaLampiran, asal: string | null): readonly IsiRancangan[] {
  const { buat, ke, tentang } = rupa;
  const isi = isiLampiranAcuan(ke.pemerintah).map((baris) => {
    if ("subjudul" in baris) return buat("subjudul", baris.subjudul, { tingkat: baris.tingkat, gaya: baris.gaya, asal });
    if ("rincian" in baris) return buat("rincian", baris.rincian, { tingkat: 1, gaya: baris.gaya, asal });
    return buat("teks", baris.teks, { asal: baris.teks === TITIK ? null : asal });
  });
  return [
    ...kepalaLampiran(rupa, asal),
    buat("subjudul", tentang.toUpperCase(), { tingkat: 1, letak: "tengah" }),
    ...isi,
    ...tandaTanganLampiran(buat, ke),
  ];
}

/** A lampiran without content. */
export const lampiranKosong = (rupa: RupaLampiran): readonly IsiRancangan[] => [
  ...kepalaLampiran(rupa, null),
  rupa.buat("subjudul", rupa.tentang.toUpperCase(), { tingkat: 1, letak: "tengah" }),
  rupa.buat("teks", TITIK),
  ...tandaTanganLampiran(rupa.buat, rupa.ke),
];

/**
 * The lampiran of another regulation, adapted: `isi` begins with a `lampiran`. Each gets its own head and signature; `peringatan` is set below the
 * head where somebody has to look it over.
 */
export function lampiranDari(
  isi: readonly IsiRancangan[],
  rupa: RupaLampiran,
  penyesuai: PenyesuaiTeks,
  peringatan: string | null,
): readonly IsiRancangan[] {
  const disesuaikan = isi.filter((satu) => !isTepi(satu)).map((satu) => sesuaikanIsi(satu, penyesuai));
  const dibuang = new Set([...asing(disesuaikan, penyesuai), ...pengulangan(disesuaikan)]);
  const { isi: tersisa } = pangkas(disesuaikan, dibuang);
  return tersisa.flatMap((satu, index) => {
    const awal = isLampiran(satu);
    const akhir = index === tersisa.length - 1 || isLampiran(tersisa[index + 1]);
    const badan = awal
      ? [...kepalaLampiran(rupa, satu.attrs.asal), ...(peringatan === null ? [] : [rupa.buat("teks", catatan(peringatan))])]
      : [tanpaNomor(satu)];
    return akhir ? [...badan, ...tandaTanganLampiran(rupa.buat, rupa.ke)] : badan;
  });
}

const isLampiran = (satu: IsiRancangan | undefined): satu is Satuan => satu?.type === "satuan" && satu.attrs.jenis === "lampiran";

/** Head and signature of the source, and what stands behind its lampiran. */
const isTepi = (satu: IsiRancangan): boolean =>
  satu.type === "satuan" && (satu.attrs.jenis === "kepalaLampiran" || satu.attrs.jenis === "penutup");

const tanpaNomor = (satu: IsiRancangan): IsiRancangan =>
  satu.type === "satuan" ? { ...satu, attrs: { ...satu.attrs, tercetak: null } } : satu;

function asing(isi: readonly IsiRancangan[], penyesuai: PenyesuaiTeks): readonly string[] {
  return isi.flatMap((satu) => {
    const bernomor = satu.type === "satuan" && (satu.attrs.jenis === "rincian" || satu.attrs.jenis === "subjudul");
    return bernomor && penyesuai.asing(teksOf(satu)) ? [satu.attrs.id] : [];
  });
}

function sesuaikanIsi(satu: IsiRancangan, penyesuai: PenyesuaiTeks): IsiRancangan {
  switch (satu.type) {
    case "satuan":
      return berteks(satu, penyesuai.sesuaikan(teksOf(satu), "lampiran"));
    case "table":
      return sesuaikanTabel(satu, penyesuai);
    case "contoh":
      return sesuaikanContoh(satu, penyesuai);
    case "gambar":
      return satu;
  }
}

function sesuaikanTabel(tabel: TabelDokumen, penyesuai: PenyesuaiTeks): TabelDokumen {
  const sel = (satu: SelTabel): SelTabel => ({
    ...satu,
    content: satu.content.map((isi) => sesuaikanIsi(isi, penyesuai)) as SelTabel["content"],
  });
  return { ...tabel, content: tabel.content.map((baris) => ({ ...baris, content: baris.content.map(sel) })) };
}

/** A name alone on its line: no label, no rank, no word of the form. */
const NAMA_ORANG = /^(?!Pangkat|Nama|NAMA|Pembina|Penata|Kepala|KEPALA)\p{Lu}[\p{L}.,' ]+$/u;

/** The line above `NIP` is somebody's name; a sample names nobody. */
function sesuaikanContoh(contoh: ContohDokumen, penyesuai: PenyesuaiTeks): ContohDokumen {
  const content = contoh.content.map((isi, at) => {
    const next = contoh.content[at + 1];
    const bernama = isi.type === "satuan" && next?.type === "satuan" && /^NIP\b/.test(teksOf(next)) && NAMA_ORANG.test(teksOf(isi));
    return bernama ? berteks(isi, TITIK) : (sesuaikanIsi(isi, penyesuai) as ContohDokumen["content"][number]);
  });
  return { ...contoh, content };
}
