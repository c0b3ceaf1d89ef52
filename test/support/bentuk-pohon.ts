import type { Peraturan } from "@selaras/parsers";

/** Of a tree all that is printed and understood, to the letter: only places and page furniture are left out. The words of the preamble in any order. */
export function pohonPersis(peraturan: Peraturan): unknown {
  return JSON.parse(
    JSON.stringify({ ...peraturan, perabot: [] }, (key, value: unknown) => {
      if (key === "position" || key === "spans") return undefined;
      if (key === "labels" && Array.isArray(value)) return value.map((label: { value: string }) => label.value).sort();
      return value;
    }),
  );
}
