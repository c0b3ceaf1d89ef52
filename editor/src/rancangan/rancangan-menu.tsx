/** What can be done with one draft. */
import { ActionIcon, Menu } from "@mantine/core";
import type { RancanganRingkas } from "@selaras/parsers";
import { IconArchive, IconArchiveOff, IconCopy, IconDots, IconDownload, IconPencil } from "@tabler/icons-react";
import { useRef } from "react";
import { bolehMengelola, bolehMenulis } from "./peran.ts";

export type Tindakan = "ubah" | "gandakan" | "serah" | "arsip" | "pulihkan";

interface IsiMenuProps {
  readonly rancangan: RancanganRingkas;
  readonly onTindakan: (tindakan: Tindakan, rancangan: RancanganRingkas) => void;
}

/**
 * How such a menu opens: inside the page, because in a portal it would stand outside of every landmark; fixed, because a table clips what
 * leaves it.
 */
export const MENU_RANCANGAN = {
  position: "bottom-end",
  width: 224,
  shadow: "md",
  withinPortal: false,
  floatingStrategy: "fixed",
  withInitialFocusPlaceholder: false,
  transitionProps: { duration: 0 },
} as const;

/** Only what the role allows is offered; the server checks it again. */
export function IsiMenuRancangan({ rancangan, onTindakan }: IsiMenuProps) {
  const act = (tindakan: Tindakan) => () => onTindakan(tindakan, rancangan);
  const kelola = bolehMengelola(rancangan.peran);
  const arsip = rancangan.diarsipkan !== null;
  return (
    <Menu.Dropdown>
      {bolehMenulis(rancangan.peran) && !arsip ? (
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={act("ubah")}>
          Ubah judul
        </Menu.Item>
      ) : null}
      <Menu.Item leftSection={<IconCopy size={16} aria-hidden />} onClick={act("gandakan")}>
        Gandakan
      </Menu.Item>
      <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={act("serah")}>
        Unduh dan serahkan …
      </Menu.Item>
      {kelola ? <Menu.Divider /> : null}
      {kelola && !arsip ? (
        <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={act("arsip")}>
          Arsipkan
        </Menu.Item>
      ) : null}
      {kelola && arsip ? (
        <Menu.Item leftSection={<IconArchiveOff size={16} aria-hidden />} onClick={act("pulihkan")}>
          Pulihkan dari arsip
        </Menu.Item>
      ) : null}
    </Menu.Dropdown>
  );
}

interface RancanganMenuProps extends Omit<IsiMenuProps, "onTindakan"> {
  /** `tombol` gets the focus back when the dialog closes. */
  readonly onTindakan: (tindakan: Tindakan, rancangan: RancanganRingkas, tombol: HTMLElement | null) => void;
}

/** The menu of one draft with its button. */
export function RancanganMenu({ rancangan, onTindakan }: RancanganMenuProps) {
  const tombol = useRef<HTMLButtonElement>(null);
  return (
    <Menu {...MENU_RANCANGAN}>
      <Menu.Target>
        <ActionIcon ref={tombol} variant="subtle" color="gray" size="lg" aria-label={`Tindakan untuk ${rancangan.judul}`} title="Tindakan">
          <IconDots size={20} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <IsiMenuRancangan rancangan={rancangan} onTindakan={(tindakan, satu) => onTindakan(tindakan, satu, tombol.current)} />
    </Menu>
  );
}
