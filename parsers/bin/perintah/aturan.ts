import { basename } from "node:path";
import { type Aturan, aturanOf } from "../../src/index.ts";
import { bacaBerkas, isHasil } from "../baca-berkas.ts";
import { type Hasil, KODE } from "../hasil.ts";
import { satuBerkas } from "../pilihan.ts";
import { tabel } from "../tabel.ts";

/** `selaras aturan`: who must, may or has to do what, one rule per norm of the body. */
export async function aturan(args: readonly string[]): Promise<Hasil> {
  const given = satuBerkas(args, ["json"]);
  if (isHasil(given)) return given;
  const read = await bacaBerkas(given.berkas);
  if (isHasil(read)) return read;
  const rules = aturanOf(read.peraturan);
  if (given.pilihan.has("json")) {
    const regulation = basename(given.berkas).replace(/\.\w+$/, "");
    return { kode: KODE.baik, keluaran: JSON.stringify({ regulation, rules }, null, 2) };
  }
  const rows = rules.map(barisOf);
  return { kode: KODE.baik, keluaran: `${tabel(KEPALA, rows)}\n\n${rules.length} aturan. Pelaku bertanda ? disimpulkan dari konteks.` };
}

const KEPALA = [
  { judul: "Ketentuan", lebar: 22 },
  { judul: "Pelaku", lebar: 34 },
  { judul: "Modalitas", lebar: 12 },
  { judul: "Tindakan dan objek", lebar: 46 },
  { judul: "Syarat, tenggat, instrumen", lebar: 40 },
  { judul: "Topik", lebar: 20 },
] as const;

function barisOf(one: Aturan): readonly string[] {
  const { subject, subjectSource, action, object, recipient, condition, exception, timeLimit, instrument } = one;
  const extra = [
    condition,
    exception,
    timeLimit?.raw,
    instrument === null ? null : `dengan ${instrument.raw}`,
    recipient === null ? null : `kepada ${recipient.raw}`,
  ].filter((part) => part !== null && part !== undefined);
  return [
    one.locator.replace(/^Pasal /, "Ps. "),
    subject === null ? "(tidak disebut)" : `${subject.raw}${subjectSource === "konteks" ? " ?" : ""}`,
    one.modality,
    [action, object].filter((part) => part !== null).join(" "),
    extra.join("; "),
    one.topic,
  ];
}
