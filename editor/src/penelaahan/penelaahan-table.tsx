/** The reviews as a table. */
import type { PenelaahanRingkas } from "@selaras/parsers";
import { PageLink } from "../page-link.tsx";
import { WaktuTeks } from "../waktu-teks.tsx";
import { AlamatNaskah } from "./alamat-naskah.tsx";
import { judulTelaah, keteranganTelaah } from "./sebutan-penelaahan.ts";
import { StatusTelaah } from "./status-telaah.tsx";

interface PenelaahanTableProps {
  readonly penelaahan: readonly PenelaahanRingkas[];
  /** The present, for "5 menit yang lalu". */
  readonly kini: Date;
}

/** One row per review, in the order given. */
export function PenelaahanTable({ penelaahan, kini }: PenelaahanTableProps) {
  return (
    <div className="daftar-scroller">
      <table className="daftar">
        <caption className="visually-hidden">Penelaahan peraturan</caption>
        <thead>
          <tr>
            <th scope="col">Peraturan</th>
            <th scope="col">Status</th>
            <th scope="col">Catatan</th>
            <th scope="col">Dibuka oleh</th>
            <th scope="col">Terakhir diubah</th>
          </tr>
        </thead>
        <tbody>
          {penelaahan.map((satu) => (
            <tr key={satu.id}>
              <th scope="row" className="daftar-utama">
                <PageLink to={`/penelaahan/${satu.id}`}>{judulTelaah(satu)}</PageLink>
                <NamaLunak telaah={satu} />
                <span className="daftar-lunak">
                  <AlamatNaskah alamat={satu.alamat} />
                </span>
              </th>
              <td>
                <StatusTelaah status={satu.status} />
              </td>
              <td>{satu.anotasi}</td>
              <td>{satu.pembuka.nama}</td>
              <td className="daftar-waktu">
                <WaktuTeks iso={satu.diubah} kini={kini} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Kind, number, year and region, where the title does not say them already. */
function NamaLunak({ telaah }: { readonly telaah: PenelaahanRingkas }) {
  const keterangan = keteranganTelaah(telaah);
  return keterangan.length > 0 ? <span className="daftar-lunak">{keterangan.join(" · ")}</span> : null;
}
