/** The document of an import as its reader decided. */
import type { HasilImpor, KeputusanImpor, SuntinganImpor } from "../impor-tersaji.ts";
import type { AtributSatuan, DokumenRancangan, IsiRancangan, Satuan } from "../rancangan/dokumen.ts";
import { teksSatuan } from "../rancangan/sajian.ts";

type Pecah = Extract<SuntinganImpor, { readonly jenis: "pecah" }>;
type Sisip = Extract<SuntinganImpor, { readonly jenis: "sisip" }>;

/** All that is to be done to one unit. */
interface Rencana {
  readonly ubah: Partial<AtributSatuan>[];
  readonly pecah: Pecah[];
  readonly sisip: Sisip[];
  gabung: boolean;
  hapus: boolean;
}

/** `sesudah` of what is put before everything. */
export const AWAL_NASKAH = "";

/**
 * The document with the edits of every choice, made in its order, whatever the order of the choices. Pure and linear; unknown doubts and choices say
 * nothing, and what cannot be done to a unit is left undone. Words are lost only where a choice says *hapus*, and the printed number between
 * two halves, which is computed from then on. Never throws.
 */
export function terapkanKeputusan({ isi, keraguan }: Pick<HasilImpor, "isi" | "keraguan">, keputusan: KeputusanImpor): DokumenRancangan {
  const suntingan = keraguan.flatMap(({ id, pilihan }) => {
    const kode = Object.hasOwn(keputusan, id) ? keputusan[id] : undefined;
    return pilihan.find((satu) => satu.kode === kode)?.suntingan ?? [];
  });
  if (suntingan.length === 0) return isi;
  const rencana = rencanaPer(suntingan);
  const hasil: IsiRancangan[] = (rencana.get(AWAL_NASKAH)?.sisip ?? []).map(satuanSisipan);
  for (const node of isi.content) {
    const own = rencana.get(node.attrs.id);
    if (own === undefined) hasil.push(node);
    else terapkan(hasil, node, own);
  }
  return { ...isi, content: hasil };
}

function rencanaPer(suntingan: readonly SuntinganImpor[]): ReadonlyMap<string, Rencana> {
  const semua = new Map<string, Rencana>();
  const di = (id: string): Rencana => {
    const ada = semua.get(id) ?? { ubah: [], pecah: [], sisip: [], gabung: false, hapus: false };
    semua.set(id, ada);
    return ada;
  };
  for (const satu of suntingan) {
    if (satu.jenis === "sisip") di(satu.sesudah).sisip.push(satu);
    else if (satu.jenis === "pecah") di(satu.satuan).pecah.push(satu);
    else if (satu.jenis === "ubah") di(satu.satuan).ubah.push(satu.attrs);
    else di(satu.satuan)[satu.jenis] = true;
  }
  return semua;
}

function terapkan(hasil: IsiRancangan[], node: IsiRancangan, { ubah, pecah, sisip, gabung, hapus }: Rencana): void {
  if (node.type !== "satuan") hasil.push(node);
  else if (!hapus) {
    const [pertama, ...lain] = pecahan(node, pecah);
    const awal = { ...pertama, attrs: Object.assign({}, pertama.attrs, ...ubah) as AtributSatuan };
    const sebelum = hasil.at(-1);
    if (gabung && sebelum?.type === "satuan" && isPolos(sebelum) && isPolos(awal)) hasil[hasil.length - 1] = gabungan(sebelum, awal);
    else hasil.push(awal);
    hasil.push(...lain);
  }
  hasil.push(...sisip.map(satuanSisipan));
}

/** The unit, cut at its places from the first to the last; a cut outside of it or before the end of another is none. */
function pecahan(satuan: Satuan, semua: readonly Pecah[]): readonly [Satuan, ...Satuan[]] {
  const teks = teksSatuan(satuan);
  const urut = semua.toSorted((a, b) => a.pada - b.pada);
  const sah: Pecah[] = [];
  for (const satu of urut) {
    const { pada, lanjut } = satu;
    if (isPolos(satuan) && pada >= (sah.at(-1)?.lanjut ?? 0) && lanjut >= pada && lanjut <= teks.length) sah.push(satu);
  }
  if (sah.length === 0) return [satuan];
  const akhir = (ke: number): number => sah[ke]?.pada ?? teks.length;
  const lain = sah.map(({ attrs, lanjut }, ke) => satuanDari(attrs, teks.slice(lanjut, akhir(ke + 1))));
  return [satuanDari(satuan.attrs, teks.slice(0, akhir(0))), ...lain];
}

/** Without references, fields and marks: so is every unit that was just read. */
const isPolos = ({ content = [] }: Satuan): boolean => content.every((isi) => isi.type === "text" && isi.marks === undefined);

function gabungan(sebelum: Satuan, lanjutan: Satuan): Satuan {
  const [kiri, kanan] = [teksSatuan(sebelum).trimEnd(), teksSatuan(lanjutan).trimStart()];
  // `masing-` + `masing`
  const sela = kiri === "" || kanan === "" || (/\p{L}-$/u.test(kiri) && /^\p{L}/u.test(kanan)) ? "" : " ";
  return satuanDari(sebelum.attrs, `${kiri}${sela}${kanan}`);
}

const satuanSisipan = ({ attrs, teks }: Sisip): Satuan => satuanDari(attrs, teks);

function satuanDari(attrs: AtributSatuan, teks: string): Satuan {
  const isi = teks.trim();
  return { type: "satuan", attrs, ...(isi === "" ? {} : { content: [{ type: "text", text: isi }] }) };
}
