import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bentukNormal, leavesOf, parseHtml, parseMarkdown, readHtml } from "@selaras/parsers";
import { describe, expect, it } from "vitest";

const read = (file: string): string => readFileSync(join(import.meta.dirname, "../fixtures/halaman", file), "utf8");
const textsOf = (source: string): string[] => readHtml(source).map(({ text }) => text);

describe("a page of a JDIH", () => {
  const source = read("perbup-parkir.html");
  const halaman = parseHtml(source);

  it("gives the same normal form as its Markdown", () => {
    // a no-break space in the page is one in its text
    const normal = JSON.parse(JSON.stringify(bentukNormal(halaman)).replaceAll("\u00A0", " "));
    expect(normal).toEqual(JSON.parse(JSON.stringify(bentukNormal(parseMarkdown(read("perbup-parkir.md"))))));
  });

  it("gives nothing of what the page does not show, or shows around the law", () => {
    expect(JSON.stringify(halaman)).not.toMatch(/Pasal 9[5-9]|Beranda|text-align/);
  });

  it("traces each text to the letters of the page", () => {
    const leaf = leavesOf(halaman).find(({ value }) => value.startsWith("Setiap orang dilarang"));
    expect(source.slice(leaf?.position.start.offset, leaf?.position.end.offset)).toBe("Setiap orang dilarang:");
    expect(source.split("\n")[(leaf?.position.start.line ?? 0) - 1]).toContain("Setiap orang dilarang:");
  });
});

describe("HTML is read as a browser shows it", () => {
  it.each([
    ["labels of lists are written out", "<ol type=a><li>satu<li>dua</ol>", ["a. satu", "b. dua"]],
    [
      "whatever their style and start",
      "<ol start=3><li>satu</ol><ol type=I><li>dua</ol><ol type=i start=4><li>tiga</ol><ol type=A><li>empat</ol>",
      ["3. satu", "I. dua", "iv. tiga", "A. empat"],
    ],
    ["a list goes on behind the list inside it", "<ol><li>satu<ol type=a><li>x</ol><li>dua</ol>", ["1. satu", "a. x", "2. dua"]],
    ["white space runs together", "<p>Pasal\n\t 1   ayat</p>", ["Pasal 1 ayat"]],
    ["inline tags do not break a line", "<p>Pas<b>al</b> <span>1</span></p>", ["Pasal 1"]],
    ["a line break does", "<p>BAB I<br>KETENTUAN UMUM</p>", ["BAB I", "KETENTUAN UMUM"]],
    ["cells are set apart by tabs", "<table><tr><td>a.</td><td><p>satu</p><p>dua</p></td></tr></table>", ["a.\tsatu dua"]],
    ["entities are letters", "<p>A &amp; B &lt;nama&gt; &#65;</p>", ["A & B <nama> A"]],
    ["what is not shown is left out", "<title>x</title><script>x</script><style>x</style><nav>x</nav><!-- x --><p hidden>x</p>ya", ["ya"]],
    ["plain text too", "Pasal 1", ["Pasal 1"]],
    ["nothing is nothing", "", []],
  ])("%s", (_, source, texts) => {
    expect(textsOf(source)).toEqual(texts);
  });

  it("tells headings, bold lines, bullets and tables", () => {
    const blocks = readHtml("<h2>BAB I</h2><p><b>Pasal 1</b></p><ul><li>petani</li></ul><table><tr><td>a</td><td>b</td></tr></table>");
    expect(blocks.map(({ heading, bold, bullet, kind }) => [heading, bold, bullet, kind])).toEqual([
      [2, expect.any(Boolean), false, "baris"],
      [0, true, false, "baris"],
      [0, false, true, "baris"],
      [0, false, false, "tabel"],
    ]);
  });

  it("gives offsets and lines of the source", () => {
    const source = "<p>satu</p>\n<p>A &amp; dua</p>\n\n<p>tiga</p>";
    expect(readHtml(source).map(({ line, start, end }) => [line, source.slice(start, end)])).toEqual([
      [1, "satu"],
      [2, "A &amp; dua"],
      [4, "tiga"],
    ]);
  });
});
