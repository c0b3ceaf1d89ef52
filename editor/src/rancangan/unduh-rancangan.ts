/** Takes a draft away as a file. */
import type { Api } from "../api.ts";
import { kabariGagal } from "../kabar.ts";
import { simpanBerkas } from "../simpan-berkas.ts";
import { alamatUnduh, type BentukUnduhan } from "./alamat-rancangan.ts";

/** Tells in the corner of the page when that fails. */
export async function unduhRancangan(api: Api, id: string, bentuk: BentukUnduhan): Promise<void> {
  const hasil = await api.download(alamatUnduh(id, bentuk));
  if (hasil.ok) simpanBerkas(hasil.nilai.isi, hasil.nilai.nama);
  else kabariGagal(hasil.galat);
}
