import type { IsiLampiran, Lampiran, Unit } from "../../peraturan.ts";

/** The lists of a lampiran: items of one kind that stand one behind the other, without text between them. */
export function rincianLampiran({ children }: Lampiran): readonly (readonly Unit[])[] {
  const hasil: Unit[][] = [];
  function telusuri(isi: readonly IsiLampiran[]): void {
    let kini: Unit[] = [];
    for (const satu of isi) {
      if (satu.type === "subjudul") telusuri(satu.children);
      if (satu.type !== "huruf" && satu.type !== "angka") {
        kini = [];
        continue;
      }
      if (kini.length === 0 || kini[0]?.type !== satu.type) {
        kini = [];
        hasil.push(kini);
      }
      kini.push(satu);
      telusuri(satu.children);
    }
  }
  telusuri(children);
  return hasil;
}
