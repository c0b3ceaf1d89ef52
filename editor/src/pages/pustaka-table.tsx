/** The regulations as a table. */
import { Table } from "@mantine/core";
import { isEntriKerja } from "@selaras/parsers";
import { IconAlertTriangle, IconFileAlert } from "@tabler/icons-react";
import type { EntriTerhitung } from "../api.ts";
import { namaPeraturan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";

const COUNTS = [
  { nama: "bab", label: "Bab" },
  { nama: "pasal", label: "Pasal" },
  { nama: "ayat", label: "Ayat" },
  { nama: "definisi", label: "Definisi" },
] as const;

/** One row per regulation, in the order given. */
export function PustakaTable({ entri }: { readonly entri: readonly EntriTerhitung[] }) {
  return (
    <div className="pustaka-scroller">
      <Table className="pustaka-table" verticalSpacing="xs" horizontalSpacing="0.5rem" borderColor="var(--s-line)">
        <Table.Caption className="visually-hidden">Peraturan dalam pustaka</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Peraturan</Table.Th>
            <Table.Th scope="col">Daerah</Table.Th>
            {COUNTS.map(({ nama, label }) => (
              <Table.Th key={nama} scope="col" className="pustaka-number">
                {label}
              </Table.Th>
            ))}
            <Table.Th scope="col" className="pustaka-number">
              Rujukan
            </Table.Th>
            <Table.Th scope="col">Mutu teks</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {entri.map((satu) => (
            <EntriRow key={satu.id} entri={satu} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function EntriRow({ entri }: { readonly entri: EntriTerhitung }) {
  const { jumlah } = entri;
  const matriks = entri.acuan ? "/matriks" : `/matriks?daerah=${encodeURIComponent(entri.id)}`;
  return (
    <Table.Tr>
      <Table.Th scope="row" className="pustaka-name">
        <PageLink to={`/baca/${entri.id}`}>{namaPeraturan(entri)}</PageLink>
        <span className="pustaka-tentang">tentang {entri.tentang}</span>
        {isEntriKerja(entri) ? <NaskahKerja id={entri.id} /> : null}
        <span className="pustaka-actions">
          <PageLink to={matriks}>{entri.acuan ? "Sandingkan semua daerah" : "Sandingkan dengan acuan"}</PageLink>
        </span>
      </Table.Th>
      <Table.Td className="pustaka-daerah">
        {entri.daerah}
        {entri.provinsi && entri.tingkat !== "provinsi" ? <span className="pustaka-soft">{entri.provinsi}</span> : null}
      </Table.Td>
      {COUNTS.map(({ nama }) => (
        <Table.Td key={nama} className="pustaka-number">
          {jumlah[nama]}
        </Table.Td>
      ))}
      <Table.Td className="pustaka-number">
        {jumlah.acuan}
        {jumlah.acuanTanpaSasaran > 0 ? (
          <span className="pustaka-missing">
            <IconAlertTriangle size={14} aria-hidden /> {jumlah.acuanTanpaSasaran} tanpa sasaran
          </span>
        ) : null}
      </Table.Td>
      <Table.Td className="pustaka-quality">{entri.mutuTeks}</Table.Td>
    </Table.Tr>
  );
}

function NaskahKerja({ id }: { readonly id: string }) {
  return (
    <span className="pustaka-naskah-kerja">
      <span className="badge-naskah-kerja">
        <IconFileAlert size={14} aria-hidden /> Naskah kerja
      </span>{" "}
      Acuan, bukan naskah resmi: <PageLink to={`/baca/${id}#asal-usul`}>lihat asal-usulnya</PageLink>
    </span>
  );
}
