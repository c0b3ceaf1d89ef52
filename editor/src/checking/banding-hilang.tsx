/** A provision of the acuan that the draft does not have. */
import { type DeviasiHilang, isNaskahKerja } from "@selaras/parsers";
import type { Naskah } from "../api.ts";
import { SalinKalimat } from "../matriks/salin-kalimat.tsx";
import { namaPeraturan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { AsalRincian, AsalTanda } from "../reading/asal-mark.tsx";
import { sumberHilang } from "./ambil-ketentuan.ts";
import { TombolAmbil } from "./tombol-ambil.tsx";
import type { Sasaran, Tindakan } from "./use-tindakan.ts";
import { VersiDaerah } from "./versi-daerah.tsx";

interface BandingHilangProps {
  readonly acuan: Naskah;
  readonly hilang: DeviasiHilang;
  readonly menulis: boolean;
  readonly tindakan: Tindakan;
}

export function BandingHilang({ acuan, hilang, menulis, tindakan }: BandingHilangProps) {
  const nama = namaPeraturan(acuan.entri);
  const { locator, bentuk } = sumberHilang(hilang);
  const sisip: Sasaran = { cara: "sisip", sesudah: hilang.sesudah, bentuk, sebutan: "di tempatnya" };
  return (
    <>
      <p className="laci-kelompok">{hilang.kelompok.join(" › ")}</p>
      <section aria-label={`Acuan, ${hilang.locator}`}>
        <h3>
          {nama}, <PageLink to={`/baca/${acuan.entri.id}#${hilang.jangkar}`}>{hilang.locator}</PageLink>{" "}
          {hilang.asal ? <AsalTanda asal={hilang.asal} /> : null}
        </h3>
        <p className="laci-teks">{hilang.teks}</p>
        {menulis ? (
          <TombolAmbil
            sibuk={tindakan.sibuk}
            nama="acuan"
            sisip={locator === hilang.locator ? "Sisipkan di tempatnya" : `Sisipkan ${locator} seluruhnya`}
            onSisip={() => void tindakan.jalankan({ id: acuan.entri.id, nama, locator }, sisip)}
          />
        ) : null}
      </section>
      <section aria-label="Penyimpangan" className="laci-bagian">
        <h3>Penyimpangan</h3>
        <SalinKalimat kalimat={hilang.penyimpangan.kalimat} />
      </section>
      {hilang.asal ? (
        <details className="banding-asal">
          <summary>Asal-usul rumusan acuan: {isNaskahKerja([hilang.asal]) ? "bukan naskah resmi" : "naskah resmi"}</summary>
          <AsalRincian asal={hilang.asal} sumber={acuan.sumber} />
        </details>
      ) : null}
      <VersiDaerah acuan={acuan.entri.id} locator={hilang.locator} tindakan={menulis ? tindakan : null} ganti={null} sisip={sisip} />
    </>
  );
}
