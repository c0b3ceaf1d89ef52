/** A provision of the draft beside each provision of the acuan that it answers. */
import { type Deviasi, isNaskahKerja, type PadananDeviasi, type RincianDeviasi } from "@selaras/parsers";
import { useEffect, useState } from "react";
import type { Naskah } from "../api.ts";
import { DiffView } from "../matriks/diff-view.tsx";
import { SalinKalimat } from "../matriks/salin-kalimat.tsx";
import { SEBUTAN_BOBOT, SEBUTAN_JENIS, sebutanKeyakinan } from "../matriks/sebutan.ts";
import { namaPeraturan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { AsalRincian, AsalTanda } from "../reading/asal-mark.tsx";
import type { HasilTampil } from "./hasil-tampil.ts";
import { SEBUTAN_TANDA } from "./sebutan-deviasi.ts";
import type { TokoDeviasi } from "./toko-deviasi.ts";
import { TombolAmbil } from "./tombol-ambil.tsx";
import type { Sasaran, Tindakan } from "./use-tindakan.ts";
import { VersiDaerah } from "./versi-daerah.tsx";

interface BandingKetentuanProps {
  readonly toko: TokoDeviasi;
  readonly acuan: Naskah;
  readonly hasil: HasilTampil;
  readonly deviasi: Deviasi;
  readonly menulis: boolean;
  readonly tindakan: Tindakan;
}

export function BandingKetentuan({ toko, acuan, hasil, deviasi, menulis, tindakan }: BandingKetentuanProps) {
  const rincian = useRincian(toko, deviasi.id, hasil);
  const sasaran = {
    ganti: { cara: "ganti", satuan: deviasi.satuan, sebutan: deviasi.locator },
    sisip: { cara: "sisip", sesudah: deviasi.id, bentuk: null, sebutan: `sesudah ${deviasi.locator}` },
  } as const satisfies Record<string, Sasaran>;
  const { nama, arti } = SEBUTAN_TANDA[deviasi.hubungan];
  return (
    <>
      <p className="laci-kelompok">{deviasi.kelompok.join(" › ")}</p>
      <p>
        <span className="hubungan" data-hubungan={deviasi.hubungan}>
          {nama}
        </span>{" "}
        {arti}{" "}
        {deviasi.usulan ? (
          <>
            <span className="usulan">usulan</span> Pasangan ini belum pasti; periksa sebelum dipakai.
          </>
        ) : null}
      </p>
      {rincian?.padanan.map((satu) => (
        <Padanan
          key={satu.locator}
          acuan={acuan}
          deviasi={deviasi}
          padanan={satu}
          menulis={menulis}
          tindakan={tindakan}
          sasaran={sasaran}
        />
      ))}
      {rincian && rincian.padanan.length === 0 ? <p className="laci-teks">{rincian.teks}</p> : null}
      <section aria-label="Penyimpangan" className="laci-bagian">
        <h3>Penyimpangan</h3>
        <ul className="laci-simpang">
          {deviasi.penyimpangan.map((satu) => (
            <li key={`${satu.jenis} ${satu.kalimat}`}>
              <p className="laci-jenis">
                <strong>{SEBUTAN_JENIS[satu.jenis]}</strong>
                {satu.jenis === "sesuai" ? "" : `, bobot ${SEBUTAN_BOBOT[satu.bobot]}`}, keyakinan {sebutanKeyakinan(satu.keyakinan)}
              </p>
              <SalinKalimat kalimat={satu.kalimat} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What the worker knows of one provision, asked for again after each comparison. */
function useRincian(toko: TokoDeviasi, id: string, hasil: HasilTampil): RincianDeviasi | null {
  const [rincian, setRincian] = useState<RincianDeviasi | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `hasil` says that there is something new to ask for
  useEffect(() => {
    let current = true;
    void toko.tanya({ jenis: "rinci", id }).then((isi) => {
      if (current && isi !== null) setRincian(isi);
    });
    return () => {
      current = false;
    };
  }, [toko, id, hasil]);
  return rincian?.id === id ? rincian : null;
}

interface PadananProps {
  readonly acuan: Naskah;
  readonly deviasi: Deviasi;
  readonly padanan: PadananDeviasi;
  readonly menulis: boolean;
  readonly tindakan: Tindakan;
  readonly sasaran: { readonly ganti: Sasaran; readonly sisip: Sasaran };
}

function Padanan({ acuan, deviasi, padanan, menulis, tindakan, sasaran }: PadananProps) {
  const sumber = { id: acuan.entri.id, nama: namaPeraturan(acuan.entri), locator: padanan.locator };
  return (
    <>
      <div className="laci-dua">
        <section aria-label={`Acuan, ${padanan.locator}`}>
          <h3>
            {namaPeraturan(acuan.entri)}, <PageLink to={`/baca/${acuan.entri.id}#${padanan.jangkar}`}>{padanan.locator}</PageLink>{" "}
            {padanan.asal ? <AsalTanda asal={padanan.asal} /> : null}
          </h3>
          <p className="laci-teks">
            <DiffView beda={padanan.beda} sisi="acuan" />
          </p>
          {menulis ? (
            <TombolAmbil
              sibuk={tindakan.sibuk}
              nama="acuan"
              onGanti={() => void tindakan.jalankan(sumber, sasaran.ganti)}
              onSisip={() => void tindakan.jalankan(sumber, sasaran.sisip)}
            />
          ) : null}
        </section>
        <section aria-label={`Rancangan ini, ${deviasi.locator}`}>
          <h3>Rancangan ini, {deviasi.locator}</h3>
          <p className="laci-teks">
            <DiffView beda={padanan.beda} sisi="daerah" />
          </p>
        </section>
      </div>
      <p className="laci-jenis">
        Berpasangan menurut program dengan keyakinan {sebutanKeyakinan(padanan.keyakinan)}; kemiripan kata{" "}
        {Math.round(padanan.kemiripan * 100)}%.
      </p>
      {padanan.asal ? (
        <details className="banding-asal">
          <summary>Asal-usul rumusan acuan: {isNaskahKerja([padanan.asal]) ? "bukan naskah resmi" : "naskah resmi"}</summary>
          <AsalRincian asal={padanan.asal} sumber={acuan.sumber} />
        </details>
      ) : null}
      <VersiDaerah
        acuan={acuan.entri.id}
        locator={padanan.locator}
        tindakan={menulis ? tindakan : null}
        ganti={sasaran.ganti}
        sisip={sasaran.sisip}
      />
    </>
  );
}
