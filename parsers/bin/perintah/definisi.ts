import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { type Hasil, KODE } from "../hasil.ts";
import { satuBerkas } from "../pilihan.ts";

/** `selaras definisi`: the defined terms; exit code 1 when a term is defined twice. */
export async function definisi(args: readonly string[]): Promise<Hasil> {
  const given = satuBerkas(args, ["json"]);
  if (isHasil(given)) return given;
  const read = await bacaBerkas(given.berkas);
  if (isHasil(read)) return read;
  const { definisi: found } = read.peraturan;
  const terms = found.map(({ term }) => term.toLowerCase());
  const twice = found.filter(({ term }, index) => terms.indexOf(term.toLowerCase()) < index);
  const kode = twice.length > 0 ? KODE.temuan : KODE.baik;
  if (given.pilihan.has("json")) return { kode, keluaran: JSON.stringify(found, null, 2) };
  const lines = found.map(
    ({ at, term, abbreviation, meaning }) => `${at}: ${term}${abbreviation === null ? "" : ` (${abbreviation})`}: ${meaning}`,
  );
  const notes = twice.map(({ at, term }) => `${at}: istilah "${term}" sudah didefinisikan sebelumnya.`);
  return { kode, keluaran: [...lines, "", `${found.length} definisi.`, ...notes].join("\n") };
}
