/** The people of the connection, and this person's colour among them. */
import type { Pengguna } from "@selaras/parsers";
import { useEffect, useState } from "react";
import { type Orang, orangDi } from "../collaboration/orang.ts";
import type { Sambungan } from "../collaboration/sambungan.ts";
import { warnaOrang } from "../collaboration/warna.ts";

/** Carets move ten times a second; a list of names need not. */
const JEDA_DAFTAR_MS = 300;

interface Kehadiran {
  readonly orang: readonly Orang[];
  readonly warna: string;
}

/** Follows who comes, goes and moves; the editor introduces this person with `warna`. */
export function useOrang(sambungan: Sambungan, { id, nama }: Pick<Pengguna, "id" | "nama">, tersambung: boolean): Kehadiran {
  const { awareness, ydoc } = sambungan;
  const [orang, setOrang] = useState<readonly Orang[]>([]);
  const [warna, setWarna] = useState(() => warnaOrang(id));

  // Whoever comes later takes another colour; those who are here keep theirs.
  useEffect(() => {
    if (!tersambung) return;
    const timer = window.setTimeout(() => {
      const lain = new Set(orangDi(awareness, ydoc, { id, nama, warna: "" }).flatMap((satu) => (satu.id === id ? [] : [satu.warna])));
      setWarna((kini) => (lain.has(kini) ? warnaOrang(id, lain) : kini));
    }, JEDA_DAFTAR_MS);
    return () => window.clearTimeout(timer);
  }, [awareness, ydoc, id, nama, tersambung]);

  useEffect(() => {
    let timer = 0;
    const baca = () => {
      timer = 0;
      const baru = orangDi(awareness, ydoc, { id, nama, warna });
      setOrang((lama) => (JSON.stringify(lama) === JSON.stringify(baru) ? lama : baru));
    };
    const nanti = () => {
      timer ||= window.setTimeout(baca, JEDA_DAFTAR_MS);
    };
    baca();
    awareness.on("change", nanti);
    return () => {
      window.clearTimeout(timer);
      awareness.off("change", nanti);
    };
  }, [awareness, ydoc, id, nama, warna]);

  return { orang, warna };
}
