/** The two columns of Baca: panels left, text right, and what moves between them. */
import { Tabs } from "@mantine/core";
import { useLocalStorage } from "@mantine/hooks";
import { type MouseEvent, useCallback, useRef, useState } from "react";
import { IstilahPanel } from "../panels/istilah-panel.tsx";
import { NaskahKerjaBanner } from "../panels/naskah-kerja-banner.tsx";
import { ancestorsIn } from "../panels/outline-rows.ts";
import { OutlineTree } from "../panels/outline-tree.tsx";
import { ReadingBar } from "../panels/reading-bar.tsx";
import { NaskahView } from "./naskah-view.tsx";
import { useIndeks } from "./reading-context.ts";
import type { ButirKerangka } from "./reading-index.ts";
import { TermCard } from "./term-card.tsx";
import { useDeepLink } from "./use-deep-link.ts";
import { usePlace } from "./use-place.ts";
import { useReadingKeys } from "./use-reading-keys.ts";

/** Names of `ids`, as the outline prints them. */
function namesOf(kerangka: readonly ButirKerangka[], ids: readonly string[]): readonly string[] {
  return kerangka.flatMap((butir) => [...(ids.includes(butir.id) ? [butir.label || butir.judul] : []), ...namesOf(butir.anak, ids)]);
}

export function ReadingRoom() {
  const { naskah, kerangka } = useIndeks();
  const text = useRef<HTMLElement>(null);
  const room = useRef<HTMLDivElement>(null);
  const place = usePlace(text);
  const [letters, setLetters] = useLocalStorage({ key: "selaras-pintasan-huruf", defaultValue: true, getInitialValueInEffect: false });
  const step = useReadingKeys(text, letters);
  const { pesan, onClick } = useCopyLink();
  useDeepLink(room);

  const { definisi } = naskah.peraturan;
  const jejak = place === null ? [] : namesOf(kerangka, [...ancestorsIn(kerangka, place), place]);
  const matriks = naskah.entri.acuan ? "/matriks" : `/matriks?daerah=${encodeURIComponent(naskah.entri.id)}`;
  return (
    <div className="baca-dua">
      <aside className="baca-samping" aria-label="Kerangka dan istilah">
        <Tabs defaultValue="kerangka" keepMounted={false} className="baca-tab">
          <Tabs.List>
            <Tabs.Tab value="kerangka">Kerangka</Tabs.Tab>
            <Tabs.Tab value="istilah">Istilah ({definisi.length})</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="kerangka" className="baca-samping-isi">
            <OutlineTree kerangka={kerangka} place={place} />
          </Tabs.Panel>
          <Tabs.Panel value="istilah" className="baca-samping-isi">
            <IstilahPanel definisi={definisi} />
          </Tabs.Panel>
        </Tabs>
      </aside>
      <div ref={room} className="baca-utama">
        <ReadingBar jejak={jejak} matriks={matriks} letters={letters} onLetters={setLetters} onStep={step} />
        {naskah.entri.acuan ? <NaskahKerjaBanner naskah={naskah} /> : null}
        {/* The labels inside are links and work by keyboard; this only adds the copy to their click. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        <article ref={text} className="naskah" data-asal={naskah.asal.length > 0 || undefined} onClick={onClick}>
          <NaskahView />
        </article>
        <TermCard text={text} definisi={definisi} />
        <p className="pemberitahuan" role="status">
          {pesan}
        </p>
      </div>
    </div>
  );
}

/** How long a short sentence stays readable without being in the way. */
const NOTICE_MS = 3000;

/** A click on the label of a unit copies its address; the address bar shows it in any case, because the label is a link. */
function useCopyLink() {
  const [pesan, setPesan] = useState("");
  const timer = useRef(0);

  const onClick = useCallback((event: MouseEvent) => {
    const label = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.label[data-locator]") : null;
    if (!label || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const tell = (kalimat: string) => {
      setPesan(kalimat);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setPesan(""), NOTICE_MS);
    };
    const locator = label.dataset.locator ?? "";
    const failed = () => tell(`Tautan ke ${locator} ada di bilah alamat.`);
    // Browsers lend the clipboard to pages of https and localhost only; an office server may be neither.
    if (navigator.clipboard) navigator.clipboard.writeText(label.href).then(() => tell(`Tautan ke ${locator} disalin.`), failed);
    else failed();
  }, []);

  return { pesan, onClick };
}
