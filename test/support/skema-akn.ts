/** The schema of Akoma Ntoso, and who checks a file against it. The schema is no part of the project: where it is absent, what needs it is skipped. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { validateXML } from "xmllint-wasm";

const TEMPAT = [
  process.env.SELARAS_AKN_XSD,
  fileURLToPath(new URL("../../../shared/reference/akn/akomantoso30.xsd", import.meta.url)),
  "/work/shared/reference/akn/akomantoso30.xsd",
];

/** Path of the schema; `null` where it is in none of the places. */
export const SKEMA_AKN: string | null = TEMPAT.find((path): path is string => path !== undefined && existsSync(path)) ?? null;

if (SKEMA_AKN === null) {
  console.log("Skema Akoma Ntoso tidak ditemukan, sehingga pemeriksaan terhadapnya dilewati. Sebutkan tempatnya dengan SELARAS_AKN_XSD.");
}

/** Of Debian's libxml2-utils; where it is absent, the same program compiled to WebAssembly takes its place. */
const XMLLINT = "xmllint";

const ADA_XMLLINT = spawnSync(XMLLINT, ["--version"]).status === 0;

/** What the schema finds wrong with each file, one line each; an empty list when all of them are valid. */
export async function salahMenurutSkema(berkas: Readonly<Record<string, string>>): Promise<readonly string[]> {
  if (SKEMA_AKN === null) throw new Error("the schema is absent");
  return ADA_XMLLINT ? denganXmllint(berkas, SKEMA_AKN) : denganWasm(berkas, SKEMA_AKN);
}

function denganXmllint(berkas: Readonly<Record<string, string>>, skema: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "akn-"));
  try {
    const paths = Object.entries(berkas).map(([nama, isi]) => {
      const path = join(folder, `${nama}.xml`);
      writeFileSync(path, isi);
      return path;
    });
    const { stderr } = spawnSync(XMLLINT, ["--nonet", "--noout", "--schema", skema, ...paths], { encoding: "utf8", maxBuffer: 1 << 26 });
    return stderr.split("\n").filter((baris) => baris !== "" && !baris.endsWith(" validates"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function denganWasm(berkas: Readonly<Record<string, string>>, skema: string): Promise<readonly string[]> {
  const isi = (nama: string): string => readFileSync(join(skema, "..", nama), "utf8");
  const { errors } = await validateXML({
    xml: Object.entries(berkas).map(([nama, contents]) => ({ fileName: `${nama}.xml`, contents })),
    schema: [{ fileName: "akomantoso30.xsd", contents: isi("akomantoso30.xsd") }],
    preload: [{ fileName: "xml.xsd", contents: isi("xml.xsd") }],
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return errors.map(({ rawMessage }) => rawMessage);
}
