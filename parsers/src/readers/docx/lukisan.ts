import { type Unsur, unsurAnak } from "./xml.ts";

interface Lukisan {
  readonly gambar: readonly { readonly hubungan: string; readonly alt: string }[];
  /** `w:txbxContent` of its text boxes. */
  readonly kotak: readonly Unsur[];
  /** Pictures that lie outside of the file. */
  readonly tertaut: number;
}

/** Pictures and text boxes of a drawing, in DrawingML (ECMA-376 Part 1 §20) or VML (Part 4 §19), however grouped. */
export function petikLukisan(unsur: Unsur): Lukisan {
  const gambar: { hubungan: string; alt: string }[] = [];
  const kotak: Unsur[] = [];
  let tertaut = 0;
  let alt = "";

  function telusuri(satu: Unsur): void {
    const { nama, attr } = satu;
    if (nama === "w:txbxContent") {
      kotak.push(satu);
      return;
    }
    if (nama === "mc:AlternateContent") {
      const pilihan = unsurAnak(satu)[0];
      if (pilihan !== undefined) telusuri(pilihan);
      return;
    }
    if (nama === "wp:docPr" || nama === "pic:cNvPr" || nama === "v:shape") {
      const sebutan = attr.descr ?? attr.alt ?? attr.title ?? "";
      if (sebutan !== "" && (nama === "wp:docPr" || alt === "")) alt = sebutan;
    }
    if (nama === "a:blip" || nama === "v:imagedata") {
      const hubungan = attr["r:embed"] ?? attr["r:id"];
      if (hubungan === undefined || hubungan === "") tertaut++;
      else gambar.push({ hubungan, alt: alt.replace(/\s+/g, " ").trim().slice(0, ALT_TERPANJANG) });
    }
    for (const anak of unsurAnak(satu)) telusuri(anak);
  }

  telusuri(unsur);
  return { gambar, kotak, tertaut };
}

const ALT_TERPANJANG = 1_000;
