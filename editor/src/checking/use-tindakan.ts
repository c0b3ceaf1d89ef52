/** *Sisipkan* and *Ganti dengan*: takes a provision over into the draft, and says what it did. */
import { type BentukKetentuan, type RancanganRinci, type Satuan, teksTercatat } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { useState } from "react";
import { alamatPeraturan } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { sisipkanSatuan } from "../menulis/perintah-satuan.ts";
import { letakBlok } from "../menulis/susunan.ts";
import { bentukJenis, isMerujuk, type Sumber } from "./ambil-ketentuan.ts";
import { gantiKetentuan, sisipkanAyat } from "./ganti-ketentuan.ts";
import type { TokoDeviasi } from "./toko-deviasi.ts";

/** What the last action did, or why it did not. */
export interface HasilTindakan {
  readonly pesan: string;
  readonly berhasil: boolean;
}

/** Where a provision goes: in the place of units, or behind one. */
export type Sasaran =
  | { readonly cara: "ganti"; readonly satuan: readonly string[]; readonly sebutan: string }
  | { readonly cara: "sisip"; readonly sesudah: string | null; readonly bentuk: BentukKetentuan | null; readonly sebutan: string };

export interface Tindakan {
  readonly hasil: HasilTindakan | null;
  readonly sibuk: boolean;
  readonly jalankan: (sumber: Sumber, sasaran: Sasaran) => Promise<void>;
  readonly urungkan: () => void;
}

interface Bahan {
  readonly editor: Editor;
  readonly toko: TokoDeviasi;
  readonly rancangan: RancanganRinci;
}

const BELUM: HasilTindakan = {
  berhasil: false,
  pesan: "Ketentuan itu belum dapat diambil. Naskah tidak berubah. Coba lagi sebentar.",
};
const BERGESER: HasilTindakan = {
  berhasil: false,
  pesan: "Tempatnya di naskah baru saja berubah, sehingga tidak ada yang diganti. Buka lagi ketentuan ini, lalu ulangi.",
};

export function useTindakan({ editor, toko, rancangan }: Bahan): Tindakan {
  const api = useApi();
  const [hasil, setHasil] = useState<HasilTindakan | null>(null);
  const [sibuk, setSibuk] = useState(false);

  const jalankan = async (sumber: Sumber, sasaran: Sasaran) => {
    setSibuk(true);
    const isi = await petik(sumber, bentukSasaran(editor, sasaran));
    setSibuk(false);
    setHasil(isi === null || isi.length === 0 ? BELUM : terapkan(editor, sumber, sasaran, isi));
  };

  async function petik({ id, locator }: Sumber, bentuk: BentukKetentuan): Promise<readonly Satuan[] | null> {
    const acuan = toko.potret().acuan?.entri.id === id;
    const naskah = acuan ? null : await api.get(alamatPeraturan(id)).janji;
    if (naskah !== null && !naskah.ok) return null;
    return toko.tanya({ jenis: "petik", id, peraturan: naskah?.nilai.peraturan ?? null, locator, bentuk, daerah: rancangan.daerah });
  }

  const urungkan = () => {
    editor.commands.undo();
    setHasil({ berhasil: false, pesan: "Perubahan itu diurungkan." });
  };
  return { hasil, sibuk, jalankan, urungkan };
}

function bentukSasaran({ state }: Editor, sasaran: Sasaran): BentukKetentuan {
  const id = sasaran.cara === "ganti" ? sasaran.satuan[0] : sasaran.sesudah;
  if (sasaran.cara === "sisip" && sasaran.bentuk !== null) return sasaran.bentuk;
  return bentukJenis(String((id === undefined || id === null ? null : letakBlok(state.doc, id))?.node.attrs.jenis));
}

function tulis(editor: Editor, sasaran: Sasaran, isi: readonly Satuan[]): boolean {
  if (sasaran.cara === "ganti") return gantiKetentuan(editor, sasaran.satuan, isi);
  const ayat = sasaran.sesudah !== null && isi[0]?.attrs.jenis === "ayat" ? sisipkanAyat(editor, sasaran.sesudah, isi) : null;
  return ayat ?? sisipkanSatuan(editor, sasaran.sesudah, isi).length > 0;
}

function terapkan(editor: Editor, { nama, locator }: Sumber, sasaran: Sasaran, isi: readonly Satuan[]): HasilTindakan {
  if (!tulis(editor, sasaran, isi)) return BERGESER;
  const rujukan = isi.some((satu) => isMerujuk(teksTercatat(satu)))
    ? " Periksa rujukan Pasal dan ayat di dalamnya: nomornya mengikuti sumber."
    : "";
  const apa =
    sasaran.cara === "ganti" ? `${sasaran.sebutan} diganti dengan ${locator} ${nama}` : `${locator} ${nama} disisipkan ${sasaran.sebutan}`;
  return { berhasil: true, pesan: `${apa}; nama daerah dan jabatan disesuaikan.${rujukan}` };
}
