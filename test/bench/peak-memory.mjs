// @ts-check
/** Parses a 10 MB concatenation of the corpus and prints the peak resident memory of this process in MB. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseMarkdown } from "@selaras/parsers";

const corpus = fileURLToPath(new URL("../../parsers/corpus/", import.meta.url));
const all = readdirSync(corpus)
  .filter((name) => name.endsWith(".md") && name !== "README.md")
  .map((name) => readFileSync(corpus + name, "utf8"))
  .join("\n\n");
const peraturan = parseMarkdown(all.repeat(Math.ceil(10_000_000 / all.length)));
if (peraturan.children.length === 0) process.exit(1);
console.log((process.resourceUsage().maxRSS / 1024).toFixed(0));
