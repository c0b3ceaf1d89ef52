import { leavesOf, type Peraturan } from "@selaras/parsers";

/**
 * What is wrong with the cover of `source` by the leaves of its tree: a character in no leaf that is not white space, or in two.
 * `null` when every character is in exactly one leaf or in page furniture.
 */
export function coverageFault(source: string, peraturan: Peraturan): string | null {
  const owners = new Uint8Array(source.length);
  for (const leaf of leavesOf(peraturan)) {
    const spans = leaf.type === "perabot" ? [{ start: leaf.position.start.offset ?? 0, end: leaf.position.end.offset ?? 0 }] : leaf.spans;
    for (const span of spans) for (let at = span.start; at < span.end; at++) owners[at] = (owners[at] ?? 0) + 1;
  }
  for (let at = 0; at < source.length; at++) {
    const owned = owners[at] ?? 0;
    if (owned > 1) return `offset ${at} (${JSON.stringify(source.slice(at, at + 20))}) is in ${owned} leaves`;
    if (owned === 0 && source.charAt(at).trim() !== "") return `offset ${at} (${JSON.stringify(source.slice(at, at + 20))}) is in no leaf`;
  }
  return null;
}

/** Whether each exact span says what the source says. */
export function spanFault(source: string, peraturan: Peraturan): string | null {
  for (const leaf of leavesOf(peraturan)) {
    if (leaf.type === "perabot") continue;
    for (const span of leaf.spans) {
      if (span.length !== span.end - span.start) continue;
      const said = leaf.value.slice(span.at, span.at + span.length);
      if (said !== source.slice(span.start, span.end))
        return `span at ${span.start}: ${JSON.stringify(said)} is not ${JSON.stringify(source.slice(span.start, span.end))}`;
    }
  }
  return null;
}
