/** Everything that goes to Kanwil or Biro Hukum, as one ZIP. */
import { Button } from "@mantine/core";
import { IconPackageExport } from "@tabler/icons-react";
import { useApi } from "../api-context.tsx";
import { simpanBerkas } from "../simpan-berkas.ts";
import { alamatPaket } from "./bentuk-naskah.ts";
import { isiPaket, type Paket } from "./isi-paket.ts";
import { KeadaanTugas } from "./keadaan-tugas.tsx";
import { useTugas } from "./use-tugas.ts";

export function PaketBagian({ id }: { readonly id: string }) {
  const api = useApi();
  const tugas = useTugas<Paket>();
  const { keadaan } = tugas;

  const susun = () =>
    tugas.mulai("Paket harmonisasi", async (signal, lapor) => {
      const hasil = await isiPaket(api, alamatPaket(id), signal, lapor);
      if (hasil.ok && !signal.aborted) simpanBerkas(hasil.nilai.zip, hasil.nilai.nama);
      return hasil;
    });

  return (
    <div className="serah-bagian">
      <p>
        Satu berkas ZIP untuk pengharmonisasian: rancangan (Word dan PDF), matriks persandingan (Excel dan Word), hasil pemeriksaan, daftar
        peraturan yang diacu beserta statusnya, catatan keputusan, berita acara dan nota dinas yang sudah diisi sejauh diketahui, serta
        manifes dengan sidik berkas (SHA-256).
      </p>
      <p>Penyusunan dapat berlangsung beberapa detik. Menutup jendela ini menghentikannya; rancangan tidak berubah.</p>
      <Button leftSection={<IconPackageExport size={18} aria-hidden />} disabled={keadaan.jenis === "jalan"} onClick={susun} data-autofocus>
        Susun paket harmonisasi
      </Button>
      <KeadaanTugas tugas={tugas} tersimpan="Rancangan di server tidak berubah." selesai={({ nama }) => `Paket ${nama} sudah diunduh.`} />
      {keadaan.jenis === "selesai" ? <IsiPaketTabel paket={keadaan.nilai} /> : null}
    </div>
  );
}

function IsiPaketTabel({ paket: { berkas, tidakDibuat } }: { readonly paket: Paket }) {
  return (
    <>
      {tidakDibuat.length > 0 ? (
        <>
          <h3>Tidak dibuat</h3>
          <ul>
            {tidakDibuat.map((satu) => (
              <li key={satu}>{satu}</li>
            ))}
          </ul>
        </>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keys */}
      <section className="serah-isi" aria-label="Isi paket" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Berkas</th>
              <th scope="col">Ukuran</th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {berkas.map(({ nama, ukuran, sha256 }) => (
              <tr key={nama}>
                <td>{nama}</td>
                <td>{Math.max(1, Math.round(ukuran / 1_024)).toLocaleString("id")} KB</td>
                <td>
                  <code title={sha256}>{sha256.slice(0, 16)}…</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}
