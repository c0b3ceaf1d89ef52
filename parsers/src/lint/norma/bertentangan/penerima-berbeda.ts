import { isiKata } from "../../../compare/kata.ts";
import { blankRujukan } from "../../../rules/kata-klausa.ts";
import type { TemuanNaskah } from "../../kaidah.ts";
import type { NaskahPeriksa } from "../../naskah-periksa.ts";
import type { TeksNaskah } from "../../tempat-teks.ts";
import { deretPelaku, deretSama } from "./deret-pelaku.ts";
import { type Masa, masaDi } from "./masa-berkala.ts";

/** Somebody reports something to somebody. */
interface Laporan {
  readonly peran: string;
  /** Empty where it is called a report and nothing more. */
  readonly objek: ReadonlySet<string>;
  readonly kepada: readonly string[];
  readonly masa: Masa | null;
  readonly frasa: string;
  readonly dari: number;
  readonly sampai: number;
}

const LAPOR = /(?<!\p{L})(?:melaporkan|menyampaikan|mempertanggungjawabkan)\s+([^.;:]{3,90}?)\s*(?:secara\s\p{L}+\s)?kepada\s/gu;

/** Who reports: the role is named last before the verb. */
const PERAN =
  /(ketua tim|anggota tim|secara individu|pengendali teknis|subkoordinator|koordinator)(?!.*(?:ketua tim|anggota tim|secara individu|pengendali teknis|subkoordinator|koordinator))/is;

/** Words of a report that do not tell what it is on. */
const BUKAN_OBJEK = /\b(?:laporan|hasil|tertulis|berkala|secara|setiap|tiap|\d+ \(\p{L}+\)|hari|minggu|bulan|triwulan|semester|tahun)\b/giu;

const TANPA_NAMA: ReadonlySet<string> = new Set();

/** A longer text is no provision. */
const TERPANJANG = 4000;

function bacaLaporan(teks: string): readonly Laporan[] {
  if (teks.length > TERPANJANG || !teks.includes("kepada")) return [];
  const polos = blankRujukan(teks);
  return [...polos.matchAll(LAPOR)].flatMap((cocok): readonly Laporan[] => {
    const sampaiKepada = cocok.index + cocok[0].length;
    const deret = deretPelaku(polos, sampaiKepada);
    const depan = /[^.;:]*$/.exec(polos.slice(0, cocok.index))?.[0] ?? "";
    const peran = PERAN.exec(depan)?.[1]?.toLowerCase();
    if (deret === null || peran === undefined) return [];
    const objek = new Set(isiKata((cocok[1] ?? "").replace(BUKAN_OBJEK, " "), TANPA_NAMA).map((kata) => kata.replace(/nya$/, "")));
    const masa = masaDi(polos, cocok.index, deret.end);
    return [{ peran, objek, kepada: deret.nama, masa, frasa: teks.slice(deret.start, deret.end), dari: cocok.index, sampai: deret.end }];
  });
}

const sebut = (peran: string): string => (peran === "secara individu" ? "pegawai yang ditugaskan secara individu" : peran);

/** The same report to another recipient, or in an annex at other times: both places are told. */
export function penerimaBerbeda(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const terlihat: Terlihat[] = [];
  const hasil: TemuanNaskah[] = [];
  for (const milik of naskah.di("norma", "lampiran"))
    for (const laporan of naskah.olah("NRM-14 laporan", milik.teks.value, bacaLaporan)) {
      const kini = { milik, laporan };
      hasil.push(...kepadaLain(kini, terlihat), ...masaLain(kini, terlihat));
      terlihat.push(kini);
    }
  return hasil;
}

interface Terlihat {
  readonly milik: TeksNaskah;
  readonly laporan: Laporan;
}

const sepokok = (a: Laporan, b: Laporan): boolean => a.peran === b.peran && serupa(a.objek, b.objek);

function kepadaLain(kini: Terlihat, terlihat: readonly Terlihat[]): readonly TemuanNaskah[] {
  const { laporan, milik } = kini;
  const lain = terlihat.find((satu) => sepokok(satu.laporan, laporan) && !deretSama(satu.laporan.kepada, laporan.kepada));
  // said more than once in an annex: the first time is enough
  const sudah = terlihat.some(
    (satu) =>
      satu.milik.sifat.tempat === milik.sifat.tempat &&
      satu.laporan.peran === laporan.peran &&
      deretSama(satu.laporan.kepada, laporan.kepada),
  );
  // an annex tells the way of each kind of unit; only what stands against the body counts
  if (lain === undefined || sudah || lain.milik.sifat.tempat !== "norma") return [];
  return berpasangan(
    kini,
    lain,
    ({ frasa }) => `melapor kepada ${frasa}`,
    ({ frasa }) => `kepada ${frasa}`,
    "Samakan penerima laporannya.",
  );
}

function masaLain(kini: Terlihat, terlihat: readonly Terlihat[]): readonly TemuanNaskah[] {
  const { laporan, milik } = kini;
  if (milik.sifat.tempat !== "lampiran" || laporan.masa === null) return [];
  const sama = terlihat.filter((satu) => sepokok(satu.laporan, laporan) && satu.laporan.masa !== null);
  const tubuh = sama.filter((satu) => satu.milik.sifat.tempat === "norma");
  // each kind of unit may have its own time in the body
  const lain = tubuh.some((satu) => satu.laporan.masa?.hari === laporan.masa?.hari) ? undefined : tubuh[0];
  const sudah = sama.some((satu) => satu.milik.sifat.tempat === "lampiran" && satu.laporan.masa?.hari === laporan.masa?.hari);
  if (lain === undefined || sudah) return [];
  // the recipient was told already where it differs too
  if (!deretSama(lain.laporan.kepada, laporan.kepada)) return [];
  const tulis = ({ masa }: Laporan): string => masa?.frasa ?? "";
  return berpasangan(kini, lain, (satu) => `melapor ${tulis(satu)}`, tulis, "Samakan waktu pelaporannya.");
}

/** The later place and the earlier one, each told what the other says. */
function berpasangan(
  kini: Terlihat,
  lain: Terlihat,
  lengkap: (laporan: Laporan) => string,
  pendek: (laporan: Laporan) => string,
  saran: string,
): readonly TemuanNaskah[] {
  const peran = sebut(kini.laporan.peran);
  const di = ({ milik: { teks }, laporan: { dari, sampai } }: Terlihat) => ({ teks, dari, sampai });
  return [
    {
      ...di(kini),
      pesan: `Di sini ${peran} ${lengkap(kini.laporan)}, sedangkan menurut ${lain.milik.locator} ${pendek(lain.laporan)}. ${saran}`,
    },
    {
      ...di(lain),
      pesan: `Menurut ketentuan ini ${peran} ${lengkap(lain.laporan)}, sedangkan menurut ${kini.milik.locator} ${pendek(kini.laporan)}. ${saran}`,
    },
  ];
}

function serupa(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return true;
  let sama = 0;
  for (const kata of a) if (b.has(kata)) sama++;
  return sama * 2 >= Math.max(a.size, b.size) * 1.2;
}
