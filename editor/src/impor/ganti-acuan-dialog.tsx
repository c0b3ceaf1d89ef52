/** Replaces the working text of the acuan by the imported official one, provision by provision, after it was looked at. */
import { Alert, Button, Checkbox, NativeSelect, Skeleton } from "@mantine/core";
import type { BandingResmi, ImporTersaji, RencanaAcuan } from "@selaras/parsers";
import { IconAlertTriangle } from "@tabler/icons-react";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Hasil } from "../api.ts";
import { useApi } from "../api-context.tsx";
import { Dialog } from "../formulir/dialog.tsx";
import { GalatForm } from "../formulir/galat-form.tsx";
import { useKiriman } from "../formulir/kirim.ts";
import { Gagal } from "../gagal.tsx";
import { kabari } from "../kabar.ts";
import { Kemajuan } from "../kemajuan.tsx";
import { alamatAcuanImpor } from "./alamat-impor.ts";
import { kalimatBanding, kalimatSesudah, SEBUTAN_KEADAAN } from "./banding-resmi.ts";
import { TabelBandingResmi } from "./tabel-banding-resmi.tsx";
import type { Keputusan } from "./use-keputusan.ts";

const LEBAR = "min(70rem, 96vw)";

interface GantiAcuanDialogProps {
  readonly impor: ImporTersaji;
  readonly keputusan: Keputusan;
  readonly onTutup: () => void;
}

export function GantiAcuanDialog({ impor, keputusan, onTutup }: GantiAcuanDialogProps) {
  const api = useApi();
  const [hasil, setHasil] = useState<Hasil<RencanaAcuan>>();
  const { tuntas } = keputusan;
  const muat = useCallback(async () => {
    setHasil(undefined);
    // The plan is made of the text as decided.
    const simpanan = await tuntas();
    setHasil(simpanan.ok ? await api.ask(alamatAcuanImpor(impor.id)) : simpanan);
  }, [api, impor.id, tuntas]);
  useEffect(() => void muat(), [muat]);
  return (
    <Dialog judul="Ganti acuan dengan naskah resmi" onTutup={onTutup} lebar={LEBAR}>
      {hasil === undefined ? (
        <div aria-hidden>
          <Kemajuan pesan="Membandingkan dengan acuan" />
          <Skeleton height="14rem" radius={0} />
        </div>
      ) : null}
      {hasil?.ok === false ? <Gagal galat={hasil.galat} tersimpan="Acuan tidak berubah." onRetry={() => void muat()} /> : null}
      {hasil?.ok ? <Rencana impor={impor} rencana={hasil.nilai} onTutup={onTutup} /> : null}
    </Dialog>
  );
}

type Saring = BandingResmi["keadaan"] | "berubah";

interface RencanaProps {
  readonly impor: ImporTersaji;
  readonly rencana: RencanaAcuan;
  readonly onTutup: () => void;
}

function Rencana({ impor, rencana: { sebutan, sidik, judulCocok, ketentuan }, onTutup }: RencanaProps) {
  const api = useApi();
  const { mengirim, gagal, jalankan } = useKiriman();
  const [pertahankan, setPertahankan] = useState<ReadonlySet<string>>(new Set());
  const [saring, setSaring] = useState<Saring>("berubah");
  const [setuju, setSetuju] = useState(false);
  const tampil = useMemo(
    () => ketentuan.filter(({ keadaan }) => (saring === "berubah" ? keadaan !== "sama" : keadaan === saring)),
    [ketentuan, saring],
  );
  const onPertahankan = useCallback((locator: string, ya: boolean) => {
    setPertahankan((lama) => {
      const baru = new Set(lama);
      if (ya) baru.add(locator);
      else baru.delete(locator);
      return baru;
    });
    // What was agreed to was another text.
    setSetuju(false);
  }, []);
  const ganti = async () => {
    const jadi = await jalankan(() => api.send({ url: alamatAcuanImpor(impor.id).url }, { sidik, pertahankan: [...pertahankan] }));
    if (jadi === undefined) return;
    // Texts, matrices and provenance of the acuan are others now.
    api.forgetAll();
    kabari("Acuan sudah diganti dengan naskah resmi. Naskah sebelumnya dapat dikembalikan di halaman Impor.");
    onTutup();
  };
  return (
    <div className="dialog-isi">
      <p>
        {sebutan} di Pustaka diganti dengan <strong>{impor.nama}</strong>. Ketentuan yang diganti menjadi naskah resmi; rancangan, matriks,
        dan koreksi yang merujuk acuan tetap berlaku.
      </p>
      {judulCocok ? null : (
        <Alert className="impor-ingat" icon={<IconAlertTriangle aria-hidden />} title="Judul berkas ini tidak sama dengan judul acuan.">
          Pastikan berkas ini memang naskah resmi dari acuan itu.
        </Alert>
      )}
      <div className="impor-banding-kepala">
        <p>{kalimatBanding(ketentuan)}.</p>
        <NativeSelect
          size="xs"
          aria-label="Ketentuan yang ditampilkan"
          value={saring}
          onChange={(event) => setSaring(event.currentTarget.value as Saring)}
          data={[{ value: "berubah", label: "Semua yang tidak sama" }, ...PILIHAN]}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard */}
      <section className="impor-banding-gulung" aria-label="Perbandingan ketentuan" tabIndex={0}>
        {tampil.length === 0 ? <p className="impor-lunak">Tidak ada ketentuan dengan keadaan ini.</p> : null}
        {tampil.length > 0 ? <TabelBandingResmi ketentuan={tampil} pertahankan={pertahankan} onPertahankan={onPertahankan} /> : null}
      </section>
      <p role="status">Sesudah diganti: {kalimatSesudah(ketentuan, pertahankan)}.</p>
      <Checkbox
        label="Saya sudah memeriksa bahwa berkas ini naskah resmi, dan menyetujui penggantian ini"
        checked={setuju}
        onChange={(event) => setSetuju(event.currentTarget.checked)}
      />
      <GalatForm gagal={gagal} tersimpan="Acuan tidak berubah." />
      <div className="dialog-tombol">
        <Button variant="default" onClick={onTutup} disabled={mengirim}>
          Batal
        </Button>
        <Button color="red" disabled={!setuju} loading={mengirim} onClick={() => void ganti()}>
          Ganti acuan
        </Button>
      </div>
    </div>
  );
}

const PILIHAN = Object.entries(SEBUTAN_KEADAAN).map(([value, label]) => ({ value, label }));
