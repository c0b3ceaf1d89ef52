/** The side panel, as plasmo looks for it. */
import { Panel } from "./panel/panel.tsx";
import { tabAlamat } from "./panel/use-tab.ts";
import { Kerangka } from "./rupa/kerangka.tsx";

export default function SidePanel() {
  return (
    <Kerangka judul="Selaras">
      <Panel tab={tabAlamat(location.search)} />
    </Kerangka>
  );
}
