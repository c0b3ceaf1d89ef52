/** The draft as one file, in the form that is wanted. */
import { Alert, Button, Checkbox, Radio } from "@mantine/core";
import { IconDownload, IconPrinter } from "@tabler/icons-react";
import { useState } from "react";
import { useApi, useMuatan } from "../api-context.tsx";
import { kabariGagal } from "../kabar.ts";
import { simpanBerkas } from "../simpan-berkas.ts";
import {
  alamatCetak,
  alamatKemampuan,
  alamatUnduh,
  BENTUK_DATA,
  BENTUK_NASKAH,
  type BentukUnduhan,
  type PilihanNaskah,
} from "./bentuk-naskah.ts";
import { cetakHalaman } from "./cetak-halaman.ts";
import { KeadaanTugas } from "./keadaan-tugas.tsx";
import { useTugas } from "./use-tugas.ts";

const TANDA: readonly { readonly nilai: PilihanNaskah["tanda"]; readonly nama: string }[] = [
  { nilai: "rancangan", nama: "RANCANGAN" },
  { nilai: "salinan", nama: "SALINAN" },
  { nilai: "polos", nama: "Tanpa tanda" },
];

/** The choices are for the sheets alone; the other forms have neither a first page nor margins. */
export function NaskahBagian({ id }: { readonly id: string }) {
  const api = useApi();
  const tugas = useTugas<string>();
  const [pilihan, setPilihan] = useState<PilihanNaskah>({ tanda: "rancangan", catatan: false, usul: false });
  const { hasil: kemampuan } = useMuatan(alamatKemampuan);
  const tanpaPdf = kemampuan?.ok === true && !kemampuan.nilai.pdf;
  const sibuk = tugas.keadaan.jenis === "jalan";

  const unduh = (bentuk: BentukUnduhan, nama: string) =>
    tugas.mulai(nama, async (signal) => {
      const hasil = await api.download(alamatUnduh(id, bentuk, pilihan), signal);
      if (!hasil.ok) return hasil;
      if (!signal.aborted) simpanBerkas(hasil.nilai.isi, hasil.nilai.nama);
      return { ok: true, nilai: hasil.nilai.nama };
    });
  const cetak = () => {
    if (cetakHalaman(alamatCetak(id, pilihan.tanda))) return;
    kabariGagal({
      pesan: "Peramban menutup jendela cetak.",
      tindakan: "Izinkan jendela baru untuk alamat Selaras, lalu tekan Cetak lagi.",
    });
  };
  const daftar = (semua: typeof BENTUK_NASKAH) => (
    <ul className="serah-daftar">
      {semua.map(({ bentuk, nama, arti }) => (
        <li key={bentuk}>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconDownload size={16} aria-hidden />}
            disabled={sibuk || (bentuk === "pdf" && tanpaPdf)}
            onClick={() => unduh(bentuk, nama)}
          >
            {nama}
          </Button>
          <p>{arti}</p>
        </li>
      ))}
    </ul>
  );

  return (
    <div className="serah-bagian">
      <Radio.Group
        label="Tanda pada halaman pertama Word dan PDF"
        value={pilihan.tanda}
        onChange={(tanda) => setPilihan((lama) => ({ ...lama, tanda: tanda as PilihanNaskah["tanda"] }))}
      >
        <div className="serah-sebaris">
          {TANDA.map(({ nilai, nama }) => (
            <Radio key={nilai} value={nilai} label={nama} />
          ))}
        </div>
      </Radio.Group>
      <div className="serah-sebaris">
        <Checkbox
          label="Catatan sebagai komentar Word"
          checked={pilihan.catatan}
          onChange={({ currentTarget: { checked } }) => setPilihan((lama) => ({ ...lama, catatan: checked }))}
        />
        <Checkbox
          label="Usul sebagai perubahan terlacak Word"
          checked={pilihan.usul}
          onChange={({ currentTarget: { checked } }) => setPilihan((lama) => ({ ...lama, usul: checked }))}
        />
      </div>
      {tanpaPdf ? (
        <Alert color="gray">
          Server ini tidak memiliki Chromium untuk membuat PDF. Tekan Cetak, lalu pilih “Simpan sebagai PDF” pada peramban Anda.
        </Alert>
      ) : null}
      <h3>Naskah</h3>
      {daftar(BENTUK_NASKAH)}
      <Button variant="subtle" size="compact-md" leftSection={<IconPrinter size={16} aria-hidden />} onClick={cetak}>
        Cetak melalui peramban
      </Button>
      <h3>Data</h3>
      {daftar(BENTUK_DATA)}
      <KeadaanTugas tugas={tugas} tersimpan="Rancangan di server tidak berubah." selesai={(nama) => `Berkas ${nama} sudah diunduh.`} />
    </div>
  );
}
