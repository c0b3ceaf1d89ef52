/** What a proposed wording changes, letter by letter: in a draft a comma counts, unlike between two regulations. Pure. */
import type { Potongan } from "@selaras/parsers";

/** Beyond this the table of the comparison would be felt; such a wording is shown as a whole instead. */
const MAX_CELLS = 4_000_000;

const POTONG = /\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu;

/** The pieces in order: `tetap` and `hilang` joined are `lama`, `tetap` and `baru` joined are `baru`. */
export function bedaRumusan(lama: string, baru: string): readonly Potongan[] {
  const [a, b] = [lama.match(POTONG) ?? [], baru.match(POTONG) ?? []];
  let awal = 0;
  while (awal < Math.min(a.length, b.length) && a[awal] === b[awal]) awal++;
  let ekor = 0;
  while (ekor < Math.min(a.length, b.length) - awal && a[a.length - 1 - ekor] === b[b.length - 1 - ekor]) ekor++;
  const tengah = bedaTengah(a.slice(awal, a.length - ekor), b.slice(awal, b.length - ekor));
  const semua: readonly Potongan[] = [tetap(a.slice(0, awal).join("")), ...tengah, tetap(a.slice(a.length - ekor).join(""))];
  return semua.filter(({ teks }) => teks !== "");
}

const tetap = (teks: string): Potongan => ({ jenis: "tetap", teks });

function bedaTengah(a: readonly string[], b: readonly string[]): readonly Potongan[] {
  const potongan: Potongan[] = [];
  let [hilang, muncul] = ["", ""];
  const tutup = () => {
    if (hilang !== "") potongan.push({ jenis: "hilang", teks: hilang });
    if (muncul !== "") potongan.push({ jenis: "baru", teks: muncul });
    [hilang, muncul] = ["", ""];
  };
  const sama = panjangSama(a, b);
  let [i, j] = [0, 0];
  while (sama !== null && i < a.length && j < b.length) {
    const kata = a[i] ?? "";
    const [kiri, kanan] = [sama(i + 1, j), sama(i, j + 1)];
    if (kata !== b[j]) {
      if (kiri >= kanan) hilang += a[i++] ?? "";
      else muncul += b[j++] ?? "";
      continue;
    }
    // A space between two changed words belongs to the change: nobody reads word by word.
    if (kata.trim() === "" && (hilang !== "" || muncul !== "") && a[i + 1] !== b[j + 1]) {
      hilang += kata;
      muncul += kata;
    } else {
      tutup();
      const last = potongan.at(-1);
      if (last?.jenis === "tetap") potongan[potongan.length - 1] = tetap(last.teks + kata);
      else potongan.push(tetap(kata));
    }
    i++;
    j++;
  }
  hilang += a.slice(i).join("");
  muncul += b.slice(j).join("");
  tutup();
  return potongan;
}

/** How many tokens `a` from i and `b` from j have in common in order; `null` where the two are too long to say. */
function panjangSama(a: readonly string[], b: readonly string[]): ((i: number, j: number) => number) | null {
  const lebar = b.length + 1;
  if ((a.length + 1) * lebar > MAX_CELLS) return null;
  const tabel = new Uint16Array((a.length + 1) * lebar);
  const di = (i: number, j: number): number => tabel[i * lebar + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      tabel[i * lebar + j] = a[i] === b[j] ? di(i + 1, j + 1) + 1 : Math.max(di(i + 1, j), di(i, j + 1));
  return di;
}
