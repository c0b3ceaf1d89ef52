import type { KomentarNaskah } from "../naskah-berkas.ts";
import type { CatatanBaca } from "./catatan-baca.ts";
import type { PembacaSamping } from "./samping.ts";
import { bacaXml, unsurAnak } from "./xml.ts";

/** A comment as `comments.xml` has it (§17.13.4.2). */
interface KomentarTertulis {
  readonly id: string;
  readonly oleh: string | null;
  readonly kapan: string | null;
  readonly isi: string;
  /** `w14:paraId` of its paragraphs; the last one stands for it elsewhere. */
  readonly paragraf: readonly string[];
}

/** Where a comment hangs, or a note. */
export interface TempatKomentar {
  readonly dari: number;
  readonly sampai: number;
}

/** Comments are so many in no draft: those beyond are a trap. */
const TERBANYAK = 20_000;

/** Reads the comments, or by another `anak` the notes; without the part there are none. Those beyond the limit are counted by `catat`. */
export function bacaKomentar(
  isi: Uint8Array | undefined,
  wadah: string,
  anak: string,
  pembaca: PembacaSamping,
  catat: CatatanBaca,
): readonly KomentarTertulis[] {
  const hasil: KomentarTertulis[] = [];
  if (isi === undefined) return hasil;
  bacaXml(isi, wadah, wadah.replace("w:", ""), (unsur) => {
    if (unsur.nama !== anak) return;
    if (hasil.length >= TERBANYAK) {
      catat("komentar-banyak");
      return;
    }
    const kapan = unsur.attr["w:date"];
    hasil.push({
      id: unsur.attr["w:id"] ?? "",
      oleh: unsur.attr["w:author"] ?? null,
      kapan: kapan !== undefined && /^\d{4}-\d\d-\d\dT/.test(kapan) ? kapan : null,
      isi: pembaca.teks(unsurAnak(unsur).flatMap(pembaca.isi)),
      paragraf: unsurAnak(unsur).flatMap(({ nama, attr }) => (nama === "w:p" ? (attr["w14:paraId"] ?? []) : [])),
    });
  });
  return hasil;
}

interface Utas {
  readonly induk: string | null;
  readonly selesai: boolean;
}

/** Which comment answers which, and which are done, by paragraph id ([MS-DOCX] 2.5.3 commentsEx). */
export function bacaUtas(isi: Uint8Array | undefined): ReadonlyMap<string, Utas> {
  const hasil = new Map<string, Utas>();
  if (isi === undefined) return hasil;
  bacaXml(isi, "w15:commentsEx", "commentsExtended", ({ nama, attr }) => {
    if (nama !== "w15:commentEx") return;
    hasil.set(attr["w15:paraId"] ?? "", { induk: attr["w15:paraIdParent"] ?? null, selesai: /^(?:1|true)$/.test(attr["w15:done"] ?? "") });
  });
  return hasil;
}

/** A note without place is one that the text does not use: it is left out. */
export function catatanKaki(tertulis: readonly KomentarTertulis[], tempat: ReadonlyMap<string, TempatKomentar>): readonly KomentarNaskah[] {
  return tertulis.flatMap((satu): KomentarNaskah[] => {
    const letak = tempat.get(satu.id);
    if (letak === undefined || satu.isi === "") return [];
    return [{ macam: "catatan-kaki", ...letak, oleh: null, kapan: null, isi: satu.isi, induk: null, selesai: false }];
  });
}

/**
 * Comments at their places, sorted by these; an answer hangs where its comment does. One without any place hangs at the start of the
 * text, and `catat` counts it.
 */
export function pasangKomentar(
  tertulis: readonly KomentarTertulis[],
  utas: ReadonlyMap<string, Utas>,
  tempat: ReadonlyMap<string, TempatKomentar>,
  kaki: readonly KomentarNaskah[],
  catat: CatatanBaca,
): readonly KomentarNaskah[] {
  const menurutParagraf = new Map(tertulis.flatMap((satu) => satu.paragraf.map((id) => [id, satu] as const)));
  const utasOf = ({ paragraf }: KomentarTertulis): Utas | undefined => paragraf.flatMap((id) => utas.get(id) ?? []).at(-1);
  const indukOf = (satu: KomentarTertulis): KomentarTertulis | undefined => {
    const induk = menurutParagraf.get(utasOf(satu)?.induk ?? "");
    return induk === satu ? undefined : induk;
  };
  const letakOf = (satu: KomentarTertulis): TempatKomentar | undefined => tempat.get(satu.id) ?? tempat.get(indukOf(satu)?.id ?? "");
  const semua = tertulis.map((asal) => {
    const letak = letakOf(asal);
    if (letak === undefined) catat("komentar-lepas");
    return { asal, letak: letak ?? { dari: 0, sampai: 0 } };
  });
  const urut = [...semua, ...kaki.map((catatan) => ({ catatan, letak: catatan }))].sort((a, b) => a.letak.dari - b.letak.dari);
  const nomor = new Map(urut.flatMap((satu, at) => ("asal" in satu ? [[satu.asal, at] as const] : [])));
  return urut.map((satu): KomentarNaskah => {
    if ("catatan" in satu) return satu.catatan;
    const { asal, letak } = satu;
    const induk = indukOf(asal);
    return {
      macam: "komentar",
      ...letak,
      oleh: asal.oleh,
      kapan: asal.kapan,
      isi: asal.isi,
      induk: induk === undefined ? null : (nomor.get(induk) ?? null),
      selesai: utasOf(asal)?.selesai ?? false,
    };
  });
}
