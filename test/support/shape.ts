import type { Peraturan } from "@selaras/parsers";

/** Of a tree all that is law: positions, spans, page furniture and the printed labels of the preamble are left out. */
export function shapeOf(peraturan: Peraturan): unknown {
  return JSON.parse(
    JSON.stringify({ ...peraturan, perabot: [] }, (key, value: unknown) =>
      ["position", "spans", "labels", "label"].includes(key)
        ? undefined
        : key === "value" && typeof value === "string"
          ? value.replace(/\s+/g, " ")
          : value,
    ),
  );
}
