/** The pictures of a file in its document. */
import type { ContohDokumen, GambarDokumen, IsiRancangan } from "../rancangan/dokumen.ts";
import type { GambarNaskah, RentangNaskah } from "../readers/naskah-berkas.ts";
import type { LetakSatuan } from "./letak-satuan.ts";
import { satuanDi } from "./satuan-di.ts";

/** A picture with the place before which it stands. */
interface GambarTerbaca {
  readonly pada: number;
  readonly node: GambarDokumen;
}

/** Puts each picture behind what begins last before its place, in a sample where that is within one; `src` is `gambar:0`, `gambar:1`, …. */
export function tanamGambar(
  content: readonly IsiRancangan[],
  gambar: readonly GambarNaskah[],
  letak: LetakSatuan,
  idBaru: () => string,
): readonly IsiRancangan[] {
  if (gambar.length === 0) return content;
  const terbaca = gambar.map(({ pada, alt }, ke): GambarTerbaca => {
    return { pada, node: { type: "gambar", attrs: { id: idBaru(), src: `gambar:${ke}`, alt } } };
  });
  return tanam(content, terbaca, letak);
}

function tanam<T extends IsiRancangan>(
  content: readonly T[],
  gambar: readonly GambarTerbaca[],
  letak: LetakSatuan,
): readonly (T | GambarDokumen)[] {
  const tempat = content.map((node) => rentangIsi(node, letak));
  const urut = [...tempat.keys()].filter((ke) => tempat[ke] !== null).sort((a, b) => (tempat[a]?.dari ?? 0) - (tempat[b]?.dari ?? 0));
  const milik = new Map<number, GambarTerbaca[]>();
  for (const satu of gambar) {
    const ke = terakhirSebelum(urut, tempat, satu.pada);
    const sudah = milik.get(ke);
    if (sudah === undefined) milik.set(ke, [satu]);
    else sudah.push(satu);
  }
  const di = (ke: number): readonly GambarTerbaca[] => milik.get(ke) ?? [];
  return [
    ...di(-1).map(({ node }) => node),
    ...content.flatMap((node, ke): readonly (T | GambarDokumen)[] => {
      const sesudah = di(ke);
      if (sesudah.length === 0) return [node];
      if (node.type !== "contoh") return [node, ...sesudah.map((satu) => satu.node)];
      const dalam = sesudah.filter(({ pada }) => pada < (tempat[ke]?.sampai ?? 0));
      const luar = sesudah.filter((satu) => !dalam.includes(satu));
      const isi = tanam<ContohDokumen["content"][number]>(node.content, dalam, letak);
      return [{ ...node, content: isi }, ...luar.map((satu) => satu.node)];
    }),
  ];
}

/** Index of what begins last before a place, -1 where nothing does. */
function terakhirSebelum(urut: readonly number[], tempat: readonly (RentangNaskah | null)[], pada: number): number {
  let [lo, hi] = [0, urut.length];
  while (lo < hi) {
    const tengah = (lo + hi) >> 1;
    if ((tempat[urut[tengah] ?? 0]?.dari ?? 0) < pada) lo = tengah + 1;
    else hi = tengah;
  }
  return urut[lo - 1] ?? -1;
}

function rentangIsi(node: IsiRancangan, letak: LetakSatuan): RentangNaskah | null {
  let [dari, sampai] = [Number.POSITIVE_INFINITY, -1];
  for (const { attrs } of satuanDi([node])) {
    const satu = letak.rentang(attrs.id);
    if (satu === undefined) continue;
    [dari, sampai] = [Math.min(dari, satu.dari), Math.max(sampai, satu.sampai)];
  }
  return sampai < 0 ? null : { dari, sampai };
}
