import type { GambarTerpasang } from "./gambar.ts";
import type { Tanda } from "./isi-word.ts";
import type { TempatKomentar } from "./komentar.ts";
import type { Penulis } from "./penulis.ts";

/** Where comments, notes and pictures hang, kept while the text is written. */
interface Tambatan {
  readonly tandai: (tanda: Tanda) => void;
  /** By id of the comment; one whose range has no end is a point. */
  komentar(): ReadonlyMap<string, TempatKomentar>;
  readonly kaki: ReadonlyMap<string, TempatKomentar>;
  readonly akhir: ReadonlyMap<string, TempatKomentar>;
  readonly gambar: readonly GambarTerpasang[];
}

/** Notes the place of each mark on the text of `penulis`. */
export function penambat(penulis: Penulis): Tambatan {
  const buka = new Map<string, number>();
  const komentar = new Map<string, TempatKomentar>();
  const kaki = new Map<string, TempatKomentar>();
  const akhir = new Map<string, TempatKomentar>();
  const gambar: GambarTerpasang[] = [];

  function tandai(tanda: Tanda): void {
    switch (tanda.macam) {
      case "komentar-buka":
        if (!buka.has(tanda.id)) buka.set(tanda.id, penulis.letakBerikut());
        return;
      case "komentar-tutup":
        tutup(tanda.id);
        return;
      case "komentar":
        if (!komentar.has(tanda.id)) tutup(tanda.id);
        return;
      case "catatan": {
        const letak = penulis.letak;
        (tanda.akhir ? akhir : kaki).set(tanda.id, { dari: letak, sampai: letak });
        return;
      }
      case "gambar": {
        const tengah = penulis.barisBerisi || penulis.dalamLarik;
        gambar.push({ hubungan: tanda.hubungan, alt: tanda.alt, pada: tengah ? penulis.letak : penulis.mulaiBaris, tengah });
      }
    }
  }

  /** An end without a beginning is a point. */
  function tutup(id: string): void {
    const sampai = penulis.letak;
    komentar.set(id, { dari: Math.min(buka.get(id) ?? sampai, sampai), sampai });
  }

  function semua(): ReadonlyMap<string, TempatKomentar> {
    for (const [id, dari] of buka) if (!komentar.has(id)) komentar.set(id, { dari, sampai: dari });
    return komentar;
  }

  return { tandai, komentar: semua, kaki, akhir, gambar };
}
