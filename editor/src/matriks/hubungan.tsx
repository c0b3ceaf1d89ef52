/** The relations of the matrix: word, icon and meaning. A relation is never told by colour alone. */
import type { Hubungan } from "@selaras/parsers";
import { IconCircleOff, IconEqual, IconEqualNot, type IconProps, IconRoute, IconTilde } from "@tabler/icons-react";
import type { ComponentType } from "react";

interface SebutanHubungan {
  readonly nama: string;
  readonly arti: string;
  readonly Icon: ComponentType<IconProps>;
}

export const SEBUTAN: Readonly<Record<Hubungan, SebutanHubungan>> = {
  sesuai: { nama: "Sesuai", arti: "Tidak ada penyimpangan dari acuan.", Icon: IconEqual },
  redaksional: { nama: "Beda redaksional", arti: "Isinya sama, kata-katanya lain.", Icon: IconTilde },
  prosedural: { nama: "Beda prosedural", arti: "Cara melaksanakannya berbeda.", Icon: IconRoute },
  substantif: { nama: "Beda substantif", arti: "Siapa yang terikat atau pada apa berbeda.", Icon: IconEqualNot },
  "tidak-ada": { nama: "Tidak ada", arti: "Tidak ditemukan padanannya.", Icon: IconCircleOff },
};

/** Order of the legend: what agrees first. */
export const URUTAN_HUBUNGAN = ["sesuai", "redaksional", "prosedural", "substantif", "tidak-ada"] as const satisfies readonly Hubungan[];

/** What the legend can filter by: a relation, or cells that are only proposed. */
export type Tanda = Hubungan | "usulan";

export const URUTAN_TANDA = [...URUTAN_HUBUNGAN, "usulan"] as const satisfies readonly Tanda[];

/** The marks an address names; unknown ones are left out. */
export const readTanda = (text: string | null): ReadonlySet<Tanda> => {
  const named = (text ?? "").split(",");
  return new Set(URUTAN_TANDA.filter((tanda) => named.includes(tanda)));
};

/** Icon and word of a relation. */
export function HubunganTanda({ hubungan }: { readonly hubungan: Hubungan }) {
  const { nama, Icon } = SEBUTAN[hubungan];
  return (
    <span className="hubungan" data-hubungan={hubungan}>
      <Icon size={14} stroke={2} aria-hidden /> {nama}
    </span>
  );
}
