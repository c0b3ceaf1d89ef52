/** The matrix at a glance: totals of each region, and where they depart from the acuan. */

import { Button } from "@mantine/core";
import type { MatriksRingkas } from "@selaras/parsers";
import { useState } from "react";
import { PageLink } from "../page-link.tsx";
import { Gulung } from "./gulung.tsx";
import { HeatMap } from "./heat-map.tsx";
import { SEBUTAN, URUTAN_HUBUNGAN } from "./hubungan.tsx";
import { SEBUTAN_CAKUPAN, SEBUTAN_JENIS, URUTAN_CAKUPAN } from "./sebutan.ts";
import "./ikhtisar.css";
import { alamatBaca } from "./kolom-telaah.ts";

interface IkhtisarProps {
  readonly ringkas: MatriksRingkas;
  /** Shows the rows of one topic for one column. */
  readonly onPick: (topik: string, kolom: string) => void;
}

/** Regions shown at first; 552 rows of numbers are drawn when asked for. */
const FIRST = 40;

/** Three tables: relations and coverage per region, kinds of deviation, heat map of regions × topics. */
export function Ikhtisar({ ringkas, onPick }: IkhtisarProps) {
  const [semua, setSemua] = useState(false);
  const shown = semua ? ringkas.kolom.length : Math.min(FIRST, ringkas.kolom.length);
  return (
    <div className="ikhtisar">
      <Totals ringkas={ringkas} shown={shown} />
      <HeatMap ringkas={ringkas} shown={shown} onPick={onPick} />
      <JenisTable ringkas={ringkas} />
      {shown < ringkas.kolom.length ? (
        <p>
          {shown} dari {ringkas.kolom.length} peraturan ditampilkan.{" "}
          <Button variant="default" size="compact-sm" onClick={() => setSemua(true)}>
            Tampilkan semua
          </Button>
        </p>
      ) : null}
    </div>
  );
}

function Totals({ ringkas, shown }: { readonly ringkas: MatriksRingkas; readonly shown: number }) {
  return (
    <section aria-labelledby="ikhtisar-daerah">
      <h2 id="ikhtisar-daerah">Hubungan dan cakupan per daerah</h2>
      <p>
        Hubungan dihitung atas {ringkas.baris.length} ketentuan acuan; cakupan atas{" "}
        {ringkas.baris.filter(({ kewajiban }) => kewajiban).length} ketentuan yang mewajibkan atau membagi kewenangan.
      </p>
      <Gulung nama="Tabel hubungan dan cakupan">
        <table className="ikhtisar-tabel">
          <thead>
            <tr>
              <th scope="col" rowSpan={2}>
                Daerah
              </th>
              <th scope="colgroup" colSpan={URUTAN_HUBUNGAN.length}>
                Hubungan
              </th>
              <th scope="colgroup" colSpan={URUTAN_CAKUPAN.length}>
                Cakupan kewajiban
              </th>
              <th scope="col" rowSpan={2}>
                Tambahan
              </th>
              <th scope="col" rowSpan={2}>
                Usulan
              </th>
            </tr>
            <tr>
              {URUTAN_HUBUNGAN.map((satu) => (
                <th key={satu} scope="col" data-hubungan={satu}>
                  {SEBUTAN[satu].nama}
                </th>
              ))}
              {URUTAN_CAKUPAN.map((satu) => (
                <th key={satu} scope="col">
                  {SEBUTAN_CAKUPAN[satu]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ringkas.kolom.slice(0, shown).map((kolom, at) => {
              const satu = ringkas.ringkasan[at];
              return satu ? (
                <tr key={kolom.id}>
                  <th scope="row">
                    <PageLink to={alamatBaca(kolom.id)}>{kolom.nama}</PageLink>
                  </th>
                  {URUTAN_HUBUNGAN.map((hubungan) => (
                    <td key={hubungan}>{satu.perHubungan[hubungan]}</td>
                  ))}
                  {URUTAN_CAKUPAN.map((cakupan) => (
                    <td key={cakupan}>{satu.perCakupan[cakupan]}</td>
                  ))}
                  <td>{satu.tambahan}</td>
                  <td>{satu.usulan}</td>
                </tr>
              ) : null;
            })}
          </tbody>
        </table>
      </Gulung>
    </section>
  );
}

function JenisTable({ ringkas }: { readonly ringkas: MatriksRingkas }) {
  const jumlah = jumlahPerJenis(ringkas);
  return (
    <section aria-labelledby="ikhtisar-jenis">
      <h2 id="ikhtisar-jenis">Jenis penyimpangan, semua daerah bersama</h2>
      {jumlah.length === 0 ? <p>Belum ada penyimpangan yang terhitung.</p> : null}
      <dl className="ikhtisar-jenis">
        {jumlah.map(([jenis, banyak]) => (
          <div key={jenis}>
            <dt>{SEBUTAN_JENIS[jenis]}</dt>
            <dd>{banyak}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type PerJenis = readonly (readonly [keyof typeof SEBUTAN_JENIS, number])[];

/** Kinds that occur, most frequent first; agreement is no deviation. */
function jumlahPerJenis({ ringkasan }: MatriksRingkas): PerJenis {
  const names = Object.keys(SEBUTAN_JENIS) as (keyof typeof SEBUTAN_JENIS)[];
  return names
    .filter((jenis) => jenis !== "sesuai")
    .map((jenis) => [jenis, ringkasan.reduce((sum, { perJenis }) => sum + (perJenis[jenis] ?? 0), 0)] as const)
    .filter(([, banyak]) => banyak > 0)
    .sort((a, b) => b[1] - a[1]);
}
