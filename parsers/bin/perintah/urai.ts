import { bentukNormal, type Lampiran, locatorsOf, type Peraturan, type Subjudul, toText, type Unit } from "../../src/index.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { type Hasil, KODE } from "../hasil.ts";
import { satuBerkas } from "../pilihan.ts";

/** `selaras urai`: the outline of a regulation, its normal form or its canonical text. */
export async function urai(args: readonly string[]): Promise<Hasil> {
  const given = satuBerkas(args, ["json", "teks"]);
  if (isHasil(given)) return given;
  const read = await bacaBerkas(given.berkas);
  if (isHasil(read)) return read;
  const { peraturan } = read;
  if (given.pilihan.has("json")) return { kode: KODE.baik, keluaran: JSON.stringify(bentukNormal(peraturan), null, 2) };
  if (given.pilihan.has("teks")) return { kode: KODE.baik, keluaran: toText(peraturan) };
  return { kode: KODE.baik, keluaran: kerangka(peraturan) };
}

/** Width of a line of the outline. */
const LEBAR = 110;

function kerangka(peraturan: Peraturan): string {
  const { meta } = peraturan;
  const pembukaan = peraturan.children.find((part) => part.type === "pembukaan");
  const lines = [
    `${meta.jenis ?? "Peraturan"}${meta.daerah === null ? "" : `, ${meta.daerah}`}, Nomor ${meta.nomor ?? "?"} Tahun ${meta.tahun ?? "?"}`,
    `tentang ${meta.tentang ?? "?"}`,
    "",
    `Menimbang ${pembukaan?.menimbang.length ?? 0} butir, Mengingat ${pembukaan?.mengingat.length ?? 0} butir`,
    "",
  ];
  for (const part of peraturan.children) {
    if (part.type === "batangTubuh") for (const child of part.children) if (child.type !== "prosa") unit(child, 0);
    if (part.type === "lampiran") lampiran(part);
  }
  const broken = peraturan.acuan.filter(({ state }) => state === "tanpa-sasaran").length;
  lines.push(
    "",
    `${locatorsOf(peraturan).size} unit, ${peraturan.definisi.length} definisi, ${peraturan.acuan.length} rujukan (${broken} tanpa sasaran)`,
  );
  return lines.join("\n");

  function unit(node: Unit, depth: number): void {
    const label = node.label?.value ?? "-";
    const wrong = node.expected === undefined ? "" : ` [diharapkan ${node.expected}]`;
    lines.push(short(`${"  ".repeat(depth)}${label}${wrong} ${node.heading?.value ?? node.text?.value ?? ""}`));
    for (const child of node.children) unit(child, depth + 1);
  }

  function lampiran(part: Lampiran): void {
    lines.push("", short(`LAMPIRAN${part.number === null ? "" : ` ${part.number}`} ${part.title ?? ""}`));
    const visit = (node: Subjudul): void => {
      lines.push(short(`${"  ".repeat(node.level)}${node.number ?? ""} ${node.heading.value}`));
      for (const child of node.children) if (child.type === "subjudul") visit(child);
    };
    for (const child of part.children) if (child.type === "subjudul") visit(child);
  }
}

const short = (line: string): string => (line.length > LEBAR ? `${line.slice(0, LEBAR - 1)}…` : line);
