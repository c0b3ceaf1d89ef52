/** A column beside the paper; on a narrow window the same content slides over it. */
import { Drawer } from "@mantine/core";
import type { ReactNode } from "react";

interface LajurProps {
  readonly nama: string;
  readonly wilayah: "kerangka" | "panel";
  /** The window has no room for columns. */
  readonly laci: boolean;
  readonly terbuka: boolean;
  readonly onTutup: () => void;
  readonly children: ReactNode;
}

/** What is folded away stays mounted: it keeps its place, and what it computes goes on. */
export function Lajur({ nama, wilayah, laci, terbuka, onTutup, children }: LajurProps) {
  if (!laci)
    return (
      <aside
        id={`ruang-${wilayah}`}
        className={`ruang-lajur ruang-${wilayah}`}
        aria-label={nama}
        hidden={!terbuka}
        tabIndex={-1}
        data-wilayah={wilayah}
      >
        <h2 className="visually-hidden">{nama}</h2>
        {children}
      </aside>
    );
  return (
    <Drawer.Root
      opened={terbuka}
      onClose={onTutup}
      position={wilayah === "kerangka" ? "left" : "right"}
      size="min(24rem, 90vw)"
      keepMounted
      keepMountedMode="display-none"
      lockScroll={false}
      returnFocus={false}
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        <Drawer.Body className="ruang-laci">
          <div className="ruang-laci-kepala">
            <Drawer.Title>{nama}</Drawer.Title>
            <Drawer.CloseButton aria-label="Tutup" />
          </div>
          <div className="ruang-laci-isi">{children}</div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
