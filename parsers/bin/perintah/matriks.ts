import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { buildMatriks, matriksHtml, type Peraturan, type Provenans } from "../../src/index.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { type Hasil, KODE, salah } from "../hasil.ts";

/** `selaras matriks`: the comparison of several regulations with one, as a page or as JSON. */
export function matriks(args: readonly string[]): Hasil {
  const given = pilihan(args);
  if (isHasil(given)) return given;
  const acuan = naskah(given.acuan);
  if (isHasil(acuan)) return acuan;
  const lain = given.berkas.map(naskah);
  const gagal = lain.find(isHasil);
  if (gagal !== undefined) return gagal;
  const asal = provenans(given.acuan);
  const made = buildMatriks(
    { ...acuan, ...(asal === null ? {} : { asal: asal.provisions }) },
    lain.flatMap((entry) => (isHasil(entry) ? [] : [entry])),
  );
  const isi = given.keluar?.endsWith(".json") === true ? JSON.stringify(made, null, 2) : matriksHtml(made, asal !== null);
  if (given.keluar === undefined) return { kode: KODE.baik, keluaran: isi };
  try {
    writeFileSync(given.keluar, isi);
  } catch {
    return salah(`"${given.keluar}" tidak dapat ditulis. Periksa apakah foldernya ada dan boleh ditulisi.`);
  }
  return { kode: KODE.baik, keluaran: `${made.baris.length} ketentuan acuan × ${made.kolom.length} peraturan ditulis ke ${given.keluar}.` };
}

function pilihan(
  args: readonly string[],
): { readonly acuan: string; readonly berkas: readonly string[]; readonly keluar: string | undefined } | Hasil {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { acuan: { type: "string" }, o: { type: "string", short: "o" } },
      allowPositionals: true,
    });
    if (values.acuan === undefined) return salah("Sebutkan peraturan acuan dengan --acuan BERKAS.");
    if (positionals.length === 0) return salah("Sebutkan sekurang-kurangnya satu peraturan yang disandingkan.");
    if (values.o !== undefined && !/\.(?:html|json)$/i.test(values.o)) return salah("Berkas hasil harus berakhiran .html atau .json.");
    return { acuan: values.acuan, berkas: positionals, keluar: values.o };
  } catch {
    return salah("Pilihan tidak dikenal. Yang dapat dipakai: --acuan BERKAS, -o BERKAS.");
  }
}

function naskah(path: string): { readonly id: string; readonly nama: string; readonly peraturan: Peraturan } | Hasil {
  const read = bacaBerkas(path);
  if (isHasil(read)) return read;
  const { meta } = read.peraturan;
  const id = basename(path).replace(/\.\w+$/, "");
  return {
    id,
    nama: meta.daerah ?? (meta.nomor === null ? id : `${meta.jenis ?? "Peraturan"} Nomor ${meta.nomor} Tahun ${meta.tahun ?? "?"}`),
    peraturan: read.peraturan,
  };
}

/** The provenance that lies beside the acuan, `null` when there is none. */
function provenans(path: string): Provenans | null {
  try {
    return JSON.parse(readFileSync(join(dirname(path), basename(path).replace(/\.\w+$/, ".provenance.json")), "utf8")) as Provenans;
  } catch {
    return null;
  }
}
