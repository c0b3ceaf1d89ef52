/** What is known of an import besides its text: its title, how much there is, what was left out, the comments of the file. */
import { UnstyledButton } from "@mantine/core";
import type { CatatanImpor, HasilImpor } from "@selaras/parsers";
import { withKeys } from "../reading/with-keys.ts";
import { waktuLengkap } from "../waktu.ts";

interface KeteranganPanelProps {
  readonly hasil: HasilImpor;
  readonly dibuat: string;
  /** Leads to a unit in both panes. */
  readonly onTuju: (satuan: string) => void;
}

/** Notes that are drawn at once. */
const SEKALIAN = 100;

export function KeteranganPanel({ hasil, dibuat, onTuju }: KeteranganPanelProps) {
  const { laporan, catatan, perabot } = hasil;
  return (
    <div className="impor-panel-isi impor-keterangan">
      <h3>Yang terbaca</h3>
      <dl>
        {fakta(hasil, dibuat).map(([nama, isi]) => (
          <div key={nama}>
            <dt>{nama}</dt>
            <dd>{isi}</dd>
          </div>
        ))}
      </dl>
      <h3>Yang tidak ikut atau berubah bentuk</h3>
      {laporan.length === 0 && perabot.length === 0 ? <p className="impor-lunak">Tidak ada.</p> : null}
      <ul>
        {perabot.length > 0 ? <li>{perabot.length} baris kepala atau kaki halaman tidak ikut; tampil tercoret di sumber.</li> : null}
        {withKeys(laporan).map(({ key, item: { macam, pesan } }) => (
          <li key={key}>
            {macam === "ditinggal" ? "Tidak ikut: " : "Berubah bentuk: "}
            {pesan}
          </li>
        ))}
      </ul>
      <h3>Komentar, catatan kaki, dan perubahan ({catatan.length})</h3>
      {catatan.length === 0 ? (
        <p className="impor-lunak">Tidak ada di berkas ini.</p>
      ) : (
        <p className="impor-lunak">Menjadi catatan di ketentuannya bila impor dijadikan rancangan.</p>
      )}
      <ul>
        {withKeys(catatan.slice(0, SEKALIAN)).map(({ key, item }) => (
          <Catatan key={key} catatan={item} onTuju={onTuju} />
        ))}
      </ul>
      {catatan.length > SEKALIAN ? (
        <p className="impor-lunak">{catatan.length - SEKALIAN} lagi tidak ditampilkan di sini, tetapi ikut terbawa.</p>
      ) : null}
    </div>
  );
}

function Catatan({ catatan, onTuju }: { readonly catatan: CatatanImpor; readonly onTuju: (satuan: string) => void }) {
  const { satuan, kutipan, isi, usulan, balasan, selesai } = catatan;
  return (
    <li className="impor-catatan">
      {kutipan ? <blockquote>{kutipan}</blockquote> : null}
      <p>{isi}</p>
      {usulan === null ? null : <p>Usul: {usulan === "" ? "dihapus" : usulan}</p>}
      <p className="impor-lunak">
        {balasan.length > 0 ? `${balasan.length} balasan. ` : ""}
        {selesai ? "Sudah selesai. " : ""}
        <UnstyledButton className="impor-ragu-tempat" onClick={() => onTuju(satuan)}>
          Perlihatkan tempatnya
        </UnstyledButton>
      </p>
    </li>
  );
}

function fakta({ meta, jumlah, halaman, sumber }: HasilImpor, dibuat: string): readonly (readonly [string, string])[] {
  const semua: readonly (readonly [string, string | null])[] = [
    ["Jenis", meta.jenis],
    ["Daerah", meta.daerah],
    ["Nomor", meta.nomor],
    ["Tahun", meta.tahun === null ? null : String(meta.tahun)],
    ["Tentang", meta.tentang],
  ];
  const susunan = [
    `${jumlah.bab} Bab`,
    `${jumlah.pasal} Pasal`,
    `${jumlah.ayat} ayat`,
    jumlah.definisi > 0 && `${jumlah.definisi} definisi`,
  ];
  return [
    ...semua.map(([nama, isi]) => [nama, isi ?? "Tidak disebut dalam naskah"] as const),
    ["Isi", susunan.filter(Boolean).join(", ")],
    ["Rujukan", `${jumlah.acuan}, ${jumlah.acuanTanpaSasaran} tanpa sasaran`],
    ["Panjang", `${sumber.length.toLocaleString("id")} huruf${halaman.length > 0 ? `, ${halaman.length} halaman` : ""}`],
    ["Diimpor", waktuLengkap(dibuat)],
  ];
}
