/** What the reader shows while there are no pages: progress, why a file cannot be shown, or where to put one. */
import { Alert, Button, FileButton, Loader } from "@mantine/core";
import { useState } from "react";
import { usePeramban } from "../peramban/peramban-context.tsx";
import type { GagalAmbil } from "./ambil-berkas.ts";
import { GAGAL_PDF } from "./sebutan-gagal.ts";
import type { KeadaanBerkas } from "./use-berkas.ts";

interface BelumTerbukaProps {
  readonly keadaan: Exclude<KeadaanBerkas, { readonly tahap: "terbuka" }>;
  readonly onBerkas: (berkas: File) => void;
  readonly onUlang: () => void;
}

export function BelumTerbuka({ keadaan, onBerkas, onUlang }: BelumTerbukaProps) {
  if (keadaan.tahap === "memuat") {
    return (
      <div className="pembaca-belum" role="status" aria-live="polite">
        <Loader size="sm" />
        <p>{keadaan.jumlah === 0 ? "Mengambil berkas." : `Membaca halaman ${keadaan.terbaca} dari ${keadaan.jumlah}.`}</p>
      </div>
    );
  }
  return (
    <div className="pembaca-belum">
      {keadaan.tahap === "gagal" ? (
        <Gagal gagal={keadaan.gagal} onUlang={onUlang} />
      ) : (
        <>
          <h1>Pembaca PDF</h1>
          <p>
            Seret berkas PDF peraturan ke halaman ini, atau pilih dari komputer. Berkas dibaca di peramban ini saja dan tidak dikirim ke
            mana pun.
          </p>
        </>
      )}
      <PilihBerkas onBerkas={onBerkas} utama={keadaan.tahap === "kosong"} />
    </div>
  );
}

interface PilihBerkasProps {
  readonly onBerkas: (berkas: File) => void;
  readonly utama?: boolean;
}

export function PilihBerkas({ onBerkas, utama = false }: PilihBerkasProps) {
  return (
    <FileButton onChange={(berkas) => berkas !== null && onBerkas(berkas)} accept="application/pdf,.pdf">
      {(props) => (
        <Button {...props} size={utama ? "sm" : "xs"} variant={utama ? "filled" : "default"}>
          {utama ? "Pilih berkas PDF" : "Berkas lain"}
        </Button>
      )}
    </FileButton>
  );
}

function Gagal({ gagal: { gagal, alamat }, onUlang }: { readonly gagal: GagalAmbil; readonly onUlang: () => void }) {
  const { mintaIzin } = usePeramban();
  const [ditolak, setDitolak] = useState(false);
  const { judul, apa, tindakan } = GAGAL_PDF[gagal];
  const beriIzin = async () => {
    if (alamat !== null && (await mintaIzin(new URL(alamat).origin))) onUlang();
    else setDitolak(true);
  };
  return (
    <>
      <h1>{judul}</h1>
      <Alert variant="light" role="alert">
        {apa} {tindakan}
      </Alert>
      {alamat !== null && <p className="pembaca-alamat">{alamat}</p>}
      <div className="tombol-baris">
        {gagal === "perlu-izin" && <Button onClick={() => void beriIzin()}>Beri izin dan buka</Button>}
        {gagal === "tak-terjangkau" && <Button onClick={onUlang}>Coba lagi</Button>}
      </div>
      {ditolak && <p className="galat">Izin tidak diberikan. Anda tetap dapat memilih berkasnya dari komputer.</p>}
    </>
  );
}
