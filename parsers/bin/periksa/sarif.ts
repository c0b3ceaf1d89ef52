/** Findings as SARIF 2.1.0, which editors and pipelines read. */
import { pathToFileURL } from "node:url";
import { BANTUAN_KAIDAH, type BantuanKaidah, type Keparahan } from "../../src/index.ts";
import { bantuanKaidah } from "./bantuan-kaidah.ts";
import { penunjuk, type TemuanBerkas } from "./temuan-berkas.ts";

const LEVEL: Readonly<Record<Keparahan, "error" | "warning" | "note">> = {
  kritis: "error",
  tinggi: "error",
  sedang: "warning",
  rendah: "note",
  info: "note",
};

/** One run over one file. Offsets and columns count UTF-16 code units. */
export function sarif(berkas: string, sumber: string, temuan: readonly TemuanBerkas[]): string {
  const indexOf = new Map(BANTUAN_KAIDAH.map(({ id }, index) => [id, index]));
  const uri = uriOf(berkas);
  const tempat = penunjuk(sumber);
  return JSON.stringify(
    {
      $schema: "https://json.schemastore.org/sarif-2.1.0.json",
      version: "2.1.0",
      runs: [
        {
          tool: { driver: { name: "selaras", language: "id", rules: BANTUAN_KAIDAH.map(ruleOf) } },
          columnKind: "utf16CodeUnits",
          artifacts: [{ location: { uri } }],
          results: temuan.map(resultOf),
        },
      ],
    },
    null,
    2,
  );

  function resultOf({ kaidah, keparahan, locator, awal, akhir, kutip, pesan, perbaikan }: TemuanBerkas): object {
    return {
      ruleId: kaidah.id,
      ruleIndex: indexOf.get(kaidah.id),
      level: LEVEL[keparahan],
      message: { text: pesan },
      locations: [
        {
          physicalLocation: { artifactLocation: { uri, index: 0 }, region: regionOf(awal.letak, akhir.letak, true) },
          ...(locator === "" ? {} : { logicalLocations: [{ fullyQualifiedName: locator }] }),
        },
      ],
      partialFingerprints: { "kaidahTempatKata/v1": `${kaidah.id}|${locator}|${kutip}` },
      ...(perbaikan === null
        ? {}
        : {
            fixes: [
              {
                description: { text: perbaikan.judul },
                artifactChanges: [
                  {
                    artifactLocation: { uri, index: 0 },
                    replacements: perbaikan.suntingan.map(({ dari, sampai, isi }) => ({
                      deletedRegion: regionOf(dari, sampai, false),
                      insertedContent: { text: isi },
                    })),
                  },
                ],
              },
            ],
          }),
      properties: { keparahan, ...(perbaikan === null ? {} : { perbaikanAman: perbaikan.aman }) },
    };
  }

  function regionOf(dari: number, sampai: number, snippet: boolean): object {
    const awal = tempat(dari);
    const akhir = tempat(sampai);
    return {
      startLine: awal.baris,
      startColumn: awal.lajur,
      endLine: akhir.baris,
      endColumn: akhir.lajur,
      charOffset: dari,
      charLength: sampai - dari,
      ...(snippet && sampai > dari ? { snippet: { text: sumber.slice(dari, sampai) } } : {}),
    };
  }
}

/** Relative as it was given, so that a report means the same on another machine. */
function uriOf(berkas: string): string {
  const jalan = berkas.replace(/\\/g, "/");
  return jalan.startsWith("/") || /^[A-Za-z]:/.test(jalan)
    ? pathToFileURL(berkas).href
    : jalan.split("/").map(encodeURIComponent).join("/");
}

const ruleOf = (kaidah: BantuanKaidah): object => ({
  id: kaidah.id,
  shortDescription: { text: kaidah.nama },
  fullDescription: { text: kaidah.penjelasan },
  help: { text: bantuanKaidah(kaidah) },
  defaultConfiguration: { level: LEVEL[kaidah.keparahan] },
  properties: { keparahan: kaidah.keparahan, ...(kaidah.kutipan === null ? {} : { sumber: kaidah.kutipan }) },
});
