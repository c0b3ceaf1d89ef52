/** The document of a file that was read, with its tables and pictures, and the places of its units. */
import type { Peraturan } from "../peraturan.ts";
import { dariPeraturan } from "../rancangan/dari-peraturan.ts";
import type { DokumenRancangan } from "../rancangan/dokumen.ts";
import type { DaunSatuan } from "../rancangan/penampung.ts";
import { teksSatuan } from "../rancangan/sajian.ts";
import type { NaskahBerkas } from "../readers/naskah-berkas.ts";
import { tanamGambar } from "./gambar-impor.ts";
import { type LetakSatuan, letakSatuan, type RuasSatuan, ruasSatuan } from "./letak-satuan.ts";
import { satuanDi } from "./satuan-di.ts";
import { tabelKaya } from "./tabel-impor.ts";

export interface IsiImpor {
  readonly isi: DokumenRancangan;
  readonly letak: LetakSatuan;
  /** The printed number of each unit that has one: `a.`, `Pasal 5`. */
  readonly label: ReadonlyMap<string, string>;
}

/** Ids are `s1`, `s2`, … in the order of the document, those of what is put in afterwards go on behind them. */
export function isiImpor(naskah: NaskahBerkas, peraturan: Peraturan): IsiImpor {
  let urut = 0;
  const idBaru = (): string => `s${++urut}`;
  const daun = new Map<string, DaunSatuan>();
  const dokumen = dariPeraturan(peraturan, { idBaru, lihat: (id, satu) => void daun.set(id, satu) });
  const ruas: RuasSatuan[] = satuanDi(dokumen.content).flatMap((satuan) => {
    const { id } = satuan.attrs;
    const own = daun.get(id);
    return own === undefined ? [] : ruasSatuan(id, own, teksSatuan(satuan).length);
  });
  const kaya = tabelKaya(dokumen.content, naskah, letakSatuan(ruas, naskah.sumber), idBaru);
  const letak = letakSatuan(
    kaya.ruas.length === 0 ? ruas : [...ruas.filter(({ id }) => !kaya.diganti.has(id)), ...kaya.ruas],
    naskah.sumber,
  );
  const content = tanamGambar(kaya.content, naskah.gambar, letak, idBaru);
  const label = [...daun].flatMap(([id, satu]) => (satu.label === undefined ? [] : [[id, satu.label.value] as const]));
  return { isi: { type: "doc", content }, letak, label: new Map(label) };
}
