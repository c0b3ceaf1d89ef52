/** What the pages of the extension ask of the browser and of the other parts. They never touch `chrome` themselves, so that they run in any page. */
import { createContext, type ReactNode, use } from "react";
import type { OlahCatatan, SambunganSelaras, TokoCatatan } from "../catatan/antarmuka.ts";
import type { TokoPengaturan } from "../pengaturan/pengaturan.ts";
import type { KabarLembar, PesanLembar } from "../pesan/lembar.ts";
import type { KabarMesin } from "../pesan/situs.ts";
import type { GalatKirim, JawabanLembar, JawabanTanya, TanyaMesin } from "./kirim.ts";

/** A tab as far as it may be known without a permission: the address only while the person has clicked on the extension there. */
export interface TabKini {
  readonly id: number;
  readonly alamat: string | null;
}

export interface Peramban {
  readonly tanyaMesin: <const P extends TanyaMesin>(pesan: P) => Promise<JawabanTanya<P> | GalatKirim>;
  readonly tanyaLembar: <const P extends PesanLembar>(tab: number, pesan: P) => Promise<JawabanLembar<P["apa"]> | GalatKirim>;
  /** Calls with what tabs and the service worker tell; `tab` is where it came from. Gives what ends it. */
  readonly dengarKabar: (dengar: (kabar: KabarLembar | KabarMesin, tab: number | null) => void) => () => void;
  /** The tab that is looked at. */
  readonly tabKini: () => Promise<TabKini | null>;
  /** Calls when another tab is looked at (`pindah`) or when one was loaded anew (`muat`). Gives what ends it. */
  readonly ikutiTab: (dengar: (tab: number, sebab: "pindah" | "muat") => void) => () => void;
  readonly toko: TokoCatatan;
  readonly olah: OlahCatatan;
  readonly sambungan: SambunganSelaras;
  readonly pengaturan: TokoPengaturan;
  /** Asks the person for access to an origin; to be called in the click. */
  readonly mintaIzin: (asal: string) => Promise<boolean>;
  /** Opens the side panel of this window; to be called in the click. */
  readonly bukaPanel: (tab: number) => Promise<GalatKirim | null>;
  readonly bukaPengaturan: () => void;
  readonly versi: string;
}

const Konteks = createContext<Peramban | null>(null);

export function PerambanContext({ nilai, children }: { readonly nilai: Peramban; readonly children: ReactNode }) {
  return <Konteks value={nilai}>{children}</Konteks>;
}

/** What the page was given. */
export function usePeramban(): Peramban {
  const peramban = use(Konteks);
  if (peramban === null) throw new Error("a page of the extension stands outside of PerambanContext");
  return peramban;
}
