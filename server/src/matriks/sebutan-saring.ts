import type { Saring } from "./urutkan.ts";

const URUT: Readonly<Record<Saring["urut"], string>> = {
  acuan: "",
  simpangan: "diurutkan menurut banyaknya penyimpangan",
  bobot: "diurutkan menurut beratnya penyimpangan",
};

/** What was filtered, as the head of a file says it; empty where everything is there in the order of the acuan. */
export function sebutanSaring({ hubungan, beda, topik, cari, urut }: Saring): string {
  return [
    hubungan.length > 0 ? `hubungan ${hubungan.map((one) => one.replace("-", " ")).join(" atau ")}` : "",
    beda ? "hanya yang berbeda antardaerah" : "",
    topik === "" ? "" : `topik ${topik.replaceAll("-", " ")}`,
    cari.trim() === "" ? "" : `memuat "${cari.trim()}"`,
    URUT[urut],
  ]
    .filter(Boolean)
    .join("; ");
}
