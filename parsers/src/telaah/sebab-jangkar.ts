import type { Jangkar } from "../penelaahan-tersaji.ts";
import type { CalonJangkar, TempatJangkar } from "./jangkar.ts";

/** A place that is certain; `sama`: the words are the same, `senaskah`: so is the whole text. */
export function pasti({ locator }: Jangkar, calon: CalonJangkar, sama: boolean, senaskah: boolean): TempatJangkar {
  const setempat = senaskah || locator === null || calon.locator === locator;
  const kini = calon.locator ?? "di luar ketentuan";
  const hasil = { rentang: calon.rentang, locator: calon.locator, calon: [calon] };
  if (sama && setempat) return { ...hasil, keadaan: "tepat", sebab: "Kata-kata yang dikutip ditemukan di tempat semula." };
  const pindah = setempat ? "di tempat semula" : `sekarang pada ${kini}, semula pada ${locator}`;
  const sebab = sama
    ? `Kata-kata yang sama ditemukan, ${pindah}.`
    : `Kata-kata yang dikutip ditemukan dengan sedikit perubahan, ${pindah}.`;
  return { ...hasil, keadaan: "berpindah", sebab };
}

export function meragukan(calon: readonly CalonJangkar[]): TempatJangkar {
  const sebab =
    calon.length > 1
      ? `Ada ${calon.length} tempat yang mirip dan tidak dapat dibedakan dengan pasti. Pilih tempat yang dimaksud.`
      : "Satu tempat mirip, tetapi sudah banyak berubah. Periksa apakah tempat itu yang dimaksud.";
  return { keadaan: "meragukan", rentang: null, locator: null, calon, sebab };
}

export const hilang = (sebab: string): TempatJangkar => ({ keadaan: "hilang", rentang: null, locator: null, calon: [], sebab });
