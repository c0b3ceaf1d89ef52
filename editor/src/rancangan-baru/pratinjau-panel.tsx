/** Beside the form: what will be written. */
import type { Daerah } from "@selaras/parsers";
import type { MacamDasar } from "./isian.ts";
import { penjelasan } from "./penjelasan.ts";
import type { Pratinjau } from "./pratinjau.ts";
import type { KeadaanPratinjau } from "./use-pratinjau.ts";

interface PratinjauPanelProps {
  readonly keadaan: KeadaanPratinjau;
  readonly daerah: Daerah | undefined;
  readonly macam: MacamDasar;
}

/** What is still missing; without a region always that. */
const BELUM: Readonly<Record<MacamDasar, string>> = {
  acuan: "Acuan sedang dimuat.",
  peraturan: "Pilih peraturan dasar untuk melihat pratinjau.",
  kosong: "Pilih daerah untuk melihat pratinjau.",
  unggahan: "Pilih berkas untuk melihat pratinjau.",
};

export function PratinjauPanel({ keadaan, daerah, macam }: PratinjauPanelProps) {
  return (
    <section className="pratinjau" aria-labelledby="judul-pratinjau">
      <h2 id="judul-pratinjau">Yang akan ditulis</h2>
      {keadaan.jenis === "belum" ? <p className="pratinjau-lunak">{BELUM[daerah ? macam : "kosong"]}</p> : null}
      {keadaan.jenis === "menyusun" ? <p role="status">Menyusun pratinjau …</p> : null}
      {keadaan.jenis === "gagal" ? (
        <p role="status">Pratinjau tidak dapat disusun. Anda tetap dapat menyusun rancangan; naskahnya ditulis oleh server.</p>
      ) : null}
      {keadaan.jenis === "ada" && daerah ? <Isi pratinjau={keadaan.pratinjau} daerah={daerah} macam={macam} /> : null}
    </section>
  );
}

interface IsiProps {
  readonly pratinjau: Pratinjau;
  readonly daerah: Daerah;
  readonly macam: MacamDasar;
}

function Isi({ pratinjau, daerah, macam }: IsiProps) {
  const { judul, jumlah } = pratinjau;
  return (
    <>
      <div className="pratinjau-judul">
        {judul.map((baris, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one title, drawn anew together
          <p key={at}>{baris}</p>
        ))}
      </div>
      <p>
        <strong>{jumlah.pasal} Pasal</strong>
        {jumlah.bab > 0 ? ` dalam ${jumlah.bab} Bab` : ""}
        {jumlah.lampiran > 0 ? `, ${jumlah.lampiran === 1 ? "dengan lampiran" : `dengan ${jumlah.lampiran} lampiran`}` : ""}.
      </p>
      <ul>
        {penjelasan(pratinjau, daerah, macam).map((satu) => (
          <li key={satu}>{satu}</li>
        ))}
      </ul>
    </>
  );
}
