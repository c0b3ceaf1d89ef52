/** The connection of the page that shows a draft: opened with it, replaced when the server refused a change, closed with it. */
import { shallowEqual } from "@mantine/hooks";
import type { Peran } from "@selaras/parsers";
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { isiYdoc } from "./isi-ydoc.ts";
import type { Keadaan } from "./keadaan.ts";
import { bersihkanSalinanOrangLain, ingatSalinan, namaSalinan } from "./salinan-lokal.ts";
import { bukaSambungan, type PotretSambungan, type Sambungan } from "./sambungan.ts";
import { simpananIndexedDb } from "./simpanan-indexeddb.ts";
import { tambahTitipan } from "./titipan.ts";

/** Of the state only what a page changes with: the header alone follows every key (`PenandaSimpan`). */
export interface PotretRuang extends Omit<PotretSambungan, "keadaan"> {
  /** Everything of the server is here, and what is typed goes there. */
  readonly terhubung: boolean;
  readonly luring: boolean;
  readonly akhir: Extract<Keadaan, { readonly macam: "berakhir" }> | null;
}

export interface TerbukaSambungan {
  readonly sambungan: Sambungan;
  readonly potret: PotretRuang;
  /** Texts that the server refused and their writer has not taken yet. */
  readonly titipan: string | null;
  /** The writer has them, or wants none of them. */
  readonly lepasTitipan: () => void;
}

/** A second refusal within this is not about a person's change but about something wrong: opening again would only go round in circles. */
const BERULANG_MS = 20_000;

const alamatSinkron = (): string => `${location.origin.replace(/^http/u, "ws")}/sinkron`;

/** `null` only before the first effect has run. */
export function useSambungan(dokumen: string, pengguna: string, peranAwal: Peran): TerbukaSambungan | null {
  const [putaran, setPutaran] = useState(0);
  const [sambungan, setSambungan] = useState<Sambungan | null>(null);
  const peran = useRef(peranAwal);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round opens the same draft anew
  useEffect(() => {
    const nama = namaSalinan(pengguna, dokumen);
    ingatSalinan(nama);
    void bersihkanSalinanOrangLain(pengguna);
    const baru = bukaSambungan({
      alamat: alamatSinkron(),
      dokumen,
      bukaSimpanan: simpananIndexedDb(nama),
      peranAwal: peran.current,
      adaJaringan: () => navigator.onLine,
    });
    setSambungan(baru);
    return () => void baru.tutup();
  }, [dokumen, pengguna, putaran]);

  const potret = usePotretRuang(sambungan);
  if (potret) peran.current = potret.peran;

  useRetries(sambungan);
  // A browser that keeps nothing still has them until the tab is closed.
  const [ditangan, setDitangan] = useState<string | null>(null);
  const openFresh = useCallback((titipan: string | null) => {
    setDitangan(titipan);
    setPutaran((satu) => satu + 1);
  }, []);
  useFreshAfterRefusal(sambungan, potret, openFresh);
  if (!sambungan || !potret) return null;
  const lepasTitipan = () => {
    setDitangan(null);
    void sambungan.titipkan(null);
  };
  return { sambungan, potret, titipan: potret.titipan ?? ditangan, lepasTitipan };
}

function usePotretRuang(sambungan: Sambungan | null): PotretRuang | null {
  const terakhir = useRef<PotretRuang | null>(null);
  return useSyncExternalStore(
    useCallback((dengar) => sambungan?.pantau(dengar) ?? (() => undefined), [sambungan]),
    useCallback(() => {
      const baru = sambungan && potretRuang(sambungan.potret());
      const sama = baru && terakhir.current && shallowEqual(baru, terakhir.current);
      if (!sama) terakhir.current = baru;
      return terakhir.current;
    }, [sambungan]),
  );
}

function potretRuang({ keadaan, ...sisa }: PotretSambungan): PotretRuang {
  return {
    ...sisa,
    terhubung: keadaan.macam === "tersambung" || keadaan.macam === "menyimpan" || keadaan.macam === "tersimpan",
    luring: keadaan.macam === "luring",
    akhir: keadaan.macam === "berakhir" ? keadaan : null,
  };
}

/** What tells that trying now is worthwhile: the network is back, or somebody looks at the page again. */
function useRetries(sambungan: Sambungan | null): void {
  useEffect(() => {
    if (!sambungan) return;
    const coba = () => {
      const { keadaan } = sambungan.potret();
      const mungkin =
        keadaan.macam === "luring" || keadaan.macam === "menyambung" || (keadaan.macam === "berakhir" && keadaan.kode === 4401);
      if (mungkin && document.visibilityState === "visible") sambungan.cobaLagi();
    };
    window.addEventListener("online", coba);
    document.addEventListener("visibilitychange", coba);
    return () => {
      window.removeEventListener("online", coba);
      document.removeEventListener("visibilitychange", coba);
    };
  }, [sambungan]);
}

/** Yjs cannot take a change back that others must not have: what was refused is kept as text, and the document is fetched anew. */
function useFreshAfterRefusal(sambungan: Sambungan | null, potret: PotretRuang | null, buka: (titipan: string | null) => void): void {
  const terakhir = useRef(0);
  const ditangani = useRef<Sambungan | null>(null);
  const penolakan = potret?.penolakan;
  useEffect(() => {
    if (!sambungan || !penolakan || ditangani.current === sambungan) return;
    ditangani.current = sambungan;
    const berulang = Date.now() - terakhir.current < BERULANG_MS;
    terakhir.current = Date.now();
    if (berulang) return;
    const { keadaan } = sambungan.potret();
    const milikSaya = "belum" in keadaan && keadaan.belum > 0;
    const ditolak = { pada: new Date().toISOString(), pesan: penolakan.pesan, isi: isiYdoc(sambungan.ydoc) };
    const lama = sambungan.potret().titipan;
    const titipan = milikSaya ? tambahTitipan(lama, ditolak) : lama;
    const simpan = async () => {
      await sambungan.titipkan(titipan);
      await sambungan.kosongkan();
      await sambungan.tutup();
      buka(titipan);
    };
    void simpan();
  }, [sambungan, penolakan, buka]);
}
