/** Texts of the server that this browser is connected with. They are public there: no token is sent. */
import type { AsalUsul, EntriPustaka, Peraturan } from "@selaras/parsers";
import { isRekaman, isTeks } from "../catatan/bentuk-catatan.ts";
import type { NaskahAcuan, PustakaJauh } from "../mesin/pustaka-bawaan.ts";
import { minta } from "../sambungan/minta.ts";

/** `server` gives the origin of the server, `null` where there is none. What does not look as it should is left out. */
export function pustakaJauh(fetcher: typeof fetch, server: () => Promise<string | null>): PustakaJauh {
  async function ambil(jalan: string): Promise<unknown> {
    const asal = await server();
    if (asal === null) return null;
    const jawaban = await minta(fetcher, asal, jalan);
    return "galat" in jawaban || jawaban.status !== 200 ? null : jawaban.isi;
  }
  return {
    daftar: async () => {
      const isi = await ambil("/api/pustaka/daftar");
      return Array.isArray(isi) ? isi.filter(isEntri) : [];
    },
    naskah: async (id): Promise<NaskahAcuan | null> => {
      const isi = await ambil(`/api/peraturan/${encodeURIComponent(id)}`);
      if (!isRekaman(isi) || !isEntri(isi.entri) || !isPohon(isi.peraturan)) return null;
      const { entri, peraturan, asal } = isi;
      return {
        entri,
        peraturan: () => peraturan,
        ...(Array.isArray(asal) && asal.length > 0 ? { asal: asal as readonly AsalUsul[] } : {}),
      };
    },
  };
}

function isEntri(isi: unknown): isi is EntriPustaka {
  if (!isRekaman(isi)) return false;
  const { id, jenis, nomor, tahun, daerah, tingkat } = isi;
  return isTeks(id) && isTeks(jenis) && isTeks(nomor) && typeof tahun === "number" && isTeks(daerah) && isTeks(tingkat);
}

/** The tree comes from the parser of the server: its outermost shape tells whether it is one. */
const isPohon = (isi: unknown): isi is Peraturan =>
  isRekaman(isi) && isi.type === "peraturan" && Array.isArray(isi.children) && isRekaman(isi.meta) && Array.isArray(isi.definisi);
