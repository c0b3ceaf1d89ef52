/** Which tab the page is about. */
import { useEffect, useState } from "react";
import { type TabKini, usePeramban } from "../peramban/peramban-context.tsx";

/** The given tab, or the one that is looked at, followed when the person goes to another. `undefined` until it is known, `null` where there is none. */
export function useTab(tetap: number | null): TabKini | null | undefined {
  const { tabKini, ikutiTab } = usePeramban();
  const [tab, setTab] = useState<TabKini | null | undefined>(tetap === null ? undefined : { id: tetap, alamat: null });
  useEffect(() => {
    if (tetap !== null) return;
    let current = true;
    const lihat = () =>
      void tabKini().then((kini) => {
        if (current) setTab((lama) => (lama && kini && lama.id === kini.id && lama.alamat === kini.alamat ? lama : kini));
      });
    lihat();
    const lepas = ikutiTab(lihat);
    return () => {
      current = false;
      lepas();
    };
  }, [tetap, tabKini, ikutiTab]);
  return tab;
}

/** The tab that the address of the page names: `?tab=12`; `null` where it names none. */
export function tabAlamat(query: string): number | null {
  const id = Number(new URLSearchParams(query).get("tab") ?? Number.NaN);
  return Number.isInteger(id) && id >= 0 ? id : null;
}
