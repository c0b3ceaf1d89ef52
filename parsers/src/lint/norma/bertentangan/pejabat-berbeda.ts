import type { Teks } from "../../../peraturan.ts";
import { blankRujukan } from "../../../rules/kata-klausa.ts";
import { cariPelaku } from "../../../rules/pelaku.ts";
import type { TemuanNaskah } from "../../kaidah.ts";
import type { NaskahPeriksa } from "../../naskah-periksa.ts";
import { type DeretPelaku, deretPelaku, deretSama } from "./deret-pelaku.ts";

/** Who decides on something. */
interface Keputusan {
  /** `penugasan`, `penunjukan`: what is decided on. */
  readonly pokok: string;
  readonly jenis: "menetapkan" | "pengertian";
  readonly pejabat: DeretPelaku;
  /** It holds for a part of the cases alone. */
  readonly khusus: boolean;
  readonly frasa: string;
}

const POKOK = /^(?:Pemberian\s+|Penetapan\s+)?(Pe\p{Ll}{3,}an|Kedudukan|Jumlah tim kerja|Pertanggungjawaban)(?!\p{L})/u;
const MENETAPKAN = /(?<!\p{L})(?:ditetapkan|diberikan|ditunjuk|diterbitkan)\s+(?:langsung\s+|secara langsung\s+)?oleh\s/u;
const KEPUTUSAN =
  /(?<!\p{L})ditetapkan\s+(?:dengan|melalui)\s+(?:[Kk]eputusan|[Ss]urat (?:[Tt]ugas|[Pp]enugasan|[Kk]eputusan))\s+(?:oleh\s)?/u;
const PENGERTIAN = /^(?:sebagaimana\s+)?merupakan\s/u;

/** A longer text is no provision. */
const TERPANJANG = 4000;

function bacaKeputusan(teks: string): Keputusan | null {
  if (teks.length > TERPANJANG) return null;
  const polos = blankRujukan(teks).replace(/^\s*Penetapan\s+(?=[a-z])/, (awal) => " ".repeat(awal.length));
  const awal = polos.trimStart();
  const geser = polos.length - awal.length;
  const pokok = POKOK.exec(awal.charAt(0).toUpperCase() + awal.slice(1))?.[1]?.toLowerCase();
  if (pokok === undefined) return null;
  const semua = cariPelaku(polos);
  const belakang = awal.slice(pokok.length).trimStart();
  if (PENGERTIAN.test(belakang)) {
    const klausa = /^[^.;:]*/.exec(polos)?.[0] ?? "";
    for (const cocok of klausa.matchAll(/(?<!\p{L})(?:oleh|langsung dari)\s/gu)) {
      const pejabat = deretPelaku(klausa, cocok.index + cocok[0].length);
      if (pejabat !== null) return { pokok, jenis: "pengertian", pejabat, khusus: false, frasa: teks.slice(pejabat.start, pejabat.end) };
    }
    return null;
  }
  const cocok = MENETAPKAN.exec(polos) ?? KEPUTUSAN.exec(polos);
  if (cocok === null || cocok.index < geser) return null;
  const mulai = cocok.index + cocok[0].length;
  // behind *Keputusan* a name counts for nothing: it is read without that word
  const pejabat = cocok[0].endsWith("oleh ") ? deretPelaku(polos, mulai, semua) : geserDeret(deretPelaku(polos.slice(mulai), 0), mulai);
  if (pejabat === null) return null;
  const subjek = polos.slice(geser, cocok.index);
  return {
    pokok,
    jenis: "menetapkan",
    pejabat,
    khusus: /(?<!\p{L})(?:yang|lintas|antar|dalam hal|apabila|bagi|pada|kecuali)(?!\p{L})/u.test(subjek),
    frasa: teks.slice(pejabat.start, pejabat.end),
  };
}

const geserDeret = (deret: DeretPelaku | null, geser: number): DeretPelaku | null =>
  deret === null ? null : { nama: deret.nama, start: deret.start + geser, end: deret.end + geser };

interface Tempat {
  readonly teks: Teks;
  readonly locator: string;
  readonly tubuh: boolean;
  readonly keputusan: Keputusan;
}

const putusanDalam = (teks: string): readonly Keputusan[] => [bacaKeputusan(teks)].filter((satu) => satu !== null);

/** One thing that two provisions let different officials decide. */
export function pejabatBerbeda(naskah: NaskahPeriksa): readonly TemuanNaskah[] {
  const terlihat: Tempat[] = [];
  const hasil: TemuanNaskah[] = [];
  for (const { di, hasil: dalam } of naskah.padaTeks("NRM-14 keputusan", ["norma", "lampiran"], putusanDalam)) {
    const { teks, locator, sifat } = di;
    const [keputusan] = dalam;
    if (keputusan === undefined) continue;
    const tubuh = sifat.tempat === "norma";
    const lain = terlihat.find(
      (satu) =>
        satu.tubuh &&
        satu.keputusan.pokok === keputusan.pokok &&
        satu.keputusan.jenis === keputusan.jenis &&
        !deretSama(satu.keputusan.pejabat.nama, keputusan.pejabat.nama) &&
        // of two special cases each may have its own official
        !(satu.keputusan.khusus && keputusan.khusus) &&
        (tubuh || keputusan.jenis === "pengertian"),
    );
    terlihat.push({ teks, locator, tubuh, keputusan });
    if (lain === undefined) continue;
    const { pokok, pejabat, frasa, khusus } = keputusan;
    hasil.push({
      teks,
      dari: pejabat.start,
      sampai: pejabat.end,
      ...(khusus || lain.keputusan.khusus ? { keparahan: "sedang" as const } : {}),
      pesan: `${pokok.charAt(0).toUpperCase()}${pokok.slice(1)} di sini oleh ${frasa}, sedangkan menurut ${lain.locator} oleh ${lain.keputusan.frasa}. Samakan pejabatnya, atau batasi salah satu dengan "kecuali" atau "dalam hal".`,
    });
  }
  return hasil;
}
