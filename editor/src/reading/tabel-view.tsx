/** A table of the regulation; it scrolls by itself, so that a wide one does not widen the page. */
import type { Tabel } from "@selaras/parsers";
import { tableCells } from "./table-cells.ts";
import { TeksView } from "./teks-view.tsx";
import { withKeys } from "./with-keys.ts";

/** Draws the cells of `tabel`. */
export function TabelView({ tabel }: { readonly tabel: Tabel }) {
  const { kepala, baris } = tableCells(tabel.rows.map((row) => row.value));
  return (
    // A region that scrolls has to be reachable by keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className="tabel-bingkai" aria-label="Tabel" tabIndex={0}>
      <table>
        {kepala.length > 0 ? (
          <thead>
            <tr>
              {withKeys(kepala).map(({ key, item }) => (
                <th key={key} scope="col">
                  {item}
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {withKeys(baris).map(({ key, item: satu }) => (
            <tr key={key}>
              {withKeys(satu).map((sel) => (
                <td key={sel.key}>
                  <TeksView teks={sel.item} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
