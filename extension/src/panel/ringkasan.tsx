/** How the text stands to its acuan, in numbers: by kind (the buttons filter), and by Bab. */
import type { JumlahDeviasi } from "@selaras/parsers";
import type { JumlahBab } from "./butir.ts";
import { SEBUTAN_TANDA, type TandaButir, URUTAN_TANDA } from "./sebutan.ts";

interface RingkasanProps {
  readonly jumlah: JumlahDeviasi;
  readonly perBab: readonly JumlahBab[];
  readonly tanda: ReadonlySet<TandaButir>;
  readonly usulan: boolean;
  readonly bab: string;
  readonly onTanda: (tanda: TandaButir) => void;
  readonly onUsulan: () => void;
  readonly onBab: (bab: string) => void;
}

export function Ringkasan({ jumlah, perBab, tanda, usulan, bab, onTanda, onUsulan, onBab }: RingkasanProps) {
  return (
    <div className="ringkasan">
      <fieldset className="ringkasan-jumlah">
        <legend className="visually-hidden">Tampilkan menurut hubungan dengan acuan</legend>
        {URUTAN_TANDA.map((satu) => {
          const { nama, singkat, arti, lambang } = SEBUTAN_TANDA[satu];
          const tampil = tanda.has(satu);
          return (
            <button
              key={satu}
              type="button"
              className="ringkasan-butir"
              data-tanda={satu}
              aria-pressed={tampil}
              title={`${nama}. ${arti} Tekan untuk ${tampil ? "menyembunyikan" : "menampilkan"}.`}
              onClick={() => onTanda(satu)}
            >
              <span className="lambang" aria-hidden>
                {lambang}
              </span>
              <span className="ringkasan-nama">{singkat}</span>
              <span className="ringkasan-angka">{jumlah[satu]}</span>
            </button>
          );
        })}
      </fieldset>
      <div className="ringkasan-lanjut">
        <details>
          <summary>Menurut Bab</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">Bab</th>
                {URUTAN_TANDA.map((satu) => (
                  <th key={satu} scope="col" title={SEBUTAN_TANDA[satu].nama} data-tanda={satu}>
                    <span aria-hidden>{SEBUTAN_TANDA[satu].lambang}</span>
                    <span className="visually-hidden">{SEBUTAN_TANDA[satu].nama}</span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {perBab.map((satu) => (
                <tr key={satu.bab}>
                  <th scope="row">
                    <button
                      type="button"
                      className="tautan"
                      aria-pressed={bab === satu.bab}
                      onClick={() => onBab(bab === satu.bab ? "" : satu.bab)}
                    >
                      {satu.bab}
                    </button>
                  </th>
                  {URUTAN_TANDA.map((kind) => (
                    <td key={kind}>{satu.jumlah[kind] ?? "·"}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        {jumlah.usulan > 0 ? (
          <button
            type="button"
            className="ringkasan-usulan"
            aria-pressed={usulan}
            title="Pasangan yang belum pasti. Tekan untuk menampilkan yang ini saja."
            onClick={onUsulan}
          >
            <span className="usulan">usulan</span> {jumlah.usulan}
          </button>
        ) : null}
      </div>
    </div>
  );
}
