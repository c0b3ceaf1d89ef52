import { type BagianNaskah, findBagian } from "../grammar/bagian-naskah.ts";
import { readBatangTubuh } from "../grammar/batang-tubuh.ts";
import { readLampiran } from "../grammar/lampiran.ts";
import { findFurniture } from "../grammar/page-furniture.ts";
import { type DasarDraft, readPembukaan } from "../grammar/pembukaan.ts";
import { readPenjelasan } from "../grammar/penjelasan.ts";
import type { Bagian, Dasar, Pembukaan, Penutup, Perabot, Peraturan, Prosa, Teks, Unit } from "../peraturan.ts";
import { type Block, type Piece, splitBlock, whole } from "../readers/block.ts";
import { readAcuan } from "./acuan.ts";
import { readDefinisi } from "./definisi.ts";
import { makeLampiran } from "./lampiran.ts";
import { readMeta } from "./meta.ts";
import { nest } from "./nest.ts";
import { makePenjelasan } from "./penjelasan.ts";
import { readSitasi } from "./sitasi.ts";
import { cover, makeTeks, pointIn } from "./teks.ts";

/**
 * Makes a regulation of the blocks that any reader gives. Accepts every list of blocks and never throws; a text that is no regulation
 * gives a tree with prose. Offsets are those of the blocks.
 */
export function susunPeraturan(read: readonly Block[]): Peraturan {
  const blocks = read.flatMap(splitPenutup);
  const first = findBagian(blocks);
  const body = first.find((part) => part.jenis === "batangTubuh");
  const preamble = first.find((part) => part.jenis === "pembukaan");
  const furniture = findFurniture(blocks, preamble?.from ?? 0, body?.to ?? 0);
  const perabot = blocks.flatMap((block, index) => (furniture[index] === true ? [perabotOf(block)] : []));
  const lines = blocks.filter((_, index) => furniture[index] !== true);
  return peraturanOf(
    findBagian(lines).flatMap((part) => bagianOf(part, lines.slice(part.from, part.to))),
    perabot,
  );
}

/** A regulation of its parts: what it says about itself, defines and refers to is read from them. */
export function peraturanOf(children: readonly Bagian[], perabot: readonly Perabot[]): Peraturan {
  const draft: Peraturan = {
    type: "peraturan",
    meta: metaOf(children),
    children,
    perabot,
    definisi: [],
    acuan: [],
    position: cover([...children.map(({ position }) => position), ...perabot.map(({ position }) => position)]),
  };
  return { ...draft, definisi: readDefinisi(draft), acuan: readAcuan(draft) };
}

/** The closing set behind the last provision on one line: `… diundangkan. Agar setiap orang mengetahuinya, …`. */
function splitPenutup(block: Block): readonly Block[] {
  const match = /[.;]\s+(?=Agar (?:supaya )?setiap orang (?:dapat )?mengetahui)/.exec(block.text);
  return match === null ? [block] : splitBlock(block, match.index + match[0].length);
}

function perabotOf(block: Block): Perabot {
  return { type: "perabot", value: block.text, position: { start: pointIn(block, block.start), end: pointIn(block, block.end) } };
}

function bagianOf(part: BagianNaskah, blocks: readonly Block[]): Bagian[] {
  switch (part.jenis) {
    case "judul": {
      const lines = teksOf(blocks.map(whole));
      return [{ type: "judul", lines, position: cover(lines.map(({ position }) => position)) }];
    }
    case "penjelasan":
      return [makePenjelasan(readPenjelasan(blocks))];
    case "pembukaan":
      return [pembukaanOf(blocks)];
    case "batangTubuh": {
      const state = readBatangTubuh(blocks);
      const prosa = teksOf(state.prosa).map((text): Prosa => ({ type: "prosa", text, position: text.position }));
      const units = nest(state.flat);
      const children: (Unit | Prosa)[] = [...prosa, ...units];
      return [{ type: "batangTubuh", children, position: cover(children.map(({ position }) => position)) }];
    }
    case "penutup":
      return [penutupOf(blocks)];
    case "lampiran":
      return [makeLampiran(readLampiran(blocks))];
  }
}

const teksOf = (pieces: readonly Piece[]): Teks[] => pieces.flatMap((piece) => makeTeks([piece]) ?? []);

function pembukaanOf(blocks: readonly Block[]): Pembukaan {
  const draft = readPembukaan(blocks);
  const menetapkan = makeTeks(draft.menetapkan);
  const lines = teksOf(draft.lines);
  const labels = teksOf(draft.labels);
  const [menimbang, mengingat, memperhatikan] = [
    dasarOf(draft.menimbang, false),
    dasarOf(draft.mengingat, true),
    dasarOf(draft.memperhatikan, true),
  ];
  return {
    type: "pembukaan",
    lines,
    menimbang,
    mengingat,
    memperhatikan,
    ...(menetapkan === undefined ? {} : { menetapkan }),
    labels,
    position: cover(
      [...lines, ...labels, ...menimbang, ...mengingat, ...memperhatikan, ...(menetapkan === undefined ? [] : [menetapkan])].map(
        ({ position }) => position,
      ),
    ),
  };
}

function dasarOf(drafts: readonly DasarDraft[], cites: boolean): Dasar[] {
  return drafts.map((draft) => {
    const label = makeTeks(draft.label);
    const text = makeTeks(draft.text) ?? { type: "teks", value: "", spans: [], position: label?.position ?? cover([]) };
    return {
      type: "dasar",
      number: draft.number,
      ...(label === undefined ? {} : { label }),
      text,
      sitasi: cites ? readSitasi(text.value) : [],
      position: cover([label?.position, text.position]),
    };
  });
}

const COMMAND = /^Agar (?:supaya )?setiap orang/i;
const AFTER_COMMAND = /^(?:(?:Di)?tetapkan|Disahkan|Diundangkan)\b/i;

/** The command to promulgate runs from *Agar setiap orang* to the place of enactment. */
function penutupOf(blocks: readonly Block[]): Penutup {
  const starts = COMMAND.test(blocks[0]?.text ?? "");
  const found = blocks.findIndex(({ text }) => AFTER_COMMAND.test(text));
  const end = starts ? (found < 0 ? blocks.length : found) : 0;
  const perintahPengundangan = makeTeks(blocks.slice(0, end).map(whole));
  const lines = teksOf(blocks.slice(end).map(whole));
  return {
    type: "penutup",
    ...(perintahPengundangan === undefined ? {} : { perintahPengundangan }),
    lines,
    position: cover([perintahPengundangan?.position, ...lines.map(({ position }) => position)]),
  };
}

function metaOf(children: readonly Bagian[]): Peraturan["meta"] {
  const judul = children.find((part) => part.type === "judul");
  const pembukaan = children.find((part) => part.type === "pembukaan");
  const penutup = children.find((part) => part.type === "penutup");
  const body = children.flatMap((part) => (part.type === "batangTubuh" ? part.children : []));
  return readMeta(
    valuesOf(judul?.lines),
    valuesOf(pembukaan?.lines),
    valuesOf(penutup?.lines),
    body.filter((child): child is Unit => child.type !== "prosa"),
  );
}

const valuesOf = (lines: readonly Teks[] | undefined): string[] => (lines ?? []).map(({ value }) => value);
