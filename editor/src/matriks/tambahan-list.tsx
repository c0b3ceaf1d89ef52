/** Provisions of the regions that have no counterpart in the acuan, by region. */
import type { Matriks, Tambahan } from "@selaras/parsers";
import { useEffect, useRef } from "react";
import { PageLink } from "../page-link.tsx";

/** One folding list per column; the first is open. */
export function TambahanList({ matriks }: { readonly matriks: Matriks }) {
  const section = useRef<HTMLElement>(null);
  // Paper cannot be unfolded.
  useEffect(() => {
    const unfold = () => {
      for (const details of section.current?.querySelectorAll("details") ?? []) details.open = true;
    };
    window.addEventListener("beforeprint", unfold);
    return () => window.removeEventListener("beforeprint", unfold);
  }, []);
  return (
    <section ref={section} id="tambahan" className="tambahan" aria-labelledby="judul-tambahan">
      <h2 id="judul-tambahan" tabIndex={-1}>
        Tambahan daerah
      </h2>
      <p>Ketentuan daerah yang tidak mempunyai padanan di dalam {matriks.acuan.nama}.</p>
      {matriks.kolom.map((kolom, urut) => {
        const milik = matriks.tambahan.filter((satu) => satu.kolom === urut);
        return (
          <details key={kolom.id} open={urut === 0}>
            <summary>
              <h3>
                {kolom.nama} <span className="tambahan-jumlah">({milik.length})</span>
              </h3>
            </summary>
            {milik.length === 0 ? <p>Tidak ada: semua ketentuannya berpasangan dengan acuan.</p> : null}
            <ul>
              {milik.map((satu) => (
                <Butir key={satu.locator} id={kolom.id} tambahan={satu} />
              ))}
            </ul>
          </details>
        );
      })}
    </section>
  );
}

function Butir({ id, tambahan }: { readonly id: string; readonly tambahan: Tambahan }) {
  return (
    <li>
      <p className="tambahan-tempat">
        <PageLink to={`/baca/${id}#${tambahan.jangkar}`}>{tambahan.locator}</PageLink>
        <span>{tambahan.kelompok.join(" › ")}</span>
      </p>
      <p>{tambahan.teks}</p>
    </li>
  );
}
