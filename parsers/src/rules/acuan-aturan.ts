import type { Acuan, Peraturan } from "../peraturan.ts";
import type { AcuanAturan } from "./aturan.ts";

/** The references of a regulation by the locator of the unit in whose text they stand. */
export function acuanPerUnit(peraturan: Peraturan): ReadonlyMap<string, readonly Acuan[]> {
  const found = new Map<string, Acuan[]>();
  for (const acuan of peraturan.acuan) {
    const list = found.get(acuan.at);
    if (list === undefined) found.set(acuan.at, [acuan]);
    else list.push(acuan);
  }
  return found;
}

/** References as the rules carry them: targets spelled out, the state of each told. */
export function acuanAturan(acuan: readonly Acuan[]): readonly AcuanAturan[] {
  return acuan.map((one) => ({
    raw: [one.connector, one.raw].filter((part) => part !== null).join(" "),
    target: one.targets.map(({ locator }) => locator).join("; "),
    kind: one.law !== undefined || one.kind === "peraturan" ? "eksternal" : one.kind === "lampiran" ? "lampiran" : "internal",
    status: statusOf(one),
  }));
}

function statusOf({ state, connector, targets, at }: Acuan): AcuanAturan["status"] {
  if (state === "luar") return "eksternal";
  if (state === "tanpa-sasaran") return "dangling";
  if (state === "diri-sendiri") return "self";
  // butir 271–273: `sebagaimana dimaksud dalam Pasal`, `pada ayat`
  if (connector !== null && !/\b(?:dalam|pada)$/.test(connector)) return "valid-format-salah";
  return targets.some(({ locator }) => isLater(locator, at)) ? "forward" : "valid";
}

const pasalOf = (locator: string): number => Number(/Pasal (\d+)/.exec(locator)?.[1] ?? Number.NaN);
const ayatOf = (locator: string): number => Number(/ayat \((\d+)/.exec(locator)?.[1] ?? Number.NaN);

function isLater(target: string, at: string): boolean {
  if (pasalOf(target) !== pasalOf(at)) return pasalOf(target) > pasalOf(at);
  return ayatOf(target) > ayatOf(at);
}
