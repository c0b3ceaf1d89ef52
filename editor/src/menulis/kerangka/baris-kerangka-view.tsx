/** One row of the outline. It has no handlers of its own, so that it is drawn anew only when it says something else. */
import { IconChevronDown, IconChevronRight } from "@tabler/icons-react";
import { memo } from "react";
import type { BarisRancangan } from "./baris-kerangka.ts";
import type { Sasaran } from "./seret.ts";

interface BarisKerangkaProps {
  readonly baris: BarisRancangan;
  readonly terbuka: boolean;
  readonly kini: boolean;
  readonly tab: boolean;
  /** Where what is dragged would go beside this row. */
  readonly sasaran: Sasaran["letak"] | null;
  readonly dapatDiseret: boolean;
}

export const BarisKerangka = memo(function BarisKerangka({ baris, terbuka, kini, tab, sasaran, dapatDiseret }: BarisKerangkaProps) {
  const { id, label, judul, tingkat, urut, jumlah, beranak } = baris;
  return (
    <a
      href={`#${id}`}
      role="treeitem"
      data-baris={id}
      data-sasaran={sasaran ?? undefined}
      aria-level={tingkat}
      aria-posinset={urut}
      aria-setsize={jumlah}
      aria-expanded={beranak ? terbuka : undefined}
      aria-current={kini ? "location" : undefined}
      tabIndex={tab ? 0 : -1}
      draggable={dapatDiseret}
      className="kerangka-baris"
      style={{ paddingInlineStart: `${(tingkat - 1) * 0.875}rem` }}
    >
      {/* For the pointer only: by keyboard the arrow keys open and close. */}
      <span className="kerangka-lipat" data-lipat={beranak ? "" : undefined} aria-hidden>
        {beranak ? terbuka ? <IconChevronDown size={14} /> : <IconChevronRight size={14} /> : null}
      </span>
      <span className="kerangka-nama">
        {label} {judul ? <span className="kerangka-judul">{judul}</span> : null}
      </span>
    </a>
  );
});
