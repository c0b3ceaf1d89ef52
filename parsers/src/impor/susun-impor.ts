/** A file that was read, as an import. */
import type { HasilImpor } from "../impor-tersaji.ts";
import type { Block } from "../readers/block.ts";
import type { LaporanBaca, NaskahBerkas } from "../readers/naskah-berkas.ts";
import { countPeraturan } from "../tree/jumlah.ts";
import { susunPeraturan } from "../tree/susun.ts";
import { catatanImpor } from "./catatan/catatan-impor.ts";
import { type IsiImpor, isiImpor } from "./isi-impor.ts";
import { type Bacaan, bacaSatuan, barisPolos } from "./keraguan/bacaan.ts";
import { cariKeraguan } from "./keraguan/cari-keraguan.ts";
import { deretOf } from "./keraguan/deret.ts";
import { laporanPerabot } from "./laporan-perabot.ts";
import { satuanDi } from "./satuan-di.ts";

/**
 * The text of a file as a document with its pictures and tables, the places of its units, what is doubtful in it and what was written beside it. Accepts
 * every text, never throws, and gives the same for the same file; linear. Offsets are UTF-16 code units of `sumber`.
 */
export function susunImpor(naskah: NaskahBerkas): HasilImpor {
  const peraturan = susunPeraturan(naskah.blok);
  const terbaca = isiImpor(naskah, peraturan);
  const { catatan, laporan: tanpaTempat } = catatanImpor(naskah, terbaca);
  const bacaan = bacaanOf(terbaca, peraturan.perabot, naskah.blok);
  const { keraguan, selebihnya } = cariKeraguan(bacaan);
  const laporan: readonly LaporanBaca[] =
    selebihnya === 0
      ? []
      : [
          {
            macam: "diubah",
            pesan: `${selebihnya} hal lain yang meragukan tidak ditampilkan karena terlalu banyak; periksa naskah secara menyeluruh.`,
          },
        ];
  return {
    bentuk: naskah.bentuk,
    sumber: naskah.sumber,
    halaman: naskah.halaman,
    isi: terbaca.isi,
    letak: Object.fromEntries(terbaca.letak.semua),
    perabot: peraturan.perabot.map(({ value, position }) => ({ value, position })),
    keraguan,
    catatan,
    laporan: [...naskah.laporan, ...laporanPerabot(naskah.perabot), ...tanpaTempat, ...laporan],
    meta: peraturan.meta,
    jumlah: countPeraturan(peraturan),
  };
}

function bacaanOf({ isi, letak, label }: IsiImpor, perabot: Bacaan["perabot"], blok: readonly Block[]): Bacaan {
  const satuan = bacaSatuan(isi, label);
  const tercetak = new Map<string, number>();
  for (const { text } of blok) tercetak.set(barisPolos(text), (tercetak.get(barisPolos(text)) ?? 0) + 1);
  return {
    satuan,
    isi,
    letak,
    perabot,
    tercetak,
    puncak: new Map(isi.content.flatMap((node) => satuanDi([node]).map(({ attrs }) => [attrs.id, node.attrs.id] as const))),
    deret: deretOf(satuan),
    mengubah: satuan.some(({ attrs }) => attrs.jenis === "pasal" && attrs.gaya === "I."),
  };
}
