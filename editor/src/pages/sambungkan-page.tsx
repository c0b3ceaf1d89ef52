/** Where a signed-in person lets a browser send notes in their name, after comparing the code it shows. */
import { Button, Skeleton, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconCircleCheck, IconCircleX } from "@tabler/icons-react";
import { type ReactNode, useState } from "react";
import { usePengguna } from "../akun/pengguna-context.tsx";
import type { Galat } from "../api.ts";
import { useApi, useMuatan } from "../api-context.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { Gagal } from "../gagal.tsx";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";
import { alamatPermintaan, alamatPutusan, alamatSemuaSambungan, type PermintaanSambungan } from "../penelaahan/alamat-sambungan.ts";
import { rapikanKode } from "../penelaahan/kode-sambungan.ts";
import "../penelaahan/penelaahan.css";
import { useAlamat } from "../use-alamat.ts";
import { waktuLengkap } from "../waktu.ts";

/** The page at `/sambungkan?kode=ABCD-EFGH`. */
export function SambungkanPage() {
  const { params, change } = useAlamat();
  const tulisan = params.get("kode") ?? "";
  const kode = rapikanKode(tulisan);
  if (kode !== null) return <Permintaan key={kode} kode={kode} onLain={() => change("kode", "")} />;
  return (
    <Bingkai judul="Sambungkan peramban">
      {tulisan === "" ? (
        <p className="formulir-pengantar">Tuliskan kode yang tampil di ekstensi peramban Selaras.</p>
      ) : (
        <p className="formulir-pengantar" role="alert">
          Kode pada alamat ini tidak lengkap. Tuliskan kode yang tampil di ekstensi.
        </p>
      )}
      <KodeForm onKode={(isi) => change("kode", isi)} />
    </Bingkai>
  );
}

function Bingkai({ judul, children }: { readonly judul: string; readonly children: ReactNode }) {
  return (
    <div className="page-formulir">
      <PageHeading title={judul}>{judul}</PageHeading>
      {children}
    </div>
  );
}

function KodeForm({ onKode }: { readonly onKode: (kode: string) => void }) {
  const form = useForm({
    initialValues: { kode: "" },
    validate: { kode: (isi) => (rapikanKode(isi) === null ? "Kode terdiri atas delapan huruf atau angka, misalnya ABCD-EFGH." : null) },
  });
  return (
    <form className="formulir" noValidate onSubmit={form.onSubmit(({ kode }) => onKode(rapikanKode(kode) ?? ""), focusFirstError)}>
      <TextInput
        label="Kode"
        placeholder="ABCD-EFGH"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        className="sambungkan-isian"
        {...form.getInputProps("kode")}
        data-path="kode"
      />
      <Button type="submit">Lanjutkan</Button>
    </form>
  );
}

/** What became of the request. */
type Putusan = "setujui" | "tolak";

interface PermintaanProps {
  readonly kode: string;
  readonly onLain: () => void;
}

function Permintaan({ kode, onLain }: PermintaanProps) {
  const { hasil, retry } = useMuatan(alamatPermintaan(kode));
  const [putusan, setPutusan] = useState<Putusan | null>(null);
  if (hasil?.ok && putusan !== null) return <Selesai putusan={putusan} nama={hasil.nilai.nama} />;
  if (hasil?.ok) return <Pertanyaan kode={kode} permintaan={hasil.nilai} onPutus={setPutusan} />;
  if (hasil === undefined)
    return (
      <Bingkai judul="Sambungkan peramban">
        <Skeleton height="14rem" mt="md" aria-hidden />
      </Bingkai>
    );
  if (hasil.status === 404 || hasil.status === 410) return <TakBerlaku galat={hasil.galat} onLain={onLain} />;
  return (
    <Bingkai judul="Sambungkan peramban">
      <Gagal galat={hasil.galat} tersimpan="Peramban belum tersambung; kode Anda tetap ada di bilah alamat." onRetry={retry} />
    </Bingkai>
  );
}

function TakBerlaku({ galat, onLain }: { readonly galat: Galat; readonly onLain: () => void }) {
  return (
    <Bingkai judul="Kode tidak berlaku">
      <div role="alert">
        <p>{galat.pesan}</p>
        <p>{galat.tindakan}</p>
      </div>
      <Button variant="default" onClick={onLain}>
        Tulis kode lain
      </Button>
    </Bingkai>
  );
}

interface PertanyaanProps {
  readonly kode: string;
  readonly permintaan: PermintaanSambungan;
  readonly onPutus: (putusan: Putusan) => void;
}

function Pertanyaan({ kode, permintaan: { nama, dibuat }, onPutus }: PertanyaanProps) {
  const api = useApi();
  const saya = usePengguna();
  const { mengirim, gagal, jalankan } = useKiriman();
  const [memutus, setMemutus] = useState<Putusan | null>(null);
  const putuskan = async (putusan: Putusan) => {
    setMemutus(putusan);
    const jadi = await jalankan(() => api.send(alamatPutusan(kode, putusan)));
    if (jadi === undefined) return;
    // The question is answered; its address must not ask again.
    api.forget(alamatPermintaan(kode));
    api.forget(alamatSemuaSambungan);
    onPutus(putusan);
  };
  const tombol = (putusan: Putusan) => ({
    loading: mengirim && memutus === putusan,
    disabled: mengirim,
    onClick: () => void putuskan(putusan),
  });
  return (
    <Bingkai judul="Izinkan peramban ini?">
      <p className="formulir-pengantar">
        Ekstensi Selaras pada <strong>{nama}</strong> meminta izin pada {waktuLengkap(dibuat)}.
      </p>
      <p className="sambungkan-kode" translate="no">
        <span className="visually-hidden">Kode: </span>
        {kode}
      </p>
      <p>
        Pastikan kode ini <strong>sama persis</strong> dengan yang tampil di ekstensi Anda. Jika berbeda, atau Anda tidak memintanya, tekan
        Tolak.
      </p>
      <p>
        Setelah diizinkan, peramban itu bertindak atas nama <strong>{saya.nama}</strong> untuk membaca Pustaka serta membaca dan mengirim
        penelaahan. Rancangan dan pengaturan akun Anda tidak terbuka baginya. Izin dapat dicabut kapan saja pada halaman akun.
      </p>
      <GalatForm gagal={gagal} tersimpan="Peramban belum tersambung." />
      <div className="formulir-tombol">
        <Button {...tombol("setujui")}>Izinkan</Button>
        <Button variant="default" {...tombol("tolak")}>
          Tolak
        </Button>
      </div>
    </Bingkai>
  );
}

function Selesai({ putusan, nama }: { readonly putusan: Putusan; readonly nama: string }) {
  const diizinkan = putusan === "setujui";
  const Ikon = diizinkan ? IconCircleCheck : IconCircleX;
  return (
    <Bingkai judul={diizinkan ? "Peramban diizinkan" : "Permintaan ditolak"}>
      <p className="sambungkan-selesai" role="status">
        <Ikon size={24} aria-hidden />{" "}
        {diizinkan
          ? `${nama} sudah diizinkan. Kembali ke ekstensi; sambungannya selesai dalam beberapa detik.`
          : `${nama} tidak diizinkan, dan kodenya tidak berlaku lagi.`}
      </p>
      <p>
        {diizinkan ? "Tab ini boleh ditutup. " : ""}Izin yang berlaku dapat dilihat dan dicabut pada{" "}
        <PageLink to="/akun#peramban-tersambung">halaman akun</PageLink>.
      </p>
    </Bingkai>
  );
}
