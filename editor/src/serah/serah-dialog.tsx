/** Where a draft leaves: as one file, or as the packet for harmonisation. */
import { Tabs } from "@mantine/core";
import type { RancanganRingkas } from "@selaras/parsers";
import { Dialog } from "../formulir/dialog.tsx";
import { NaskahBagian } from "./naskah-bagian.tsx";
import { PaketBagian } from "./paket-bagian.tsx";
import "./serah.css";

interface SerahDialogProps {
  readonly rancangan: RancanganRingkas;
  readonly asal: HTMLElement | null;
  readonly onTutup: () => void;
}

export function SerahDialog({ rancangan: { id, judul }, asal, onTutup }: SerahDialogProps) {
  return (
    <Dialog judul="Unduh dan serahkan" lebar="46rem" asal={asal} onTutup={onTutup}>
      <div className="dialog-isi">
        <p>
          <strong>{judul}</strong>
        </p>
        {/* Neither part may stop its work because the other one is looked at. */}
        <Tabs defaultValue="naskah" keepMountedMode="display-none">
          <Tabs.List>
            <Tabs.Tab value="naskah">Naskah</Tabs.Tab>
            <Tabs.Tab value="paket">Paket harmonisasi</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="naskah">
            <NaskahBagian id={id} />
          </Tabs.Panel>
          <Tabs.Panel value="paket">
            <PaketBagian id={id} />
          </Tabs.Panel>
        </Tabs>
      </div>
    </Dialog>
  );
}
