/** The outline of the regulation beside its pages. */
import type { UnitBacaan } from "@selaras/parsers";
import { useEffect, useRef } from "react";
import type { HasilPeriksa } from "./use-periksa-pdf.ts";

interface KerangkaPdfProps {
  readonly kerangka: readonly UnitBacaan[];
  /** Index of the one that is read; -1 for none. */
  readonly kini: number;
  readonly hasil: HasilPeriksa;
  readonly onBuka: (letak: number) => void;
}

export function KerangkaPdf({ kerangka, kini, hasil, onBuka }: KerangkaPdfProps) {
  const daftar = useRef<HTMLUListElement>(null);
  useEffect(() => {
    daftar.current?.children[kini]?.scrollIntoView({ block: "nearest" });
  }, [kini]);
  if (kerangka.length === 0) return hasil.keadaan === "memeriksa" ? <nav className="kerangka-pdf" aria-busy aria-label="Kerangka" /> : null;
  return (
    <nav className="kerangka-pdf" aria-label="Kerangka">
      <ul ref={daftar}>
        {kerangka.map(({ dari, locator, sebutan, tingkat, jenis }, nomor) => (
          <li key={`${dari} ${locator}`} style={{ paddingInlineStart: `${Math.min(tingkat - 1, 4) * 0.75}rem` }}>
            <button type="button" aria-current={nomor === kini ? "location" : undefined} onClick={() => onBuka(dari)}>
              {namaPendek(locator, jenis)} {jenis !== "pasal" && <span className="lunak">{sebutan}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Below its Bab a Bagian need not name the Bab again. */
const namaPendek = (locator: string, jenis: UnitBacaan["jenis"]): string =>
  jenis === "bagian" || jenis === "paragraf" ? (/(?:Bagian|Paragraf)\b.*$/.exec(locator)?.[0] ?? locator) : locator;
