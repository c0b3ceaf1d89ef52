import { type Block, type Piece, pieceText, whole } from "../readers/block.ts";
import { MEMUTUSKAN, RAHMAT } from "./bagian-naskah.ts";
import { readMarkers } from "./marker.ts";
import { isComplete } from "./sentence.ts";

/** A consideration or legal basis while it is being read. */
export interface DasarDraft {
  readonly number: string | null;
  readonly value: number;
  readonly gaya: string;
  readonly label: Piece[];
  readonly text: Piece[];
}

export interface PembukaanDraft {
  readonly lines: Piece[];
  readonly labels: Piece[];
  readonly menimbang: DasarDraft[];
  readonly mengingat: DasarDraft[];
  readonly memperhatikan: DasarDraft[];
  readonly menetapkan: Piece[];
}

type Seksi = "lines" | "menimbang" | "mengingat" | "memperhatikan" | "menetapkan";

const LABEL = /^(Menimbang|Mengingat|Memperhatikan|Membaca|Mendengar|Menetapkan)\b\s*(:?)\s*/i;
const PERSETUJUAN = /^Dengan [Pp]ersetujuan [Bb]ersama\b/i;
/** What every consideration and every legal basis begins with. */
const OPENING = /^(?:bahwa\b|Pasal\s+\d|Undang|Peraturan|Keputusan|Instruksi|Ketetapan|Staatsblad|Qanun|Surat)/;
const NEXT_ITEM = /[;.]\s+(?=(?:[a-z]|\d{1,2})\.\s+(?:bahwa|Pasal|Undang|Peraturan|Keputusan|Instruksi|Ketetapan)\b)/;

/** Reads the preamble: what stands before it, Menimbang, Mengingat, Memperhatikan and the sentence of Menetapkan. */
export function readPembukaan(blocks: readonly Block[]): PembukaanDraft {
  const draft: PembukaanDraft = { lines: [], labels: [], menimbang: [], mengingat: [], memperhatikan: [], menetapkan: [] };
  let seksi: Seksi = "lines";
  for (const block of blocks) {
    let piece: Piece | null = whole(block);
    if (MEMUTUSKAN.test(block.text)) {
      draft.labels.push(piece);
      seksi = "lines";
      continue;
    }
    if (PERSETUJUAN.test(block.text) || RAHMAT.test(block.text)) seksi = "lines";
    const label = LABEL.exec(block.text);
    const named = label === null ? undefined : seksiOf(label, block.text.slice(label[0].length));
    if (label !== null && named !== undefined) {
      draft.labels.push({ block, from: 0, to: label[0].trimEnd().length });
      seksi = named;
      piece = label[0].length < block.text.length ? { block, from: label[0].length, to: block.text.length } : null;
    }
    while (piece !== null) piece = take(draft, seksi, piece);
  }
  return draft;
}

/** A label is followed by a colon, by nothing, or by its first item. */
function seksiOf(label: RegExpExecArray, rest: string): Seksi | undefined {
  const word = label[1]?.toLowerCase() ?? "";
  if (label[2] !== ":" && rest !== "" && readMarkers(rest).length === 0 && !OPENING.test(rest) && word !== "menetapkan") return undefined;
  if (word === "membaca" || word === "mendengar" || word === "memperhatikan") return "memperhatikan";
  return word === "menimbang" || word === "mengingat" || word === "menetapkan" ? word : undefined;
}

function take(draft: PembukaanDraft, seksi: Seksi, piece: Piece): Piece | null {
  if (pieceText(piece) === "" || pieceText(piece) === ":") {
    draft.labels.push(piece);
    return null;
  }
  if (seksi === "lines" || seksi === "menetapkan") {
    draft[seksi].push(piece);
    return null;
  }
  const colon = /^:\s*/.exec(piece.block.text.slice(piece.from, piece.to))?.[0].length ?? 0;
  if (colon > 0) {
    draft.labels.push({ ...piece, to: piece.from + 1 });
    return { ...piece, from: piece.from + colon };
  }
  const list = draft[seksi];
  const text = piece.block.text.slice(piece.from, piece.to);
  const open = list[list.length - 1];
  const marker = readMarkers(text).find((found) => startsItem(open, found.gaya, found.value, text.slice(found.length)));
  if (marker !== undefined) {
    const label = { ...piece, to: piece.from + marker.label.length };
    list.push({ number: marker.number, value: marker.value, gaya: marker.gaya, label: [label], text: [] });
    return piece.from + marker.length < piece.to ? { ...piece, from: piece.from + marker.length } : null;
  }
  const separate =
    open !== undefined && OPENING.test(text) && piece.from === 0 && isComplete(lastOf(open)) && lastOf(open) !== "" && open.value === 0;
  if (open === undefined || separate) list.push({ number: null, value: 0, gaya: "", label: [], text: [] });
  const target = list[list.length - 1];
  const fused = NEXT_ITEM.exec(text);
  const stop = fused === null ? piece.to : piece.from + fused.index + fused[0].length;
  target?.text.push({ ...piece, to: stop });
  return fused === null ? null : { ...piece, from: stop };
}

const lastOf = (open: DasarDraft): string => {
  const last = open.text[open.text.length - 1];
  return last === undefined ? "" : pieceText(last);
};

function startsItem(open: DasarDraft | undefined, gaya: string, value: number, rest: string): boolean {
  if (open === undefined || open.value === 0) return open === undefined || OPENING.test(rest);
  if (gaya !== open.gaya) return false;
  return value === open.value + 1 || OPENING.test(rest);
}
