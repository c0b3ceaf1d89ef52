/** What stands beside the text: deviations, findings, notes, people, versions, sharing. */
import { Tabs } from "@mantine/core";
import type { RancanganRinci } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { CatatanPanel } from "../catatan/catatan-panel.tsx";
import { DeviasiPanel } from "../checking/deviasi-panel.tsx";
import type { Orang } from "../collaboration/orang.ts";
import { PeriksaPanel } from "../periksa/periksa-panel.tsx";
import { BerbagiPanel } from "../rancangan/berbagi-panel.tsx";
import { JejakPanel } from "../rancangan/jejak-panel.tsx";
import { VersiPanel } from "../rancangan/versi-panel.tsx";
import { OrangPanel } from "./orang-panel.tsx";

export type TabRuang = "deviasi" | "periksa" | "catatan" | "orang" | "versi" | "berbagi" | "jejak";

interface PanelRuangProps {
  readonly tab: TabRuang;
  readonly onTab: (tab: TabRuang) => void;
  readonly rancangan: RancanganRinci;
  readonly editor: Editor | null;
  readonly orang: readonly Orang[];
  readonly onTuju: (satuan: string) => void;
  /** The notes are to be seen. */
  readonly onCatatan: () => void;
}

const NAMA: Readonly<Record<TabRuang, string>> = {
  deviasi: "Deviasi",
  periksa: "Periksa",
  catatan: "Catatan",
  orang: "Orang",
  versi: "Versi",
  berbagi: "Berbagi",
  jejak: "Jejak",
};
const isTab = (nilai: string | null): nilai is TabRuang => nilai !== null && nilai in NAMA;

export function PanelRuang({ tab, onTab, rancangan, editor, orang, onTuju, onCatatan }: PanelRuangProps) {
  return (
    // What is kept mounted goes on working unseen (Mantine's other way of keeping stops it): signs in the draft open it, notes arrive.
    <Tabs
      className="panel-tab"
      keepMounted={false}
      keepMountedMode="display-none"
      value={tab}
      onChange={(nilai) => isTab(nilai) && onTab(nilai)}
    >
      <Tabs.List>
        {Object.entries(NAMA).map(([nilai, nama]) => (
          <Tabs.Tab key={nilai} value={nilai}>
            {nama}
            {nilai === "orang" && orang.length > 1 ? ` (${orang.length})` : ""}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="deviasi" className="panel-isi" keepMounted>
        <DeviasiPanel editor={editor} rancangan={rancangan} />
      </Tabs.Panel>
      <Tabs.Panel value="periksa" className="panel-isi" keepMounted>
        <PeriksaPanel editor={editor} rancangan={rancangan} />
      </Tabs.Panel>
      <Tabs.Panel value="catatan" className="panel-isi" keepMounted>
        <CatatanPanel editor={editor} rancangan={rancangan} onBuka={onCatatan} onTuju={onTuju} />
      </Tabs.Panel>
      <Tabs.Panel value="orang" className="panel-isi">
        <OrangPanel orang={orang} editor={editor} onTuju={onTuju} />
      </Tabs.Panel>
      <Tabs.Panel value="versi" className="panel-isi">
        <VersiPanel rancangan={rancangan} />
      </Tabs.Panel>
      <Tabs.Panel value="berbagi" className="panel-isi">
        <BerbagiPanel rancangan={rancangan} />
      </Tabs.Panel>
      <Tabs.Panel value="jejak" className="panel-isi">
        <JejakPanel rancangan={rancangan} />
      </Tabs.Panel>
    </Tabs>
  );
}
