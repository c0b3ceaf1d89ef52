/**
 * What the draft's deviations need whichever panel is shown, or none: the acuan that is compared with, the drawer *Banding* that a sign in the margin
 * opens, and the words for whoever listens. A panel that is hidden runs no effects.
 */
import type { RancanganRinci } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { bolehMenulis } from "../rancangan/peran.ts";
import { BandingLaci } from "./banding-laci.tsx";
import { tokoDari, useAcuan, usePotret } from "./use-deviasi.ts";
import "../matriks/hubungan.css";
import "../matriks/laci.css";
import "./deviasi.css";
import "./tanda-deviasi.css";

interface DeviasiNaskahProps {
  /** Made with `tandaDeviasi`. */
  readonly editor: Editor;
  readonly rancangan: RancanganRinci;
}

/** Stands once in the room of a draft. */
export function DeviasiNaskah({ editor, rancangan }: DeviasiNaskahProps) {
  const toko = tokoDari(editor);
  useAcuan(toko, rancangan);
  return (
    <>
      <Kabar editor={editor} />
      <BandingLaci editor={editor} toko={toko} rancangan={rancangan} menulis={bolehMenulis(rancangan.peran)} />
    </>
  );
}

function Kabar({ editor }: Pick<DeviasiNaskahProps, "editor">) {
  const { kabar } = usePotret(tokoDari(editor));
  return (
    <p className="visually-hidden" role="status" data-kabar="deviasi">
      {kabar}
    </p>
  );
}
