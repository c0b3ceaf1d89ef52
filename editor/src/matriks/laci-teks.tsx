/** Both texts of a cell side by side, with the words that differ marked in each. */
import type { BarisRingkas, Sel } from "@selaras/parsers";
import { namaRingkasAcuan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { DiffView } from "./diff-view.tsx";
import { alamatBaca } from "./kolom-telaah.ts";

interface Nama {
  readonly id: string;
  readonly nama: string;
}

interface LaciTeksProps {
  readonly acuan: Nama;
  readonly baris: BarisRingkas;
  /** `undefined` where the acuan stands alone. */
  readonly daerah: Nama | undefined;
  readonly sel: Sel | undefined;
}

export function LaciTeks({ acuan, baris, daerah, sel }: LaciTeksProps) {
  const compared = sel !== undefined && sel.beda.length > 0;
  return (
    <div className={daerah && sel ? "laci-dua" : undefined}>
      <section aria-labelledby="laci-acuan">
        <h3 id="laci-acuan">
          {namaRingkasAcuan(acuan.nama)}, <PageLink to={`/baca/${acuan.id}#${baris.jangkar}`}>{baris.locator}</PageLink>
        </h3>
        <p className="laci-teks">{compared ? <DiffView beda={sel.beda} sisi="acuan" /> : baris.teks}</p>
      </section>
      {daerah && sel ? (
        <section aria-labelledby="laci-daerah">
          <h3 id="laci-daerah">
            <PageLink to={alamatBaca(daerah.id)}>{daerah.nama}</PageLink>
            {sel.pasangan.length > 0 ? ", " : ""}
            {sel.pasangan.map((satu, urut) => (
              <span key={satu.locator}>
                {urut > 0 ? "; " : ""}
                <PageLink to={alamatBaca(daerah.id, satu.jangkar)}>{satu.locator}</PageLink>
                {satu.tempat === "lampiran" ? " (di lampiran)" : ""}
              </span>
            ))}
          </h3>
          <p className="laci-teks">
            {sel.pasangan.length === 0 ? (
              "Tidak ditemukan ketentuan yang sepadan di dalam peraturan ini."
            ) : compared ? (
              <DiffView beda={sel.beda} sisi="daerah" />
            ) : (
              sel.pasangan.map((satu) => satu.teks).join("\n")
            )}
          </p>
        </section>
      ) : null}
    </div>
  );
}
