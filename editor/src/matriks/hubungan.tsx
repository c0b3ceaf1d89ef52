/** The relations of the matrix: word, icon and meaning. A relation is never told by colour alone. */
import type { Hubungan, Sel } from "@selaras/parsers";
import { IconCircleOff, IconEqual, IconEqualNot, type IconProps, IconTilde } from "@tabler/icons-react";
import type { ComponentType } from "react";

interface SebutanHubungan {
  readonly nama: string;
  readonly arti: string;
  readonly Icon: ComponentType<IconProps>;
}

export const SEBUTAN: Readonly<Record<Hubungan, SebutanHubungan>> = {
  sama: { nama: "Sama", arti: "Kata-katanya sama.", Icon: IconEqual },
  redaksi: { nama: "Redaksi", arti: "Isinya sama, kata-katanya lain.", Icon: IconTilde },
  berbeda: { nama: "Berbeda", arti: "Ada kata isi yang berbeda.", Icon: IconEqualNot },
  "tidak-ada": { nama: "Tidak ada", arti: "Tidak ditemukan padanannya.", Icon: IconCircleOff },
};

/** Order of the legend: what agrees first. */
export const URUTAN_HUBUNGAN = ["sama", "redaksi", "berbeda", "tidak-ada"] as const satisfies readonly Hubungan[];

/** What the legend can filter by: a relation, or cells that are only proposed. */
export type Tanda = Hubungan | "usulan";

export const URUTAN_TANDA = [...URUTAN_HUBUNGAN, "usulan"] as const satisfies readonly Tanda[];

/** Whether a cell carries a mark. */
export const hasTanda = (sel: Sel, tanda: Tanda): boolean => (tanda === "usulan" ? sel.usulan : sel.hubungan === tanda);

/** Icon and word of a relation. */
export function HubunganTanda({ hubungan }: { readonly hubungan: Hubungan }) {
  const { nama, Icon } = SEBUTAN[hubungan];
  return (
    <span className="hubungan" data-hubungan={hubungan}>
      <Icon size={14} stroke={2} aria-hidden /> {nama}
    </span>
  );
}
