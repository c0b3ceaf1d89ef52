import type { IsiLampiran, Lampiran, Subjudul } from "../../peraturan.ts";

/** Headings that stand directly under one other. */
interface JudulBersaudara {
  /** The heading above them; `null` directly under the lampiran. */
  readonly induk: Subjudul | null;
  readonly judul: readonly Subjudul[];
}

/** The headings of a lampiran, level by level, in order. */
export function judulBersaudara(lampiran: Lampiran): readonly JudulBersaudara[] {
  const hasil: JudulBersaudara[] = [];
  function telusuri(children: readonly IsiLampiran[], induk: Subjudul | null): void {
    const judul = children.filter((satu): satu is Subjudul => satu.type === "subjudul");
    if (judul.length > 0) hasil.push({ induk, judul });
    for (const satu of judul) telusuri(satu.children, satu);
  }
  telusuri(lampiran.children, null);
  return hasil;
}
