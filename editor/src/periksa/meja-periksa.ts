/** The work of the worker without the worker: keeps the draft, checks it, and answers with what differs from the last answer. */
import {
  BANTUAN_KAIDAH,
  type IsiRancangan,
  type PemeriksaRancangan,
  type Peraturan,
  pemeriksaRancangan,
  type TemuanRancangan,
} from "@selaras/parsers";
import { terapkanUbahan, ubahanOf } from "../checking/ubahan.ts";
import type { HasilPekerjaPeriksa, JawabanPeriksa, JawabanPertanyaanPeriksa, PertanyaanPeriksa, PesanPeriksa } from "./pesan-periksa.ts";

/** Takes a message; `null` where there is nothing to answer. */
type MejaPeriksa = (pesan: PesanPeriksa) => JawabanPeriksa | null;

const BANTUAN = new Map(BANTUAN_KAIDAH.map((satu) => [satu.id, satu]));

/** A finding with what it says, so that two runs can be compared. */
interface Tertulis {
  readonly temuan: TemuanRancangan;
  readonly tulisan: string;
}

const CARA = {
  kunci: ({ temuan }: Tertulis): string => temuan.kunci,
  sama: (lama: Tertulis, baru: Tertulis): boolean => lama.tulisan === baru.tulisan,
};

/** `now` in ms, for telling how long a check took. */
export function createMejaPeriksa(now: () => number): MejaPeriksa {
  let isi: readonly IsiRancangan[] = [];
  let pemeriksa: PemeriksaRancangan = pemeriksaRancangan();
  let terkirim: readonly Tertulis[] = [];
  const dikenal = new Set<string>();

  const gantiAcuan = (acuan: Peraturan | null): void => {
    pemeriksa = pemeriksaRancangan({ pembanding: { acuan, lain: [] } });
  };

  function periksa(versi: number): HasilPekerjaPeriksa {
    const start = now();
    const { temuan } = pemeriksa.periksa({ type: "doc", content: isi });
    const baru = temuan.map((satu): Tertulis => ({ temuan: satu, tulisan: JSON.stringify(satu) }));
    const ruas = ubahanOf(terkirim, baru, CARA).map((satu) =>
      "isi" in satu ? { isi: satu.isi.map((tertulis) => tertulis.temuan) } : satu,
    );
    terkirim = baru;
    return { jenis: "hasil", versi, ruas, kaidah: kaidahBaru(temuan), lama: now() - start };
  }

  function kaidahBaru(temuan: readonly TemuanRancangan[]): HasilPekerjaPeriksa["kaidah"] {
    const belum = new Set(temuan.map(({ kaidah }) => kaidah).filter((id) => !dikenal.has(id)));
    for (const id of belum) dikenal.add(id);
    return [...belum].map((id) => {
      const { nama = id, kutipan = null } = BANTUAN.get(id) ?? {};
      return [id, { nama, kutipan }] as const;
    });
  }

  function jawab(pertanyaan: PertanyaanPeriksa): JawabanPertanyaanPeriksa[keyof JawabanPertanyaanPeriksa] {
    if (pertanyaan.jenis === "bantuan") return BANTUAN.get(pertanyaan.kaidah) ?? null;
    return pemeriksa.periksa({ type: "doc", content: terapkanUbahan(isi, pertanyaan.ruas) }).temuan;
  }

  return (pesan) => {
    switch (pesan.jenis) {
      case "acuan":
        gantiAcuan(pesan.peraturan);
        return null;
      case "naskah":
        isi = terapkanUbahan(isi, pesan.ruas);
        try {
          return periksa(pesan.versi);
        } catch (galat) {
          // What is shown stays; the next change is checked again.
          return { jenis: "gagal", versi: pesan.versi, sebab: String(galat) };
        }
      case "tanya":
        try {
          return { jenis: "jawaban", tiket: pesan.tiket, isi: jawab(pesan.pertanyaan) };
        } catch {
          return { jenis: "jawaban", tiket: pesan.tiket, isi: null };
        }
    }
  };
}
