/** Reads the cells of a table whose rows are lines with tabs between the cells. Pure. */

export interface SelTabel {
  /** Empty where the table has no row that looks like a head. */
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly string[])[];
}

/** The head of a numbered table begins `No`, in every regulation read so far. */
const HEAD_CELL = /^(no\.?|nomor)$/iu;

/** Cells row by row; every row gets the width of the widest, missing cells are empty. */
export function tableCells(rows: readonly string[]): SelTabel {
  const cells = rows.map((row) => row.split("\t").map((cell) => cell.trim()));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const even = cells.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
  const first = even[0];
  const hasHead = first !== undefined && even.length > 1 && HEAD_CELL.test(first[0] ?? "");
  return { kepala: hasHead ? first : [], baris: hasHead ? even.slice(1) : even };
}
