/** The line above the draft: what it is, what one may do here, where the words are, who is here, and the menu. */
import { ActionIcon, Badge, UnstyledButton } from "@mantine/core";
import type { RancanganRingkas } from "@selaras/parsers";
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarRightCollapse } from "@tabler/icons-react";
import type { ReactNode } from "react";
import type { Orang } from "../collaboration/orang.ts";
import { PageHeading } from "../page-heading.tsx";
import { SEBUTAN_PERAN } from "../rancangan/peran.ts";
import { Inisial } from "./orang-panel.tsx";

interface KepalaRuangProps {
  readonly rancangan: RancanganRingkas;
  readonly simpan: ReactNode;
  readonly menu: ReactNode;
  readonly orang: readonly Orang[];
  readonly kerangka: Lajur;
  readonly panel: Lajur;
  readonly onOrang: () => void;
}

/** A column that can be folded away, or the drawer that stands for it. */
interface Lajur {
  readonly terbuka: boolean;
  readonly onGanti: () => void;
}

/** Faces beside the title; the others are a number. */
const WAJAH = 4;

export function KepalaRuang({ rancangan, simpan, menu, orang, kerangka, panel, onOrang }: KepalaRuangProps) {
  const { judul, jenis, daerah, peran } = rancangan;
  return (
    <div className="ruang-kepala" data-wilayah="kepala">
      <Lipat nama="kerangka" {...kerangka} ikon={<IconLayoutSidebarLeftCollapse size={20} aria-hidden />} />
      <div className="ruang-nama">
        <PageHeading title={judul} className="ruang-judul">
          {judul}
        </PageHeading>
        <p className="ruang-jenis">
          {jenis} · {daerah}
        </p>
      </div>
      <Badge variant="light" className="ruang-peran" title={SEBUTAN_PERAN[peran].arti}>
        {SEBUTAN_PERAN[peran].nama}
      </Badge>
      {simpan}
      {orang.length > 0 ? <Wajah orang={orang} onOrang={onOrang} /> : null}
      {menu}
      <Lipat nama="panel" {...panel} ikon={<IconLayoutSidebarRightCollapse size={20} aria-hidden />} />
    </div>
  );
}

function Lipat({ nama, ikon, terbuka, onGanti }: Lajur & { readonly nama: string; readonly ikon: ReactNode }) {
  const label = terbuka ? `Tutup ${nama}` : `Buka ${nama}`;
  return (
    <ActionIcon variant="subtle" color="gray" size="lg" aria-label={label} title={label} aria-expanded={terbuka} onClick={onGanti}>
      {ikon}
    </ActionIcon>
  );
}

function Wajah({ orang, onOrang }: Pick<KepalaRuangProps, "orang" | "onOrang">) {
  const lebih = orang.length - WAJAH;
  const label = orang.length === 1 ? "Hanya Anda di sini" : `${orang.length} orang di sini: ${orang.map(({ nama }) => nama).join(", ")}`;
  return (
    <UnstyledButton className="ruang-wajah" aria-label={label} title={label} onClick={onOrang}>
      {orang.slice(0, WAJAH).map(({ id, nama, warna }) => (
        <Inisial key={id} nama={nama} warna={warna} />
      ))}
      {lebih > 0 ? <span className="ruang-lebih">+{lebih}</span> : null}
    </UnstyledButton>
  );
}
