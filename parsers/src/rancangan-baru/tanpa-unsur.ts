/** Takes a member out of an enumeration inside a sentence, and repairs what joins the others. */

const DAN = String.raw`dan\s*\/\s*atau|dan|atau|serta|maupun`;
/** Between two members: comma, connector, both, or a slash. */
const SAMBUNG = String.raw`(?:,\s*(?:(?:${DAN})\s+)?|\s+(?:${DAN})\s+|\s*\/\s*)`;
/** Inside a member none of these stands. */
const TEPI = String.raw`[^,;.:()\/]`;
/** With these words a clause begins that stands before the sentence. */
const KETERANGAN =
  "Dalam|Apabila|Jika|Untuk|Selain|Setelah|Sebelum|Sepanjang|Berdasarkan|Pada|Bagi|Dengan|Terhadap|Sesuai|Atas|Guna|Selama";
/** A member is a name: it begins with a capital, or is an office in lower case. */
const AWAL_ANGGOTA = String.raw`(?:(?!(?:${KETERANGAN})\s)\p{Lu}|(?:pejabat|jabatan)\s)`;

const SAMBUNG_KIRI = new RegExp(`${SAMBUNG}$`, "u");
const SAMBUNG_KANAN = new RegExp(`^${SAMBUNG}(?=${AWAL_ANGGOTA})`, "u");
const ANGGOTA_KIRI = new RegExp(`(?:^|\\s)${AWAL_ANGGOTA}(?:(?!\\s(?:${DAN})\\s)${TEPI})*$`, "u");
/** A longer enumeration is looked at no further to the left: its members would be sought again for each of them. */
const JANGKAUAN = 600;

/** A text that names it more often is no law, and would be copied for each of them. */
const TERBANYAK = 200;

const KATA_SAMBUNG = new RegExp(`(${DAN})`, "u");

/**
 * The text without the members that `pola` describes (flag `g` needed): `A, X, atau B` → `A atau B`, `A, B, dan X` → `A dan B`, `X dan A` → `A`.
 * A member that stands alone cannot be taken out and stays; `sisa` tells it.
 */
export function tanpaUnsur(teks: string, pola: RegExp): { readonly teks: string; readonly sisa: boolean } {
  let hasil = teks;
  let mulai = 0;
  let sisa = false;
  for (let kali = 0; ; kali++) {
    pola.lastIndex = mulai;
    const temu = pola.exec(hasil);
    if (temu === null || temu[0] === "") return { teks: hasil, sisa };
    if (kali === TERBANYAK) return { teks: hasil, sisa: true };
    const ganti = buang(hasil, temu.index, temu.index + temu[0].length);
    if (ganti === null) {
      sisa = true;
      mulai = temu.index + temu[0].length;
    } else {
      // what follows has moved to the left by what was taken out
      mulai = Math.max(0, temu.index - (hasil.length - ganti.length));
      hasil = ganti;
    }
  }
}

function buang(teks: string, from: number, to: number): string | null {
  const awal = Math.max(0, from - JANGKAUAN);
  const hasil = buangDi(teks.slice(awal, to + JANGKAUAN), from - awal, to - awal);
  return hasil === null ? null : teks.slice(0, awal) + hasil + teks.slice(to + JANGKAUAN);
}

function buangDi(teks: string, from: number, to: number): string | null {
  const kiri = SAMBUNG_KIRI.exec(teks.slice(0, from));
  const kanan = SAMBUNG_KANAN.exec(teks.slice(to));
  const berkawan = kiri !== null && ANGGOTA_KIRI.test(teks.slice(0, kiri.index));
  if (kanan !== null) {
    // the join to the left is kept where the member before was not the last but one
    const left = berkawan ? teks.slice(0, kiri.index) : teks.slice(0, from);
    const right = teks.slice(to + (berkawan ? 0 : kanan[0].length));
    return rapikan(left + right, berkawan ? awalDeret(left) : from);
  }
  if (!berkawan) return null;
  const left = teks.slice(0, kiri.index);
  const kata = KATA_SAMBUNG.exec(kiri[0])?.[1];
  return rapikan(`${kata === undefined ? left : sambungTerakhir(left, kata)}${teks.slice(to)}`, awalDeret(left));
}

/** `A, B` + dan → `A dan B`; a single member stays as it is. */
function sambungTerakhir(left: string, kata: string): string {
  const last = new RegExp(`,\\s*(?=${AWAL_ANGGOTA}${TEPI}*$)`, "u").exec(left);
  if (last === null || !ANGGOTA_KIRI.test(left.slice(0, last.index))) return left;
  return `${left.slice(0, last.index)}, ${kata} ${left.slice(last.index + last[0].length)}`;
}

/** Where the enumeration begins whose last member ends `left`. */
function awalDeret(left: string): number {
  let at = left.length;
  for (;;) {
    const anggota = ANGGOTA_KIRI.exec(left.slice(0, at));
    if (anggota === null) return at;
    at = anggota.index + (/^\s/.test(anggota[0]) ? 1 : 0);
    const kiri = SAMBUNG_KIRI.exec(left.slice(0, at));
    if (kiri === null || !ANGGOTA_KIRI.test(left.slice(0, kiri.index))) return at;
    at = kiri.index;
  }
}

const DUA = new RegExp(`^(${TEPI}+?),\\s*(${DAN})\\s+`, "u");
const BANYAK = new RegExp(`^((?:${TEPI}+,\\s)+(?:(?!\\s(?:${DAN})\\s)${TEPI})+)\\s(${DAN})\\s(?=${AWAL_ANGGOTA})`, "u");

/** Two members are joined without a comma, three and more with one before the connector. */
function rapikan(teks: string, from: number): string {
  const deret = teks.slice(from);
  const dua = DUA.exec(deret);
  if (dua !== null && !KATA_UTUH.test(dua[1] ?? "")) return `${teks.slice(0, from)}${dua[1]} ${dua[2]} ${deret.slice(dua[0].length)}`;
  return teks.slice(0, from) + deret.replace(BANYAK, "$1, $2 ");
}

const KATA_UTUH = new RegExp(`\\s(?:${DAN})\\s`, "u");
