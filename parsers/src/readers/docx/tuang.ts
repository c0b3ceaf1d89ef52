import type { TabelNaskah } from "../naskah-berkas.ts";
import { type AlatTuang, menyambung, type Satuan, tuangDeret } from "./deret.ts";
import { AWALAN_LANJUTAN } from "./gaya-selaras.ts";
import type { Isi, Tabel } from "./isi-word.ts";
import { tuangData } from "./tabel-data.ts";
import { bacaBaris, isTataLetak } from "./tata-letak.ts";

/** Takes what stands in the body piece by piece, and pours it as soon as it is known where its line ends. */
interface Penuang {
  terima(isi: Isi): void;
  /** Pours what is still held back. */
  selesai(): void;
  readonly tabel: readonly TabelNaskah[];
}

/** Pours paragraphs and tables into the lines of `alat.penulis`. Linear. */
export function penuang(alat: AlatTuang): Penuang {
  const { penulis, penomoran } = alat;
  const tabel: TabelNaskah[] = [];
  let deret: Satuan[] = [];

  function terima(isi: Isi): void {
    if (isi.jenis === "tabel") {
      curahkan();
      tuangTabel(isi);
      alat.jarak = { sesudah: 0, gaya: "", rapat: false };
      return;
    }
    const lalu = deret.at(-1);
    if (lalu !== undefined) {
      if (isi.gaya.id.startsWith(AWALAN_LANJUTAN)) deret[deret.length - 1] = { ...lalu, pemisah: " " };
      else if (!menyambung(lalu, "sisip") && !menyambung(lalu, "hapus")) curahkan();
    }
    deret.push({ paragraf: isi, pemisah: "\n", paksa: null });
  }

  function curahkan(): void {
    const tertahan = deret;
    deret = [];
    tuangDeret(tertahan, alat);
  }

  /** A table never shares a line with what stands before or behind it. */
  function tutupBaris(): void {
    if (penulis.barisBerisi) penulis.akhiri(false, null);
  }

  function tuangTabel(satu: Tabel): void {
    tutupBaris();
    if (!isTataLetak(satu)) {
      const hasil = tuangData(satu, alat);
      if (hasil !== null) tabel.push(hasil);
      return;
    }
    for (const baris of satu.baris) {
      for (const isi of bacaBaris(baris, (paragraf) => penomoran.tempat(paragraf) !== null)) {
        if ("paragraf" in isi) {
          deret.push(isi);
          continue;
        }
        curahkan();
        tuangTabel(isi);
      }
      curahkan();
      tutupBaris();
    }
  }

  return {
    terima,
    tabel,
    selesai() {
      curahkan();
      tutupBaris();
    },
  };
}
