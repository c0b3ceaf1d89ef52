/** Items that slipped one level down: what a later reference calls huruf d stands as angka 4 of huruf b. */
import { letterValue, toLetter } from "../../istilah.ts";
import type { Unit } from "../../peraturan.ts";
import type { TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";

/**
 * A reference to a huruf that is missing at the end of a list whose last huruf has items of its own, enough of them to give the missing ones:
 * then the last of those items are most likely the missing huruf.
 */
export function tergeser({ peraturan, unit }: NaskahPeriksa): readonly TemuanNaskah[] {
  const hasil: TemuanNaskah[] = [];
  const menurutLocator = new Map(unit.map((satu) => [satu.locator, satu.unit]));
  const ada = new Set<Unit>();
  for (const { state, targets } of peraturan.acuan) {
    if (state !== "tanpa-sasaran") continue;
    for (const { locator, state: keadaan } of targets) {
      const sasaran = keadaan === "tanpa-sasaran" ? /^(.*) huruf ([a-z])$/.exec(locator) : null;
      const induk = sasaran === null ? undefined : menurutLocator.get(sasaran[1] ?? "");
      const temuan = induk === undefined || ada.has(induk) ? null : temuanOf(induk, sasaran?.[1] ?? "", letterValue(sasaran?.[2] ?? ""));
      if (induk === undefined || temuan === null) continue;
      ada.add(induk);
      hasil.push(temuan);
    }
  }
  return hasil;
}

function temuanOf(induk: Unit, locator: string, dicari: number): TemuanNaskah | null {
  const terakhir = induk.children.at(-1);
  const nilai = terakhir?.type === "huruf" ? letterValue(terakhir.number ?? "") : 0;
  const angka = terakhir?.children ?? [];
  const kurang = dicari - nilai;
  if (nilai === 0 || kurang < 1 || angka.length <= kurang || angka.some(({ type }) => type !== "angka")) return null;
  const tergeser = angka.slice(-kurang);
  const pertama = tergeser[0];
  if (pertama?.text === undefined || tergeser.some(({ label }) => label === undefined)) return null;
  const suntingan = tergeser.flatMap(({ label }, at) => (label === undefined ? [] : [ganti(label, `${toLetter(nilai + 1 + at)}.`)]));
  const sebutan = tergeser.map(({ number }) => `angka ${number}`).join(" dan ");
  return temuanPada(
    pertama.text,
    `Tampaknya ${sebutan} tergeser satu tingkat ke bawah: ketentuan lain mengacu ke huruf ${toLetter(dicari)}, tetapi rincian berhenti pada huruf ${terakhir?.number}. Periksa apakah seharusnya huruf ${toLetter(nilai + 1)} dan seterusnya.`,
    {
      locator: `${locator} huruf ${terakhir?.number} angka ${pertama.number}`,
      keparahan: "tinggi",
      perbaikan: usul(`Jadikan huruf ${toLetter(nilai + 1)}${kurang > 1 ? ` sampai huruf ${toLetter(dicari)}` : ""}`, ...suntingan),
    },
  );
}
