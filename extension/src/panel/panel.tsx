/** The side panel: how the text in a tab stands to its acuan, provision by provision, and the notes on it. */
import type { TabKini } from "../peramban/peramban-context.tsx";
import { BelumTerbaca } from "./belum-terbaca.tsx";
import { Terbaca } from "./terbaca.tsx";
import { useBacaan } from "./use-bacaan.ts";
import { useTab } from "./use-tab.ts";

/** `tab`: the one that the address names; `null`: the one that is looked at. */
export function Panel({ tab }: { readonly tab: number | null }) {
  const kini = useTab(tab);
  if (kini === undefined) return <main className="panel" aria-busy />;
  // Another tab begins anew: what was open and searched belongs to the text.
  return <PanelTab key={kini?.id} kini={kini} />;
}

function PanelTab({ kini }: { readonly kini: TabKini | null }) {
  const { keadaan, periksa } = useBacaan(kini?.id ?? null);
  return (
    <main className="panel">
      {kini !== null && keadaan.jenis === "siap" && keadaan.bacaan.rupa === "peraturan" ? (
        <Terbaca key={keadaan.bacaan.lembar.alamat} tab={kini.id} keadaan={keadaan} onPeriksa={periksa} />
      ) : (
        <BelumTerbaca tab={kini?.id ?? null} keadaan={keadaan} onPeriksa={periksa} />
      )}
    </main>
  );
}
