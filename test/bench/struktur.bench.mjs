// @ts-check
/** Structure against the gold labels, with the scorer that lies beside them; they are not part of the project. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bentukNormal, parseMarkdown } from "@selaras/parsers";

const gold = fileURLToPath(new URL("../../../shared/gold/", import.meta.url));
const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));

if (!existsSync(join(gold, "score-structure.mjs"))) {
  console.log("  gold labels not found beside the project: not measured");
} else {
  const folder = mkdtempSync(join(tmpdir(), "selaras-struktur-"));
  for (const name of readdirSync(join(gold, "structure"))) {
    const candidate = join(folder, name);
    writeFileSync(candidate, JSON.stringify(bentukNormal(parseMarkdown(readFileSync(join(corpus, name.replace(".json", ".md")), "utf8")))));
    const scored = spawnSync(process.execPath, [join(gold, "score-structure.mjs"), candidate, join(gold, "structure", name), "--json"], {
      encoding: "utf8",
      maxBuffer: 1e9,
    });
    const { nodes, text, crossReferences, lampiran, meta } = JSON.parse(scored.stdout);
    const figures = [nodes.full.f1, text.leaf.exact, crossReferences.refs.f1, lampiran.headings.f1, meta.accuracy].map(
      (/** @type {number} */ value) => value.toFixed(4),
    );
    console.log(
      `  ${name.replace(".json", "").padEnd(34)} node F1 ${figures[0]}, leaf text ${figures[1]}, references F1 ${figures[2]}, lampiran headings F1 ${figures[3]}, meta ${figures[4]}`,
    );
  }
  console.log("  targets: 0.995, 0.98, 0.98, 0.95");
}
