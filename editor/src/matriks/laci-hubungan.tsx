/** What a cell deviates in, sentence by sentence, and why its provisions were put together. */
import type { KoreksiTampil, Pasangan, Penyimpangan, Sel } from "@selaras/parsers";
import { dasarPasangan, dasarPenyimpangan } from "./dasar-temuan.ts";
import { HubunganTanda, SEBUTAN } from "./hubungan.tsx";
import { SalinKalimat } from "./salin-kalimat.tsx";
import { SEBUTAN_BOBOT, SEBUTAN_CAKUPAN, SEBUTAN_JENIS } from "./sebutan.ts";

/** `tenggat` as the beginning of a line: `Tenggat`. */
const capital = (nama: string): string => nama.charAt(0).toLocaleUpperCase("id") + nama.slice(1);

interface LaciHubunganProps {
  readonly sel: Sel;
  /** Decisions of people on this cell. */
  readonly koreksi: readonly KoreksiTampil[];
}

export function LaciHubungan({ sel, koreksi }: LaciHubunganProps) {
  return (
    <section aria-labelledby="laci-hubungan" className="laci-bagian">
      <h3 id="laci-hubungan">Penyimpangan</h3>
      <p>
        <HubunganTanda hubungan={sel.hubungan} /> {SEBUTAN[sel.hubungan].arti}
        {sel.cakupan ? ` Cakupan kewajiban: ${SEBUTAN_CAKUPAN[sel.cakupan].toLocaleLowerCase("id")}.` : ""}
      </p>
      {sel.usulan ? (
        <p>
          <span className="usulan">usulan</span> Pasangan ini belum pasti; periksa sebelum dipakai.
        </p>
      ) : null}
      {sel.saksiTunggal ? (
        <p>
          <span className="tanda">saksi tunggal</span> Rumusan acuan di sini hanya diketahui dari peraturan ini, sehingga kesesuaiannya
          tidak dihitung.
        </p>
      ) : null}
      <ul className="laci-simpang">
        {sel.penyimpangan.map((satu) => (
          <Butir key={`${satu.jenis} ${satu.kalimat}`} penyimpangan={satu} dasar={dasarPenyimpangan(sel, satu, koreksi)} />
        ))}
      </ul>
      {sel.pasangan.map((satu) => (
        <Bukti key={satu.locator} pasangan={satu} dasar={dasarPasangan(satu, koreksi)} />
      ))}
    </section>
  );
}

interface ButirProps {
  readonly penyimpangan: Penyimpangan;
  /** What it rests on; empty where there is nothing to tell. */
  readonly dasar: string;
}

function Butir({ penyimpangan: { jenis, bobot, kalimat, bidang }, dasar }: ButirProps) {
  return (
    <li>
      <p className="laci-jenis">
        <strong>{SEBUTAN_JENIS[jenis]}</strong>
        {jenis === "sesuai" ? "" : `, bobot ${SEBUTAN_BOBOT[bobot]}`}
        {dasar ? `, ${dasar}` : ""}
      </p>
      <SalinKalimat kalimat={kalimat} />
      {bidang ? (
        <p className="laci-bidang">
          {capital(bidang.nama)}: {bidang.acuan === null ? "(tidak ada)" : <del>{bidang.acuan}</del>} →{" "}
          {bidang.lain === null ? "(tidak ada)" : <ins>{bidang.lain}</ins>}
        </p>
      ) : null}
    </li>
  );
}

function Bukti({ pasangan, dasar }: { readonly pasangan: Pasangan; readonly dasar: string }) {
  return (
    <div className="laci-bukti">
      <p>
        Berpasangan dengan <strong>{pasangan.locator}</strong>, {dasar}; kemiripan kata {Math.round(pasangan.kemiripan * 100)}%.
      </p>
      {pasangan.bukti.length > 0 ? (
        <ul>
          {pasangan.bukti.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
