interface Kolom {
  readonly judul: string;
  /** In characters; a longer text goes on in the next line. */
  readonly lebar: number;
}

/** A table for the terminal: columns of fixed width, texts broken where a word ends. */
export function tabel(kolom: readonly Kolom[], rows: readonly (readonly string[])[]): string {
  const garis = kolom.map(({ lebar }) => "─".repeat(lebar)).join("─┼─");
  const body = rows.flatMap((row) => lines(kolom, row));
  return [
    ...lines(
      kolom,
      kolom.map(({ judul }) => judul),
    ),
    garis,
    ...body,
  ].join("\n");
}

function lines(kolom: readonly Kolom[], row: readonly string[]): readonly string[] {
  const cells = kolom.map(({ lebar }, at) => wrap(row[at] ?? "", lebar));
  const height = Math.max(1, ...cells.map(({ length }) => length));
  return Array.from({ length: height }, (_, line) =>
    kolom
      .map(({ lebar }, at) => (cells[at]?.[line] ?? "").padEnd(lebar))
      .join(" │ ")
      .trimEnd(),
  );
}

function wrap(teks: string, lebar: number): readonly string[] {
  const found: string[] = [];
  let line = "";
  for (const word of teks.split(/\s+/)) {
    if (line !== "" && line.length + 1 + word.length > lebar) {
      found.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
    while (line.length > lebar) {
      found.push(line.slice(0, lebar));
      line = line.slice(lebar);
    }
  }
  return line === "" ? found : [...found, line];
}
