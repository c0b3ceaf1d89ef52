/** What was written beside the text of a file: comments, footnotes and tracked changes, as notes on the units of its document. */
import type { CatatanImpor } from "../../impor-tersaji.ts";
import { teksSatuan } from "../../rancangan/sajian.ts";
import type { LaporanBaca, NaskahBerkas } from "../../readers/naskah-berkas.ts";
import type { IsiImpor } from "../isi-impor.ts";
import type { LetakSatuan } from "../letak-satuan.ts";
import { satuanDi } from "../satuan-di.ts";
import { catatanKomentar } from "./komentar.ts";
import { catatanPerubahan } from "./perubahan.ts";

export interface BahanCatatan {
  readonly naskah: NaskahBerkas;
  readonly letak: LetakSatuan;
  /** Text of the unit with this id. */
  readonly teks: (id: string) => string;
  /** Id of the unit that begins last before a place of the source, of the first where none does. */
  readonly satuanDi: (pada: number) => string;
}

/** A note with its place in the source. */
export interface CatatanBertempat {
  readonly pada: number;
  readonly catatan: CatatanImpor;
}

export interface HasilCatatan {
  readonly catatan: readonly CatatanImpor[];
  readonly laporan: readonly LaporanBaca[];
}

/** Every comment, footnote and tracked change ends in a note, in the order of the source; where the document has no unit, in a report. */
export function catatanImpor(naskah: NaskahBerkas, { isi, letak }: IsiImpor): HasilCatatan {
  if (naskah.komentar.length === 0 && naskah.perubahan.length === 0) return { catatan: [], laporan: [] };
  const satuan = new Map(satuanDi(isi.content).map((satu) => [satu.attrs.id, satu]));
  const pertama = satuan.keys().next().value;
  if (pertama === undefined) return { catatan: [], laporan: tanpaTempat(naskah) };
  const teks = new Map<string, string>();
  const bahan: BahanCatatan = {
    naskah,
    letak,
    // many people may change one long paragraph
    teks: (id) => {
      const satu = satuan.get(id);
      const isi = teks.get(id) ?? (satu === undefined ? "" : teksSatuan(satu));
      teks.set(id, isi);
      return isi;
    },
    satuanDi: (pada) => letak.sebelum(pada) ?? pertama,
  };
  const perubahan = catatanPerubahan(bahan);
  const semua = [...catatanKomentar(bahan), ...perubahan.catatan].sort((a, b) => a.pada - b.pada);
  return { catatan: semua.map(({ catatan }) => catatan), laporan: perubahan.laporan };
}

function tanpaTempat({ komentar, perubahan }: NaskahBerkas): readonly LaporanBaca[] {
  const isi = [...komentar.map((satu) => satu.isi), ...perubahan.map(({ ganti }) => ganti)].map((satu) => satu.trim());
  return isi.map((satu) => ({ macam: "ditinggal", pesan: `Catatan atau usul tanpa naskah tempatnya: “${satu}”` }));
}
