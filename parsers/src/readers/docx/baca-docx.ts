import type { Bacaan, NaskahBerkas, OpsiBaca } from "../naskah-berkas.ts";
import { bukaArsip } from "./arsip.ts";
import { periksaBentuk } from "./bentuk-berkas.ts";
import { blokBaris } from "./blok-baris.ts";
import { catatBaca } from "./catatan-baca.ts";
import { ambilGambar } from "./gambar.ts";
import { bacaGaya } from "./gaya.ts";
import { bacaIsi } from "./isi.ts";
import { bacaKomentar, bacaUtas, catatanKaki, pasangKomentar } from "./komentar.ts";
import { bukaPaket } from "./paket.ts";
import { bacaPenomoran } from "./penomoran.ts";
import { Penulis } from "./penulis.ts";
import { bacaPerabot } from "./perabot.ts";
import { alatBaca, pembacaSamping } from "./samping.ts";
import { penambat } from "./tambatan.ts";
import { pindaian, rusak, Tolakan, terlaluDalam } from "./tolakan.ts";
import { penuang } from "./tuang.ts";
import { bacaXml } from "./xml.ts";

/**
 * Reads a Word file (ECMA-376, both editions, as Word, LibreOffice, Google Docs and WPS write it) into lines and their blocks. Labels of
 * lists are written out as Word prints them; offsets are UTF-16 code units of `sumber`.
 *
 * `opsi.perubahan`: with `usul` (the default) `sumber` is the text before the tracked changes and `perubahan` tells these as edits on it;
 * applied from the last to the first they give the text after. `terima` gives that text, `tolak` the one before, both without changes.
 * Labels that a change makes Word count anew are no changes.
 *
 * Never throws: what cannot be read gives `galat`. Time and memory are linear in the unpacked size, which is at most 60 MB.
 */
export function bacaDocx(bytes: Uint8Array, opsi: OpsiBaca = {}): Bacaan {
  try {
    periksaBentuk(bytes);
    return { naskah: bacaNaskah(bytes, opsi) };
  } catch (sebab) {
    if (sebab instanceof Tolakan) return { galat: sebab.galat };
    if (sebab instanceof RangeError) return { galat: terlaluDalam().galat };
    return { galat: rusak("susunannya tidak dapat dipahami").galat };
  }
}

function bacaNaskah(bytes: Uint8Array, { perubahan = "usul", onKemajuan }: OpsiBaca): NaskahBerkas {
  const kemajuan = (langkah: string, selesai: number): void => onKemajuan?.({ langkah, selesai, jumlah: LANGKAH });
  kemajuan("Membuka berkas Word", 0);
  const arsip = bukaArsip(bytes);
  const paket = bukaPaket(arsip);
  const bagian = (jenis: string): Uint8Array | undefined => paket.bagian(jenis).flatMap((nama) => arsip.isi(nama) ?? [])[0];
  const gaya = bacaGaya(bagian("styles"));
  const penomoran = bacaPenomoran(bagian("numbering"), gaya);
  const { catat, laporan } = catatBaca();
  const penulis = new Penulis(perubahan);
  const tambatan = penambat(penulis);
  const tuangan = penuang({
    penulis,
    penomoran,
    sebelum: penomoran.penghitung(),
    sesudah: penomoran.penghitung(),
    tandai: tambatan.tandai,
    catat,
    jarak: { sesudah: 0, gaya: "", rapat: false },
  });
  kemajuan("Membaca naskah", 1);
  const alat = alatBaca(gaya, catat);
  bacaXml(arsip.isi(paket.utama) ?? new Uint8Array(), "w:body", paket.utama, (unsur) => {
    for (const isi of bacaIsi(unsur, alat)) tuangan.terima(isi);
  });
  tuangan.selesai();
  const tanpaTeks = penulis.baris.length === 0 && penulis.perubahan.length === 0;
  if (tanpaTeks && tambatan.gambar.length > 0) throw pindaian(tambatan.gambar.length);
  const sumber = penulis.sumber;
  kemajuan("Membaca komentar, catatan kaki, dan gambar", 2);
  const samping = (jenis: string, anak: string) =>
    bacaKomentar(bagian(jenis), `w:${jenis}`, anak, pembacaSamping(gaya, penomoran, catat), catat);
  const kaki = [
    ...catatanKaki(samping("footnotes", "w:footnote"), tambatan.kaki),
    ...catatanKaki(samping("endnotes", "w:endnote"), tambatan.akhir),
  ];
  const komentar = samping("comments", "w:comment");
  const hasil = {
    bentuk: "docx" as const,
    sumber,
    blok: blokBaris(sumber, penulis.baris),
    halaman: [],
    gambar: ambilGambar(tambatan.gambar, arsip, paket, sumber, catat),
    tabel: tuangan.tabel,
    komentar: pasangKomentar(komentar, bacaUtas(bagian("commentsExtended")), tambatan.komentar(), kaki, catat),
    perubahan: penulis.perubahan,
    perabot: bacaPerabot(arsip, paket, () => pembacaSamping(gaya, penomoran, catat), catat),
  };
  kemajuan("Selesai", LANGKAH);
  return { ...hasil, laporan: laporan() };
}

const LANGKAH = 3;
