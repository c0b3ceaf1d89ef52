/** The reviewed text with its notes beside it. */
import { Tabs } from "@mantine/core";
import type { Anotasi, PenelaahanRinci, Peraturan } from "@selaras/parsers";
import { type MouseEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { OutlineTree } from "../panels/outline-tree.tsx";
import { NaskahView } from "../reading/naskah-view.tsx";
import { ReadingContext } from "../reading/reading-context.ts";
import { indexNaskah } from "../reading/reading-index.ts";
import { TermCard } from "../reading/term-card.tsx";
import { useDeepLink } from "../reading/use-deep-link.ts";
import { usePlace } from "../reading/use-place.ts";
import { useAlamat } from "../use-alamat.ts";
import { naskahTelaah } from "./naskah-telaah.ts";
import { PanelAnotasi } from "./panel-anotasi.tsx";
import { anotasiBerikut, NAMA_SARING, readSaringAnotasi, saringAnotasi, urutkanAnotasi } from "./saring-anotasi.ts";
import "./tanda-anotasi.css";
import { anotasiDiTitik, gulungKe } from "./tanda-anotasi.ts";
import { useAnotasi } from "./use-anotasi.ts";
import { usePasalAlamat } from "./use-pasal-alamat.ts";
import { useTandaAnotasi } from "./use-tanda-anotasi.ts";

interface RuangTelaahProps {
  readonly telaah: PenelaahanRinci;
  readonly peraturan: Peraturan;
}

const TANPA: readonly Anotasi[] = [];

export function RuangTelaah({ telaah, peraturan }: RuangTelaahProps) {
  // The text never changes; what does (status, title) must not draw it again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const indeks = useMemo(() => indexNaskah(naskahTelaah(telaah, peraturan)), [telaah.id, peraturan]);
  const naskah = useRef<HTMLElement>(null);
  const daftarnya = useRef<HTMLUListElement>(null);
  const muatan = useAnotasi(telaah.id);
  const { params } = useAlamat();
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [panel, setPanel] = useState<string | null>("catatan");
  const semua = muatan.daftar?.anotasi ?? TANPA;
  const kunci = NAMA_SARING.map((nama) => params.get(nama) ?? "").join("\n");
  // biome-ignore lint/correctness/useExhaustiveDependencies: `kunci` is what counts of `params`
  const tampil = useMemo(() => urutkanAnotasi(saringAnotasi(semua, readSaringAnotasi(params))), [semua, kunci]);
  const letak = useTandaAnotasi(naskah, peraturan, tampil, dipilih);
  const terletak = useMemo(
    () => letak && new Set([...letak.values()].filter(({ elemen }) => elemen !== null).map(({ anotasi }) => anotasi.id)),
    [letak],
  );
  const place = usePlace(naskah);
  useDeepLink(naskah);
  const tanpaPasal = usePasalAlamat(naskah);

  const onTuju = useCallback(
    (id: string) => {
      setDipilih(id);
      const satu = letak?.get(id);
      if (satu) gulungKe(satu);
    },
    [letak],
  );
  const langkah = useCallback(
    (arah: 1 | -1) => {
      const satu = anotasiBerikut(tampil, dipilih, arah);
      if (!satu) return;
      setPanel("catatan");
      onTuju(satu.id);
      // The card may have to be drawn first.
      window.requestAnimationFrame(() =>
        daftarnya.current?.querySelector<HTMLElement>(`[data-anotasi="${CSS.escape(satu.id)}"] button`)?.focus({ preventScroll: true }),
      );
    },
    [tampil, dipilih, onTuju],
  );
  useTombolLangkah(langkah);

  const onKlikNaskah = ({ target, clientX, clientY }: MouseEvent) => {
    if (target instanceof Element && target.closest("a, button")) return;
    const id = letak && anotasiDiTitik(letak.values(), clientX, clientY);
    if (!id) return;
    setPanel("catatan");
    setDipilih(id);
  };

  return (
    <div className="telaah-dua">
      <div className="telaah-utama">
        {tanpaPasal === null ? null : (
          <p className="telaah-kabar" role="status">
            {tanpaPasal} tidak ditemukan dalam naskah ini. Naskah ditampilkan dari awal.
          </p>
        )}
        {/* The same notes are reached by keyboard in the list; this only adds the way from the words to them. */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
        <article ref={naskah} className="naskah telaah-naskah" aria-label="Naskah yang ditelaah" onClick={onKlikNaskah}>
          <ReadingContext value={indeks}>
            <NaskahView />
          </ReadingContext>
        </article>
        <TermCard text={naskah} definisi={peraturan.definisi} />
      </div>
      <aside className="telaah-samping" aria-label="Catatan dan kerangka">
        <Tabs value={panel} onChange={setPanel} className="baca-tab" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="catatan">Catatan ({semua.length})</Tabs.Tab>
            <Tabs.Tab value="kerangka">Kerangka</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="catatan" className="telaah-panel">
            <PanelAnotasi
              telaah={telaah}
              muatan={muatan}
              tampil={tampil}
              dipilih={dipilih}
              terletak={terletak}
              daftar={daftarnya}
              onTuju={onTuju}
              onLangkah={langkah}
            />
          </Tabs.Panel>
          <Tabs.Panel value="kerangka" className="baca-samping-isi">
            <OutlineTree kerangka={indeks.kerangka} place={place} />
          </Tabs.Panel>
        </Tabs>
      </aside>
    </div>
  );
}

/** F8 and Shift+F8 wherever the focus is; over a dialog the key belongs to nobody. */
function useTombolLangkah(langkah: (arah: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
      if (document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      langkah(event.shiftKey ? -1 : 1);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [langkah]);
}
