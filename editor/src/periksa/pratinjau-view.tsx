/** What a fix makes of the words, with what goes struck out and what comes underlined. */
import { DiffView } from "../matriks/diff-view.tsx";
import { withKeys } from "../reading/with-keys.ts";
import type { Pratinjau } from "./pratinjau.ts";

/** Changes beyond these are counted. */
const DISEBUT = 6;

export function PratinjauView({ pratinjau }: { readonly pratinjau: readonly Pratinjau[] }) {
  const lebih = pratinjau.length - DISEBUT;
  return (
    <div className="periksa-pratinjau">
      {withKeys(pratinjau.slice(0, DISEBUT)).map(({ key, item: { keterangan, beda } }) => (
        <p key={key}>
          {keterangan === null ? null : <span className="panel-lunak">{keterangan}</span>}
          <DiffView beda={beda} />
        </p>
      ))}
      {lebih > 0 ? <p className="panel-lunak">dan {lebih} tempat lain.</p> : null}
    </div>
  );
}
