import type { Meta, NaskahTelaah } from "@selaras/parsers";
import type { Lembar } from "../pesan/lembar.ts";

/** What a text says about itself, with a title as officials cite it; the title of the page where it says too little. */
export function naskahTelaah(meta: Meta, { alamat, judul }: Pick<Lembar, "alamat" | "judul">): NaskahTelaah {
  const { jenis, nomor, tahun, daerah } = meta;
  return { alamat, judul: sebutan(meta) ?? judul.trim(), jenis, nomor, tahun, daerah };
}

function sebutan({ jenis, nomor, tahun, tentang, daerah }: Meta): string | null {
  if (jenis === null || nomor === null || tahun === null) return null;
  const tempat = daerah?.replace(/^(Kabupaten|Kota|Provinsi)\s+/u, "") ?? "";
  const nama = [jenis, tempat, `Nomor ${nomor} Tahun ${tahun}`].filter((bagian) => bagian !== "").join(" ");
  return tentang === null ? nama : `${nama} tentang ${tentang}`;
}
