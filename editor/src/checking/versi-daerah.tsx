/** How other regions word a provision of the acuan, each wording once. */
import type { EntriPustaka, VersiKetentuan } from "@selaras/parsers";
import { useState } from "react";
import { useMuatan } from "../api-context.tsx";
import { HubunganTanda } from "../matriks/hubungan.tsx";
import { namaPeraturan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { alamatVersiKetentuan } from "./alamat-versi.ts";
import { TombolAmbil } from "./tombol-ambil.tsx";
import { usePustaka } from "./use-deviasi.ts";
import type { Sasaran, Tindakan } from "./use-tindakan.ts";

interface VersiDaerahProps {
  readonly acuan: string;
  readonly locator: string;
  /** `null` for somebody who may only read. */
  readonly tindakan: Tindakan | null;
  /** `null` where there is nothing to replace. */
  readonly ganti: Sasaran | null;
  readonly sisip: Sasaran;
}

/** Names beyond these are counted. */
const NAMES = 8;

export function VersiDaerah({ acuan, locator, tindakan, ganti, sisip }: VersiDaerahProps) {
  const { hasil, progres, retry } = useMuatan(alamatVersiKetentuan(acuan, locator));
  const daftar = usePustaka();
  return (
    <section aria-label={`Rumusan peraturan lain atas ${locator} acuan`} className="laci-bagian">
      <h3>Rumusan peraturan lain</h3>
      {hasil === undefined ? (
        <p role="status">Memuat rumusan peraturan lain{progres ? ` (${progres.selesai} dari ${progres.jumlah})` : ""} …</p>
      ) : null}
      {hasil?.ok === false ? (
        <p>
          Rumusan peraturan lain belum dapat dimuat. {hasil.galat.tindakan}{" "}
          <button type="button" className="banding-ulang" onClick={retry}>
            Coba lagi
          </button>
        </p>
      ) : null}
      {hasil?.ok && hasil.nilai.length === 0 ? <p>Tidak ada peraturan lain di pustaka yang memuatnya.</p> : null}
      {hasil?.ok ? (
        <ul className="laci-rumusan">
          {hasil.nilai.map((versi) => (
            <Versi key={versi.kolom.join()} versi={versi} daftar={daftar} tindakan={tindakan} ganti={ganti} sisip={sisip} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

interface VersiProps extends Pick<VersiDaerahProps, "tindakan" | "ganti" | "sisip"> {
  readonly versi: VersiKetentuan;
  readonly daftar: readonly EntriPustaka[];
}

/** What stands in a lampiran is taken over as running text; several counterparts one by one. */
function Versi({ versi: { kolom, hubungan, usulan, pasangan }, daftar, tindakan, ganti, sisip }: VersiProps) {
  const [semua, setSemua] = useState(false);
  const [pertama = ""] = kolom;
  const nama = (id: string) => daftar.find((satu) => satu.id === id)?.daerah ?? id;
  const entri = daftar.find(({ id }) => id === pertama);
  const lain = semua ? kolom.slice(1) : kolom.slice(1, NAMES);
  return (
    <li>
      <p className="laci-daerah">
        <HubunganTanda hubungan={hubungan} /> {usulan ? <span className="usulan">usulan</span> : null}{" "}
        <strong>{entri ? namaPeraturan(entri) : pertama}</strong>
        {lain.length > 0 ? `; sama: ${lain.map(nama).join(", ")}` : ""}
        {kolom.length - 1 > lain.length ? (
          <button type="button" className="banding-ulang" onClick={() => setSemua(true)}>
            {` dan ${kolom.length - 1 - lain.length} lainnya`}
          </button>
        ) : null}
      </p>
      {pasangan.map(({ locator, jangkar, teks, tempat }) => {
        const sumber = { id: pertama, nama: entri ? namaPeraturan(entri) : pertama, locator };
        return (
          <div key={locator}>
            <p className="laci-teks">
              <PageLink to={`/baca/${pertama}#${jangkar}`}>{locator}</PageLink>
              {tempat === "lampiran" ? " (di lampiran)" : ""}: {teks}
            </p>
            {tindakan ? (
              <TombolAmbil
                sibuk={tindakan.sibuk}
                nama={`${nama(pertama)}, ${locator}`}
                {...(ganti ? { onGanti: () => void tindakan.jalankan(sumber, ganti) } : {})}
                onSisip={() => void tindakan.jalankan(sumber, sisip)}
              />
            ) : null}
          </div>
        );
      })}
    </li>
  );
}
