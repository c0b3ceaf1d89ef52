/** The preamble of a regulation that grows while the units of a document are read one after the other. */
import { MEMUTUSKAN } from "../grammar/bagian-naskah.ts";
import type { Dasar, Pembukaan, Teks } from "../peraturan.ts";
import { readSitasi } from "../tree/sitasi.ts";
import type { Tumbuh } from "./bangun-unit.ts";
import type { JenisSatuan, Satuan } from "./dokumen.ts";
import type { Penulis } from "./naskah.ts";
import type { Pengikat } from "./pengikat.ts";
import type { Penanda } from "./penomoran.ts";

export interface PembangunPembukaan {
  satuan(index: number, satuan: Satuan): void;
  /** Takes a unit that stands under a consideration or a legal basis as more of its text. */
  dalamDasar(index: number, satuan: Satuan): boolean;
  baris(teks: Teks): void;
  /** `null` where the document has none. */
  selesai(): Pembukaan | null;
}

type DasarTumbuh = Tumbuh<Dasar>;

export function pembangunPembukaan(naskah: Penulis, penanda: readonly Penanda[], ikatan: Pengikat): PembangunPembukaan {
  const lines: Teks[] = [];
  const labels: Teks[] = [];
  const dasar: Partial<Record<JenisSatuan, DasarTumbuh[]>> = {};
  // by the index of the unit
  const terbuka = new Map<number, DasarTumbuh>();
  let menetapkan: Teks | undefined;

  return {
    satuan(index, satuan) {
      const { jenis } = satuan.attrs;
      const { kepala = "", label = "", nomor = "" } = penanda[index] ?? {};
      if (kepala !== "" && !labels.some(({ value }) => value === `${kepala} :`)) labels.push(naskah.label(`${kepala} :`));
      const isi = naskah.isi(satuan);
      if (jenis === "menetapkan") menetapkan = naskah.gabung([menetapkan, isi]) ?? naskah.label("");
      else if (jenis === "menimbang" || jenis === "mengingat" || jenis === "memperhatikan") {
        const tanda = label === "" ? undefined : naskah.label(label);
        const text = isi ?? naskah.label("");
        const baru: DasarTumbuh = {
          type: "dasar",
          number: nomor || null,
          ...(tanda === undefined ? {} : { label: tanda }),
          text,
          sitasi: [],
          position: (tanda ?? text).position,
        };
        ikatan.ikat(satuan.attrs.id, baru);
        const semua = dasar[jenis] ?? [];
        semua.push(baru);
        dasar[jenis] = semua;
        terbuka.set(index, baru);
      } else if (isi !== undefined) (jenis === "memutuskan" && isDiktum(isi) ? labels : lines).push(isi);
    },
    dalamDasar(index, satuan) {
      const { induk = -1, label = "" } = penanda[index] ?? {};
      const own = terbuka.get(induk);
      if (own === undefined) return false;
      const isi = naskah.isi(satuan);
      own.text =
        naskah.gabung([own.text.value === "" ? undefined : own.text, label === "" ? undefined : naskah.label(label), isi]) ?? own.text;
      terbuka.set(index, own);
      ikatan.ikat(satuan.attrs.id, own);
      return true;
    },
    baris: (teks) => void lines.push(teks),
    selesai() {
      const { menimbang = [], mengingat = [], memperhatikan = [] } = dasar;
      for (const satu of [...mengingat, ...memperhatikan]) satu.sitasi = readSitasi(satu.text.value);
      const first = lines[0] ?? labels[0] ?? menetapkan;
      if (first === undefined) return null;
      return {
        type: "pembukaan",
        lines,
        menimbang,
        mengingat,
        memperhatikan,
        ...(menetapkan === undefined ? {} : { menetapkan }),
        labels,
        position: first.position,
      };
    },
  };

  /** The word itself; only one is a label, another one stays as a line. */
  function isDiktum({ value }: Teks): boolean {
    return MEMUTUSKAN.test(value) && !labels.some((label) => MEMUTUSKAN.test(label.value));
  }
}
