/** The browsers that may send notes in one's name, and taking that permission away. */
import { Button } from "@mantine/core";
import type { Sambungan } from "@selaras/parsers";
import { useEffect, useRef, useState } from "react";
import { useLocation } from "react-router";
import { useApi, useTerbaru } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import "../daftar.css";
import { Konfirmasi } from "../formulir/konfirmasi.tsx";
import { Gagal } from "../gagal.tsx";
import { kabari } from "../kabar.ts";
import { PageLink } from "../page-link.tsx";
import { WaktuTeks } from "../waktu-teks.tsx";
import { alamatSambungan, alamatSemuaSambungan } from "./alamat-sambungan.ts";
import "./penelaahan.css";

interface Dicabut {
  readonly sambungan: Sambungan;
  readonly asal: HTMLElement;
}

const ID = "peramban-tersambung";

/** A section of the page of accounts; `#peramban-tersambung` leads to it. */
export function PerambanTersambung() {
  const api = useApi();
  const { hasil, segarkan } = useTerbaru(alamatSemuaSambungan);
  const [dicabut, setDicabut] = useState<Dicabut | null>(null);
  const judul = useRef<HTMLHeadingElement>(null);
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` leads there again
  useEffect(() => {
    if (hash !== `#${ID}`) return;
    judul.current?.scrollIntoView();
    judul.current?.focus({ preventScroll: true });
  }, [hash, key]);
  return (
    <section className="sambungan" aria-labelledby={ID}>
      <h2 id={ID} ref={judul} tabIndex={-1}>
        Peramban tersambung
      </h2>
      <p className="sambungan-pengantar">
        Peramban dengan ekstensi Selaras yang boleh mengirim penelaahan atas nama Anda. Ada kode baru di ekstensi?{" "}
        <PageLink to="/sambungkan">Sambungkan peramban</PageLink>.
      </p>
      {hasil === undefined ? (
        <div aria-hidden>
          <BalokTunggu height="1rem" gap={1} />
        </div>
      ) : null}
      {hasil?.ok === false ? <Gagal galat={hasil.galat} tersimpan="Tidak ada izin yang berubah." onRetry={() => void segarkan()} /> : null}
      {hasil?.ok && hasil.nilai.length === 0 ? <p className="daftar-kosong">Belum ada peramban yang tersambung.</p> : null}
      {hasil?.ok && hasil.nilai.length > 0 ? (
        <Tabelnya sambungan={hasil.nilai} onCabut={(sambungan, asal) => setDicabut({ sambungan, asal })} />
      ) : null}
      {dicabut === null ? null : (
        <Konfirmasi
          judul="Cabut izin peramban ini?"
          tombol="Cabut izin"
          bahaya
          asal={dicabut.asal}
          tersimpan="Izin masih berlaku."
          kirim={() => api.send(alamatSambungan(dicabut.sambungan.id), undefined, "DELETE")}
          onSelesai={async () => {
            setDicabut(null);
            kabari("Izin sudah dicabut.");
            await segarkan();
            // The row and its button are gone.
            judul.current?.focus();
          }}
          onTutup={() => setDicabut(null)}
        >
          <p>
            <strong>{dicabut.sambungan.nama}</strong>
          </p>
          <p>
            Peramban itu tidak dapat lagi membaca atau mengirim penelaahan atas nama Anda. Catatan yang sudah terkirim tetap ada di server,
            dan yang belum terkirim tetap ada di peramban itu.
          </p>
        </Konfirmasi>
      )}
    </section>
  );
}

interface TabelnyaProps {
  readonly sambungan: readonly Sambungan[];
  readonly onCabut: (sambungan: Sambungan, asal: HTMLElement) => void;
}

function Tabelnya({ sambungan, onCabut }: TabelnyaProps) {
  const kini = new Date();
  return (
    <div className="daftar-scroller">
      <table className="daftar">
        <caption className="visually-hidden">Peramban yang tersambung</caption>
        <thead>
          <tr>
            <th scope="col">Peramban</th>
            <th scope="col">Diizinkan</th>
            <th scope="col">Terakhir dipakai</th>
            <th scope="col">
              <span className="visually-hidden">Tindakan</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {sambungan.map((satu) => (
            <tr key={satu.id}>
              <th scope="row" className="daftar-utama">
                <strong>{satu.nama}</strong>
              </th>
              <td className="daftar-waktu">
                <WaktuTeks iso={satu.dibuat} kini={kini} />
              </td>
              <td className="daftar-waktu">{satu.terakhir === null ? "Belum pernah" : <WaktuTeks iso={satu.terakhir} kini={kini} />}</td>
              <td className="sambungan-cabut">
                <Button
                  variant="default"
                  size="compact-sm"
                  aria-label={`Cabut izin ${satu.nama}`}
                  onClick={(event) => onCabut(satu, event.currentTarget)}
                >
                  Cabut
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
