/** The popup behind the icon, as plasmo looks for it. */
import { tabAlamat } from "./panel/use-tab.ts";
import { Kerangka } from "./rupa/kerangka.tsx";
import { Sekilas } from "./sekilas/sekilas.tsx";

export default function Popup() {
  return (
    <Kerangka judul="Selaras">
      <Sekilas tab={tabAlamat(location.search)} />
    </Kerangka>
  );
}
