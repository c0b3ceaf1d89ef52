import { isiSetempat, miripUrut } from "../isi.ts";
import { isiKata } from "../kata.ts";
import { baruOf, hilangOf, kataSisi, type Sandingan, type Sisi } from "./sandingan.ts";
import { kutip, type Temuan } from "./temuan.ts";

/** A member of an enumeration has at most so many content words. */
const PANJANG = 6;

/** Two members this like are the same member in other words. */
const SAMA = 0.6;

const PEMISAH = /\s*(?:[,;:]|(?<![\p{L}/])(?:dan\s*\/\s*atau|dan|atau|serta|maupun)(?![\p{L}/]))\s*/giu;

const PENGECUALIAN = /\b(?:kecuali|tidak termasuk|selain)\b/i;

/** Opens an exception or a reference: what follows is no member. */
const BUKAN_ANGGOTA = /\b(?:kecuali|tidak termasuk|selain|sebagaimana|pasal|ayat|huruf|paling)\b|\d/i;

/** A comma or a connector at either end: the piece is a member of an enumeration. */
const TEPI = /^\s*(?:,|;|dan\b|atau\b|dan\s*\/\s*atau\b|serta\b)|(?:,|;|\bdan|\batau|\bdan\s*\/\s*atau|\bserta)\s*$/i;

interface Anggota {
  readonly teks: string;
  readonly kata: readonly string[];
}

/**
 * Members of an enumeration in running text that only one side has (`dalam satu unit organisasi, lintas unit organisasi, dan lintas …`): what
 * the norm covers changed. `terjelaskan` are content words that are told already.
 */
export function simpangDeret(sandingan: Sandingan, terjelaskan: ReadonlySet<string>): readonly Temuan[] {
  const pieces = potonganSendiri(sandingan, terjelaskan);
  if (pieces.length > 0) return pieces;
  return anggotaSejajar(sandingan, terjelaskan);
}

/** A member that stands alone in the word diff, with its comma or connector. */
function potonganSendiri(sandingan: Sandingan, terjelaskan: ReadonlySet<string>): readonly Temuan[] {
  const { beda, a, b } = sandingan;
  const [lost, added] = [new Set(hilangOf(sandingan)), new Set(baruOf(sandingan))];
  return beda.flatMap((piece, at): readonly Temuan[] => {
    // the last member takes the full stop with it: then nothing stands behind it
    const next = beda[at + 1]?.jenis ?? "tetap";
    if (piece.jenis === "tetap" || beda[at - 1]?.jenis !== "tetap" || next !== "tetap" || !TEPI.test(piece.teks)) return [];
    if (PENGECUALIAN.test(piece.teks)) return [];
    const more = piece.jenis === "baru";
    const kata = isiKata(piece.teks, more ? b.nama : a.nama).filter((word) => !terjelaskan.has(word));
    if (kata.length === 0 || kata.length > PANJANG || !kata.every((word) => (more ? added : lost).has(word))) return [];
    const teks = piece.teks.replace(/^[\s,;]*(?:dan\/atau|dan|atau|serta)?\s+|[\s,;.]*(?:dan\/atau|dan|atau|serta)?[\s,;.]*$/gi, "");
    return temuan({ teks, kata }, more);
  });
}

/** A member that begins like another one (`lintas unit organisasi`, `lintas Instansi Pemerintah`), where other words changed around it. */
function anggotaSejajar(sandingan: Sandingan, terjelaskan: ReadonlySet<string>): readonly Temuan[] {
  const { a, b, nasional } = sandingan;
  const unsaid = (words: readonly string[]): ReadonlySet<string> => new Set(words.filter((word) => !terjelaskan.has(word)));
  const [lost, added] = [unsaid(hilangOf(sandingan)), unsaid(baruOf(sandingan))];
  if (lost.size + added.size === 0) return [];
  const [left, right] = [anggotaOf(a, nasional), anggotaOf(b, nasional)];
  const alone = (own: readonly Anggota[], others: readonly Anggota[], changed: ReadonlySet<string>, said: string): readonly Anggota[] =>
    own.filter(
      (one) =>
        one.kata.length > 1 &&
        one.kata.some((word) => changed.has(word)) &&
        one.kata.every((word) => !terjelaskan.has(word)) &&
        own.some((other) => other !== one && other.kata[0] === one.kata[0]) &&
        !others.some((other) => miripUrut(one.kata, other.kata) >= SAMA) &&
        // what the other text says anywhere, word by word, is not missing from it
        !said.includes(` ${one.kata.join(" ")} `),
    );
  const [gone, fresh] = [alone(left, right, lost, ucapan(b, nasional)), alone(right, left, added, ucapan(a, nasional))];
  // a member that took another's place is another wording of it
  if (gone.length > 0 && fresh.length > 0) return [];
  return [...gone.flatMap((one) => temuan(one, false)), ...fresh.flatMap((one) => temuan(one, true))];
}

const ucapan = (sisi: Sisi, nasional: boolean): string => ` ${kataSisi(sisi, nasional).join(" ")} `;

/** The members of the enumerations of a text: what stands between commas and connectors, where it is short. */
function anggotaOf({ isi, nama }: Sisi, nasional: boolean): readonly Anggota[] {
  return isi.teks.split(PEMISAH).flatMap((part) => {
    const teks = part.replace(/[.\s]+$/, "").trim();
    if (teks === "" || BUKAN_ANGGOTA.test(teks)) return [];
    const kata = isiSetempat(teks, nama, nasional);
    return kata.length === 0 || kata.length > PANJANG ? [] : [{ teks, kata }];
  });
}

function temuan({ teks, kata }: Anggota, more: boolean): readonly Temuan[] {
  const bidang = { nama: "cakupan", acuan: more ? null : teks, lain: more ? teks : null };
  return [
    {
      jenis: more ? "ditambah" : "dihilangkan",
      uraian: `${kutip(teks)} ${more ? "ditambahkan" : "tidak dimuat lagi"}`,
      bidang,
      menjelaskan: kata,
    },
    { jenis: "cakupan-berubah", uraian: `cakupan ${more ? "diperluas dengan" : "tidak lagi meliputi"} ${kutip(teks)}`, bidang },
  ];
}
