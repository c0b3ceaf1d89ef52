/** Whether a regulation is meant by what somebody types. Pure. */
import type { EntriPustaka } from "@selaras/parsers";
import { namaPeraturan } from "../nama-peraturan.ts";

/** Every word has to stand in its name, place or subject; upper and lower case are the same. */
export function matchNama(satu: EntriPustaka, cari: string): boolean {
  const isi = `${namaPeraturan(satu)} ${satu.daerah} ${satu.provinsi ?? ""} ${satu.tentang}`.toLocaleLowerCase("id");
  return cari
    .toLocaleLowerCase("id")
    .split(/\s+/u)
    .every((kata) => isi.includes(kata));
}
