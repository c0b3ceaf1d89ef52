import { Inflate, strFromU8 } from "fflate";
import { bersandi, mengembang, rusak } from "./tolakan.ts";

/** The parts of an Office file, unpacked one by one when they are asked for. */
export interface Arsip {
  /** Whether the part is there; names as in the package (`word/document.xml`), letter case ignored. */
  ada(nama: string): boolean;
  /** The bytes of a part; `undefined` where there is none. Throws `Tolakan` where it is damaged or swells beyond the limits. */
  isi(nama: string): Uint8Array | undefined;
  readonly nama: readonly string[];
}

/** All parts together may unpack to this many bytes: a regulation of 500 pages has 15 MB of XML. */
const TERBANYAK = 60 * 1024 * 1024;
/** Word packs its most monotonous XML about 60 to 1; what swells more than this is made to swell. */
const KEMBANG_TERBESAR = 400;
/** Below this size the ratio says nothing. */
const KEMBANG_DIUKUR = 4 * 1024 * 1024;
const BAGIAN_TERBANYAK = 4_000;
/** Packed bytes unpacked at a time, so that the limits are seen in time: deflate swells at most 1,032 to 1. */
const SUAP = 4_096;

const AKHIR_DIREKTORI = 0x06054b50;
const ENTRI_DIREKTORI = 0x02014b50;
const KEPALA_ENTRI = 0x04034b50;
/** A comment behind the directory has at most 65,535 bytes. */
const JANGKAUAN_AKHIR = 65_557;

interface Entri {
  readonly nama: string;
  readonly cara: number;
  readonly terkunci: boolean;
  readonly ukuran: number;
  readonly asli: number;
  readonly letak: number;
}

/**
 * Opens a ZIP by its central directory (PKWARE APPNOTE 4.3.12). What its headers say about sizes is not believed: bytes are counted
 * while they are unpacked. Throws `Tolakan` for what is no ZIP, is damaged, locked, or a bomb.
 */
export function bukaArsip(bytes: Uint8Array): Arsip {
  const lihat = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entri = new Map<string, Entri>();
  for (const satu of bacaDirektori(bytes, lihat)) {
    if (satu.terkunci) throw bersandi();
    const kunci = kunciOf(satu.nama);
    if (!entri.has(kunci)) entri.set(kunci, satu);
  }
  let jumlah = 0;
  for (const { asli } of entri.values()) jumlah += asli;
  if (jumlah > TERBANYAK) throw mengembang();
  let terpakai = 0;
  return {
    nama: [...entri.values()].map(({ nama }) => nama),
    ada: (nama) => entri.has(kunciOf(nama)),
    isi(nama) {
      const satu = entri.get(kunciOf(nama));
      if (satu === undefined) return undefined;
      const isi = bongkar(bytes, lihat, satu, TERBANYAK - terpakai);
      terpakai += isi.length;
      return isi;
    },
  };
}

const kunciOf = (nama: string): string => nama.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase();

function bacaDirektori(bytes: Uint8Array, lihat: DataView): readonly Entri[] {
  const akhir = cariAkhir(lihat);
  const banyak = lihat.getUint16(akhir + 10, true);
  if (banyak > BAGIAN_TERBANYAK) throw mengembang();
  const hasil: Entri[] = [];
  let at = lihat.getUint32(akhir + 16, true);
  for (let ke = 0; ke < banyak; ke++) {
    if (at + 46 > bytes.length || lihat.getUint32(at, true) !== ENTRI_DIREKTORI) throw rusak("daftar isinya tidak utuh");
    const panjangNama = lihat.getUint16(at + 28, true);
    const panjangLebih = lihat.getUint16(at + 30, true);
    const tanda = lihat.getUint16(at + 8, true);
    const lebih = bytes.subarray(at + 46 + panjangNama, at + 46 + panjangNama + panjangLebih);
    const [asli, ukuran, letak] = ukuranBesar(lebih, [
      lihat.getUint32(at + 24, true),
      lihat.getUint32(at + 20, true),
      lihat.getUint32(at + 42, true),
    ]);
    hasil.push({
      nama: strFromU8(bytes.subarray(at + 46, at + 46 + panjangNama), (tanda & 0x800) === 0),
      cara: lihat.getUint16(at + 10, true),
      terkunci: (tanda & 1) === 1,
      ukuran: ukuran ?? 0,
      asli: asli ?? 0,
      letak: letak ?? 0,
    });
    at += 46 + panjangNama + panjangLebih + lihat.getUint16(at + 32, true);
  }
  return hasil;
}

function cariAkhir(lihat: DataView): number {
  for (let at = lihat.byteLength - 22; at >= Math.max(0, lihat.byteLength - JANGKAUAN_AKHIR); at--) {
    if (lihat.getUint32(at, true) === AKHIR_DIREKTORI) return at;
  }
  throw rusak("bagian akhirnya hilang, mungkin karena pengunduhannya terputus");
}

/** Sizes that do not fit stand in the ZIP64 field, in this order and only where they are needed (APPNOTE 4.5.3). */
function ukuranBesar(lebih: Uint8Array, pendek: readonly number[]): readonly number[] {
  if (!pendek.includes(0xffffffff)) return pendek;
  const lihat = new DataView(lebih.buffer, lebih.byteOffset, lebih.byteLength);
  for (let at = 0; at + 4 <= lebih.length; at += 4 + lihat.getUint16(at + 2, true)) {
    if (lihat.getUint16(at, true) !== 1) continue;
    let dari = at + 4;
    return pendek.map((nilai) => {
      if (nilai !== 0xffffffff) return nilai;
      dari += 8;
      if (dari > lebih.length) throw rusak("daftar isinya tidak utuh");
      return Number(lihat.getBigUint64(dari - 8, true));
    });
  }
  throw rusak("daftar isinya tidak utuh");
}

function bongkar(bytes: Uint8Array, lihat: DataView, { letak, ukuran, cara, nama }: Entri, batas: number): Uint8Array {
  if (letak + 30 > bytes.length || lihat.getUint32(letak, true) !== KEPALA_ENTRI) throw rusak(`bagian ${nama} tidak ditemukan`);
  const dari = letak + 30 + lihat.getUint16(letak + 26, true) + lihat.getUint16(letak + 28, true);
  if (dari + ukuran > bytes.length) throw rusak(`bagian ${nama} terpotong`);
  const isi = bytes.subarray(dari, dari + ukuran);
  if (cara === 0) {
    if (isi.length > batas) throw mengembang();
    return isi;
  }
  if (cara !== 8) throw rusak(`bagian ${nama} dimampatkan dengan cara yang tidak dikenal`);
  return kembangkan(isi, batas, nama);
}

function kembangkan(isi: Uint8Array, batas: number, nama: string): Uint8Array {
  const potong: Uint8Array[] = [];
  let panjang = 0;
  let tamat = false;
  const pompa = new Inflate((data, akhir) => {
    potong.push(data);
    panjang += data.length;
    tamat = akhir;
    if (panjang > batas || (panjang > KEMBANG_DIUKUR && panjang > isi.length * KEMBANG_TERBESAR)) throw mengembang();
  });
  try {
    for (let at = 0; at < isi.length || at === 0; at += SUAP) pompa.push(isi.subarray(at, at + SUAP), at + SUAP >= isi.length);
  } catch (sebab) {
    // fflate tells damage by throwing an Error with a code
    if (sebab instanceof Error && "code" in sebab) throw rusak(`bagian ${nama} tidak dapat dibuka`);
    throw sebab;
  }
  if (!tamat) throw rusak(`bagian ${nama} terpotong`);
  const hasil = new Uint8Array(panjang);
  let at = 0;
  for (const satu of potong) {
    hasil.set(satu, at);
    at += satu.length;
  }
  return hasil;
}
