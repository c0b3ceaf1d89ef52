/** How other regions word a provision of the acuan. */
import { useCallback, useEffect, useState } from "react";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";
import type { VersiDaerah as Versi } from "../pesan/mesin.ts";

type Keadaan = { readonly versi: readonly Versi[] } | { readonly galat: string } | null;

/** Milliseconds a provision has to stay open before the others are asked for: walking through the list asks for nothing. */
const TUNDA = 250;

/** `locator` is one of the acuan. */
export function VersiDaerah({ locator }: { readonly locator: string }) {
  const { tanyaMesin } = usePeramban();
  const [keadaan, setKeadaan] = useState<Keadaan>(null);
  const tanya = useCallback(
    async (current: () => boolean) => {
      const jawab = await tanyaMesin({ untuk: "mesin", apa: "versi", locator });
      if (current()) setKeadaan(isGalat(jawab) ? jawab : { versi: jawab });
    },
    [tanyaMesin, locator],
  );
  useEffect(() => {
    let current = true;
    setKeadaan(null);
    const timer = setTimeout(() => void tanya(() => current), TUNDA);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [tanya]);
  return (
    <section aria-label={`Rumusan daerah lain atas ${locator} acuan`} className="bagian">
      <h3>Rumusan daerah lain</h3>
      {keadaan === null ? (
        <p className="lunak" role="status">
          Mencari rumusan daerah lain …
        </p>
      ) : null}
      {keadaan !== null && "galat" in keadaan ? (
        <p>
          Rumusan daerah lain belum dapat dimuat. {keadaan.galat}{" "}
          <button type="button" className="tautan" onClick={() => void tanya(() => true)}>
            Coba lagi
          </button>
        </p>
      ) : null}
      {keadaan !== null && "versi" in keadaan ? <Daftar versi={keadaan.versi} /> : null}
    </section>
  );
}

function Daftar({ versi }: { readonly versi: readonly Versi[] }) {
  if (versi.length === 0) return <p className="lunak">Tidak ada peraturan lain yang memuatnya.</p>;
  return (
    <ul className="versi">
      {versi.map(({ nama, locator, teks }) => (
        <li key={`${nama} ${locator}`}>
          <p className="lunak">
            <strong>{nama}</strong>, {locator}
          </p>
          <p className="teks-hukum">{teks}</p>
        </li>
      ))}
    </ul>
  );
}
