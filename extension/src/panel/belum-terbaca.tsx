/** What the panel and the popup say while there is no comparison to show: why, and what to do. */
import { Button, Loader } from "@mantine/core";
import { useEffect, useState } from "react";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";
import { SEBUTAN_GAGAL } from "./sebutan.ts";
import type { KeadaanBacaan } from "./use-bacaan.ts";

interface BelumTerbacaProps {
  readonly tab: number | null;
  readonly keadaan: KeadaanBacaan;
  readonly onPeriksa: () => void;
}

export function BelumTerbaca({ tab, keadaan, onPeriksa }: BelumTerbacaProps) {
  switch (keadaan.jenis) {
    case "menunggu":
      return <div className="belum" aria-busy />;
    case "membaca":
      return <Membaca />;
    case "belum":
      return (
        <Pesan
          judul="Halaman ini belum diperiksa"
          apa="Selaras membandingkan teks peraturan di halaman ini dengan acuan, ketentuan demi ketentuan."
        >
          <Button onClick={onPeriksa} disabled={tab === null}>
            Periksa halaman ini
          </Button>
        </Pesan>
      );
    case "galat":
      return (
        <Pesan judul="Pemeriksaan tidak selesai" apa={keadaan.galat} gagal>
          <Button onClick={onPeriksa}>Coba lagi</Button>
        </Pesan>
      );
    case "siap":
      return (
        <Pesan
          judul="Ini tampaknya bukan naskah peraturan"
          apa="Hampir tidak ada Pasal di halaman ini, sehingga tidak ada yang dibandingkan."
          tindakan="Buka halaman yang menampilkan isi peraturan secara lengkap, atau berkas PDF-nya, lalu periksa lagi."
        >
          <Button variant="default" onClick={onPeriksa} loading={keadaan.membaca}>
            Periksa ulang
          </Button>
        </Pesan>
      );
    case "gagal": {
      const { judul, apa, tindakan } = SEBUTAN_GAGAL[keadaan.gagal.gagal];
      return (
        <Pesan judul={judul} apa={apa} tindakan={tindakan} gagal={keadaan.gagal.gagal !== "pdf"}>
          {keadaan.gagal.gagal === "pdf" && tab !== null ? (
            <BukaPdf tab={tab} />
          ) : (
            <Button variant="default" onClick={onPeriksa}>
              Periksa ulang
            </Button>
          )}
        </Pesan>
      );
    }
  }
}

interface PesanProps {
  readonly judul: string;
  readonly apa: string;
  readonly tindakan?: string;
  readonly gagal?: boolean;
  readonly children: React.ReactNode;
}

function Pesan({ judul, apa, tindakan, gagal = false, children }: PesanProps) {
  return (
    <div className="belum" role={gagal ? "alert" : undefined}>
      <h1>{judul}</h1>
      <p>{apa}</p>
      {tindakan === undefined ? null : <p>{tindakan}</p>}
      {children}
    </div>
  );
}

/** Milliseconds after which it is said that something goes on; most pages are read sooner. */
const LAMA = 500;

function Membaca() {
  const [lama, setLama] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLama(true), LAMA);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="belum" role="status">
      {lama ? (
        <p>
          <Loader size="xs" aria-hidden /> Membaca dan membandingkan halaman …
        </p>
      ) : null}
    </div>
  );
}

function BukaPdf({ tab }: { readonly tab: number }) {
  const { tanyaMesin } = usePeramban();
  const [galat, setGalat] = useState<string | null>(null);
  const buka = async () => {
    const jawab = await tanyaMesin({ untuk: "mesin", apa: "buka-pdf", tab });
    if (isGalat(jawab)) setGalat(jawab.galat);
    else if ("gagal" in jawab) setGalat(`${SEBUTAN_GAGAL[jawab.gagal].apa} Simpan berkasnya, lalu seret ke halaman pembaca.`);
    else setGalat(null);
  };
  return (
    <>
      <Button onClick={() => void buka()}>Buka di pembaca</Button>
      {galat === null ? null : (
        <p className="galat" role="alert">
          {galat}
        </p>
      )}
    </>
  );
}
