/** A tree as it is compared across forms of file: all of it but its places, the spelling of its labels and the order of its keys. */
const TANPA = new Set(["position", "spans", "label", "labels", "perabot", "line"]);

export function isiPohon(nilai: unknown): unknown {
  if (Array.isArray(nilai)) return nilai.map(isiPohon);
  if (typeof nilai === "string") return nilai.replace(/\s+/g, " ");
  if (typeof nilai !== "object" || nilai === null) return nilai;
  return Object.fromEntries(Object.entries(nilai).flatMap(([kunci, isi]) => (TANPA.has(kunci) ? [] : [[kunci, isiPohon(isi)]])));
}
