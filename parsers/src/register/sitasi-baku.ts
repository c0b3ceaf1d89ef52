/** How a law of the register is cited in a legal basis, and what is in force on a day. */
import { hukumMenurutId } from "./cari-hukum.ts";
import type { Hukum } from "./hukum.ts";

/** Three dots stand for a number that the register does not know; a person fills it in. */
const TITIK = "…";

/** The amendments that are in force on a day; without a day all that the register knows. One that was repealed itself is left out. */
export const perubahanPada = (hukum: Hukum, pada: string | null = null): readonly Hukum[] =>
  hukum.diubahOleh
    .map(hukumMenurutId)
    .filter((satu): satu is Hukum => satu !== undefined && sudahAda(satu, pada) && dicabutPada(satu, pada) === null);

/** The law that repealed it by that day; `null` while it is in force, and where the register does not know. */
export function dicabutPada({ dicabutOleh }: Hukum, pada: string | null = null): Hukum | null {
  const pencabut = dicabutOleh === null ? undefined : hukumMenurutId(dicabutOleh.id);
  if (dicabutOleh === null || pencabut === undefined) return null;
  const sejak = dicabutOleh.tanggal;
  const sudah = pada === null || (sejak === null ? sudahAda(pencabut, pada) : sejak <= pada);
  return sudah ? pencabut : null;
}

/** Where the day is not known, a law is taken to exist from the next year on. */
function sudahAda({ berlaku, ditetapkan, tahun }: Hukum, pada: string | null): boolean {
  const sejak = berlaku ?? ditetapkan;
  return pada === null || (sejak === null ? tahun < Number(pada.slice(0, 4)) : sejak <= pada);
}

/** `Undang-Undang Nomor 20 Tahun 2023`. */
export const namaBernomor = ({ jenis, nomor, tahun }: Hukum): string =>
  nomor === null ? `${jenis} Tahun ${tahun}` : `${jenis} Nomor ${nomor} Tahun ${tahun}`;

/** `(Lembaran Negara Republik Indonesia Tahun 2014 Nomor 244, Tambahan Lembaran Negara Republik Indonesia Nomor 5587)`; empty where it has none. */
export function lembaranBaku({ jenis, lembaran }: Hukum): string {
  if (lembaran === null) return "";
  const { nama, tahun, nomor, tambahan } = lembaran;
  const utama = `${nama} Republik Indonesia Tahun ${tahun} Nomor ${nomor ?? TITIK}`;
  // a Peraturan Presiden has a Tambahan only now and then, and a Berita Negara never
  const perluTambahan = nama === "Lembaran Negara" && (tambahan !== null || jenis !== "Peraturan Presiden");
  return perluTambahan ? `(${utama}, Tambahan Lembaran Negara Republik Indonesia Nomor ${tambahan ?? TITIK})` : `(${utama})`;
}

/** Whether every number of its gazette is known. */
export const lembaranLengkap = (hukum: Hukum): boolean => hukum.lembaran !== null && !lembaranBaku(hukum).includes(TITIK);

/** One law with title and gazette, without its amendments. */
const sitasiTunggal = (hukum: Hukum): string =>
  [namaBernomor(hukum), ...(hukum.judul === "" ? [] : [`tentang ${hukum.judul}`]), lembaranBaku(hukum)]
    .filter((bagian) => bagian !== "")
    .join(" ");

/** `sebagaimana telah … diubah … dengan …`; empty where nothing amends it on that day. Source: examples of butir 41a (UU 13/2022). */
export function rumusanPerubahan(hukum: Hukum, pada: string | null = null): string {
  const perubahan = perubahanPada(hukum, pada);
  const terakhir = perubahan.at(-1);
  if (terakhir === undefined) return "";
  const frasa = perubahan.length > 1 ? "telah beberapa kali diubah terakhir dengan" : "telah diubah dengan";
  return `sebagaimana ${frasa} ${sitasiTunggal(terakhir)}`;
}

/**
 * The full citation of a law in a legal basis: jenis, number, year, title, gazette, and its last amendment on that day (all known amendments without a
 * day). Numbers that the register does not know are three dots; no final semicolon. Source: butir 41a, 44–49 Lampiran II UU 12/2011.
 *
 * @param pada ISO date of the regulation that cites it
 */
export const sitasiBaku = (hukum: Hukum, pada: string | null = null): string =>
  [sitasiTunggal(hukum), rumusanPerubahan(hukum, pada)].filter((bagian) => bagian !== "").join(" ");
