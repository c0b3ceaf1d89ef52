/** Regions × topics: how many provisions of the acuan each region changes or leaves out. A real table of numbers; colour only repeats them. */
import type { MatriksRingkas, Panas } from "@selaras/parsers";
import { Gulung } from "./gulung.tsx";
import { SEBUTAN_TOPIK } from "./sebutan.ts";

interface HeatMapProps {
  readonly ringkas: MatriksRingkas;
  readonly shown: number;
  readonly onPick: (topik: string, kolom: string) => void;
}

/** Deviations of substance or procedure, and provisions without counterpart: what a reviewer has to look at. */
export const menyimpang = ({ substantif, prosedural, tidakAda }: Panas): number => substantif + prosedural + tidakAda;

/** 0 for none to 4 for more than three quarters of the provisions. */
export function tingkatPanas(panas: Panas): number {
  const jumlah = menyimpang(panas);
  if (jumlah === 0 || panas.ketentuan === 0) return 0;
  return Math.min(4, Math.ceil((jumlah / panas.ketentuan) * 4));
}

/** A click shows the rows of that topic and that region. */
export function HeatMap({ ringkas, shown, onPick }: HeatMapProps) {
  // a topic of which the acuan says nothing would be a column of dashes
  const topik = [...new Set(ringkas.peta.filter(({ ketentuan }) => ketentuan > 0).map((satu) => satu.topik))];
  const places = new Map(ringkas.peta.map((satu) => [`${satu.kolom} ${satu.topik}`, satu]));
  return (
    <section aria-labelledby="ikhtisar-peta">
      <h2 id="ikhtisar-peta">Peta penyimpangan: daerah menurut topik</h2>
      <p>
        Angka pertama: ketentuan acuan yang menyimpang secara substantif atau prosedural, atau tidak ditemukan; angka kedua: semua ketentuan
        acuan pada topik itu. Pilih satu angka untuk melihat barisnya.
      </p>
      <Gulung nama="Tabel peta penyimpangan">
        <table className="ikhtisar-tabel peta">
          <thead>
            <tr>
              <th scope="col">Daerah</th>
              {topik.map((satu) => (
                <th key={satu} scope="col">
                  {SEBUTAN_TOPIK[satu].replace("Pertanggungj", "Pertanggung\u00ADj")}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ringkas.kolom.slice(0, shown).map((kolom, at) => (
              <tr key={kolom.id}>
                <th scope="row">{kolom.nama}</th>
                {topik.map((satu) => {
                  const panas = places.get(`${at} ${satu}`);
                  return (
                    <td key={satu} data-panas={panas ? tingkatPanas(panas) : 0}>
                      {panas && panas.ketentuan > 0 ? (
                        <button type="button" title={rincian(panas)} onClick={() => onPick(satu, kolom.id)}>
                          {menyimpang(panas)} / {panas.ketentuan}
                          <span className="visually-hidden">
                            , {kolom.nama}, {SEBUTAN_TOPIK[satu]}
                          </span>
                        </button>
                      ) : (
                        "–"
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </Gulung>
    </section>
  );
}

const rincian = ({ substantif, prosedural, redaksional, tidakAda, tambahan }: Panas): string =>
  `${substantif} substantif, ${prosedural} prosedural, ${redaksional} redaksional, ${tidakAda} tidak ada, ${tambahan} tambahan daerah`;
