import type { Arsip } from "./arsip.ts";
import type { CatatanBaca } from "./catatan-baca.ts";
import type { Isi } from "./isi-word.ts";
import type { Paket } from "./paket.ts";
import type { PembacaSamping } from "./samping.ts";
import { bacaXml } from "./xml.ts";

const JENIS = [
  ["header", "w:hdr"],
  ["footer", "w:ftr"],
] as const;

/** Heads and feet of pages (§17.10), each text once; `pembaca` gives a reader for one of them. Pictures in them are counted by `catat`. */
export function bacaPerabot(arsip: Arsip, paket: Paket, pembaca: () => PembacaSamping, catat: CatatanBaca): readonly string[] {
  const hasil = new Set<string>();
  for (const [jenis, wadah] of JENIS) {
    for (const nama of new Set(paket.bagian(jenis))) {
      const { isi: baca, teks: teksOf } = pembaca();
      const isi: Isi[] = [];
      bacaXml(arsip.isi(nama) ?? new Uint8Array(), wadah, nama, (unsur) => {
        for (const satu of baca(unsur)) isi.push(satu);
      });
      const gambar = isi.reduce((jumlah, satu) => jumlah + gambarDalam(satu), 0);
      if (gambar > 0) catat("perabot-gambar", gambar);
      const teks = teksOf(isi);
      if (teks !== "") hasil.add(teks);
    }
  }
  return [...hasil];
}

const gambarDalam = (isi: Isi): number =>
  isi.jenis === "tabel" ? 0 : isi.potongan.filter((satu) => satu.jenis === "tanda" && satu.tanda.macam === "gambar").length;
