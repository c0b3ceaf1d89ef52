import {
  type Atom,
  connectorBefore,
  type Group,
  groupsIn,
  isDeeper,
  isReversed,
  type Jenis,
  lawAfter,
  RANGE,
  RANK,
} from "../grammar/acuan.ts";
import { insertValue, letterValue, romanValue, toLetter, toRoman } from "../istilah.ts";
import type { Acuan, KeadaanAcuan, Lampiran, Peraturan, Teks, Unit } from "../peraturan.ts";
import { bodyOf, locatorsOf, stepOf } from "./locator.ts";
import { namedLaws } from "./sitasi.ts";

interface Step {
  readonly jenis: Jenis;
  readonly number: string;
}

/** A longer range is a misreading. */
const MAX_RANGE = 200;

/**
 * Every reference of the body, resolved relative to where it stands (butir 270–284 Lampiran II UU 12/2011): lists and ranges are one
 * reference with several targets; `ayat (1)` means the same Pasal, `huruf a` the same ayat. Numbers count as printed.
 *
 * @param lihat called with each of them and the leaf in which it stands
 */
export function readAcuan(peraturan: Peraturan, lihat?: (acuan: Acuan, teks: Teks) => void): readonly Acuan[] {
  const locators = locatorsOf(peraturan);
  const known = new Set([...locators.values()].map(normal));
  const lampiran = peraturan.children.filter((part): part is Lampiran => part.type === "lampiran");
  const found: Acuan[] = [...acuanMenimbang(peraturan, lihat)];
  for (const unit of bodyOf(peraturan)) visit(unit, [], false);
  return found;

  function visit(unit: Unit, above: readonly Unit[], quoted: boolean): void {
    const path = [...above, unit];
    const instructs =
      unit.type === "angka" && /^[IVX]/.test(above[above.length - 1]?.number ?? "") && above[above.length - 1]?.type === "pasal";
    for (const field of ["text", "closing"] as const) {
      const teks = unit[field];
      if (teks === undefined) continue;
      for (const acuan of referencesIn(teks, field, path, quoted)) {
        if (instructs && (acuan.kind !== "lampiran" || acuan.connector === null)) continue;
        found.push(acuan);
        lihat?.(acuan, teks);
      }
    }
    for (const child of unit.children) visit(child, path, quoted || instructs);
  }

  function referencesIn(teks: Teks, field: "text" | "closing", path: readonly Unit[], quoted: boolean): Acuan[] {
    const text = teks.value;
    const at = locators.get(path[path.length - 1] as Unit) ?? "";
    const inside = groupsIn(text).map((group): Acuan => {
      const first = group.atoms[0] as Atom;
      const law = lawAfter(text, group.end);
      const raw = text.slice(first.start, group.end);
      const targets = targetsOf(group, contextOf(path, first.jenis)).map((steps) => {
        const locator = steps.map(printStep).join(" ");
        return { locator, state: law === undefined ? stateOf(locator, at, steps, quoted) : ("luar" as const) };
      });
      const worst: KeadaanAcuan =
        (["luar", "tanpa-sasaran", "diri-sendiri"] as const).find((state) => targets.some((target) => target.state === state)) ?? "sahih";
      return {
        at,
        field,
        start: first.start,
        end: group.end,
        raw,
        kind: first.jenis,
        connector: connectorBefore(text, first.start),
        targets,
        state: worst,
        ...(law === undefined ? {} : { law }),
      };
    });
    return [...inside, ...hukumLain(text, field, at, inside)].sort((a, b) => a.start - b.start);
  }

  function stateOf(locator: string, at: string, steps: readonly Step[], quoted: boolean): KeadaanAcuan {
    const first = steps[0];
    if (first?.jenis === "lampiran") {
      if (first.number === "") return lampiran.length > 0 ? "sahih" : "tanpa-sasaran";
      return lampiran.some((part) => part.number === first.number) ? "sahih" : "tanpa-sasaran";
    }
    if (!known.has(normal(locator))) return quoted ? "luar" : "tanpa-sasaran";
    return normal(locator) === normal(at) ? "diri-sendiri" : "sahih";
  }
}

/** Laws that are named without one of their provisions; those of `inside` are told already. */
function hukumLain(text: string, field: Acuan["field"], at: string, inside: readonly Acuan[]): Acuan[] {
  const told = inside.filter(({ law }) => law !== undefined);
  return namedLaws(text).flatMap(({ start, end }): Acuan[] => {
    if (told.some((acuan) => start >= acuan.end && start <= acuan.end + 3)) return [];
    const raw = text.slice(start, end);
    const targets = [{ locator: raw, state: "luar" as const }];
    return [{ at, field, start, end, raw, kind: "peraturan", connector: connectorBefore(text, start), targets, state: "luar", law: raw }];
  });
}

/** References between the items of Menimbang (`huruf a dan huruf b`), and from them to other laws. */
function acuanMenimbang(peraturan: Peraturan, lihat?: (acuan: Acuan, teks: Teks) => void): readonly Acuan[] {
  const items = peraturan.children.flatMap((part) => (part.type === "pembukaan" ? part.menimbang : []));
  const known = new Set(items.map(({ number }) => number));
  return items.flatMap(({ number, text }): Acuan[] => {
    const { value } = text;
    const at = `Menimbang huruf ${number ?? "-"}`;
    const inside = groupsIn(value).flatMap((group): Acuan[] => {
      const first = group.atoms[0] as Atom;
      const law = lawAfter(value, group.end);
      if (law === undefined && first.jenis !== "huruf") return [];
      const targets = targetsOf(group, []).map((steps) => ({
        locator: law === undefined ? `Menimbang ${steps.map(printStep).join(" ")}` : steps.map(printStep).join(" "),
        state: law !== undefined ? ("luar" as const) : known.has(steps[0]?.number ?? "") ? ("sahih" as const) : ("tanpa-sasaran" as const),
      }));
      const state = law !== undefined ? "luar" : targets.every((target) => target.state === "sahih") ? "sahih" : "tanpa-sasaran";
      const raw = value.slice(first.start, group.end);
      return [
        {
          at,
          field: "text",
          start: first.start,
          end: group.end,
          raw,
          kind: first.jenis,
          connector: connectorBefore(value, first.start),
          targets,
          state,
          ...(law === undefined ? {} : { law }),
        },
      ];
    });
    const semua = [...inside, ...hukumLain(value, "text", at, inside)];
    for (const acuan of semua) lihat?.(acuan, text);
    return semua;
  });
}

/** The steps above `jenis` at the place where the reference stands. */
function contextOf(path: readonly Unit[], jenis: Jenis): readonly Step[] {
  if (jenis === "bagian" || jenis === "paragraf") {
    return path
      .filter((unit) => unit.type !== "butir" && RANK[unit.type] < RANK[jenis])
      .map((unit) => ({ jenis: unit.type as Jenis, number: unit.number ?? "" }));
  }
  if (RANK[jenis] <= RANK.pasal) return [];
  const steps: Step[] = [];
  const start = path.findLastIndex((unit) => unit.type === "pasal");
  const quotedBy = path.slice(0, Math.max(start, 0)).findIndex((unit) => unit.type === "pasal");
  for (const unit of path.slice(quotedBy >= 0 ? quotedBy : Math.max(start, 0))) {
    if (unit.type === "butir" || (RANK[unit.type as Jenis] >= RANK[jenis] && path.indexOf(unit) > start)) break;
    steps.push({ jenis: unit.type as Jenis, number: unit.number ?? "" });
  }
  return steps;
}

/** The targets of a group: each atom deepens the last target, starts a sibling of it, or ends a range. */
function targetsOf(group: Group, context: readonly Step[]): readonly (readonly Step[])[] {
  const targets: Step[][] = [];
  group.atoms.forEach((atom, index) => {
    const joint = group.joints[index] ?? "";
    const last = targets[targets.length - 1];
    const step = { jenis: atom.jenis, number: atom.number };
    if (last === undefined) targets.push([...context, step]);
    else if (/^\s*$/.test(joint) && isReversed(atom.jenis, last[last.length - 1]?.jenis ?? "lampiran")) {
      // `ayat (1) Pasal 2`: what was taken for a unit of this Pasal stands in that one
      const inner = last.slice(context.length);
      targets[targets.length - 1] = [step, ...inner];
    } else if (
      !RANGE.test(joint) &&
      isDeeper(atom.jenis, last[last.length - 1]?.jenis ?? "lampiran") &&
      !/\b(?:dan|atau|serta)\b/i.test(joint)
    )
      last.push(step);
    else {
      const prefix = last.slice(0, cutAt(last, atom.jenis));
      const from = last[prefix.length];
      if (RANGE.test(joint) && from?.jenis === atom.jenis)
        for (const number of between(atom.jenis, from.number, atom.number)) targets.push([...prefix, { jenis: atom.jenis, number }]);
      targets.push([...prefix, step]);
    }
  });
  return targets;
}

/** How many of the steps a sibling of this kind shares: up to the last one of its kind, else to the last one above it. */
function cutAt(steps: readonly Step[], jenis: Jenis): number {
  const same = steps.findLastIndex((step) => step.jenis === jenis);
  if (same >= 0) return same;
  const at = steps.findLastIndex((step) => RANK[step.jenis] < RANK[jenis]);
  return at + 1;
}

/** The numbers strictly between two ends of a range. */
function between(jenis: Jenis, from: string, to: string): string[] {
  const [toValue, print] =
    jenis === "huruf" ? [letterValue, toLetter] : jenis === "bab" || jenis === "lampiran" ? [romanValue, toRoman] : [baseOf, String];
  const count = Math.min(Math.max(toValue(to) - toValue(from) - 1, 0), MAX_RANGE);
  return Array.from({ length: count }, (_, index) => print(toValue(from) + index + 1));
}

const baseOf = (number: string): number => insertValue(number).base;

function printStep(step: Step): string {
  if (step.jenis === "lampiran") return step.number === "" ? "Lampiran" : `Lampiran ${step.number}`;
  return stepOf({ type: step.jenis as Unit["type"], number: step.number } as Unit);
}

const normal = (locator: string): string => locator.toLowerCase();
