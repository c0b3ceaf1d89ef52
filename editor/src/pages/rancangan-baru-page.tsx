/** Begins a draft: for which region, about what, from which text. */
import { Button, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { DAERAH, type EntriPustaka } from "@selaras/parsers";
import { useState } from "react";
import { useNavigate } from "react-router";
import { alamatDaftar } from "../api.ts";
import { useApi, useMuatan } from "../api-context.tsx";
import "../formulir/formulir.css";
import { GalatForm } from "../formulir/galat-form.tsx";
import { focusFirstError, useKiriman } from "../formulir/kirim.ts";
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";
import { alamatRancangan, alamatRancanganBaru } from "../rancangan/alamat-rancangan.ts";
import { DaerahSelect } from "../rancangan-baru/daerah-select.tsx";
import { DasarFieldset } from "../rancangan-baru/dasar-fieldset.tsx";
import { type IsianRancangan, rancanganDari } from "../rancangan-baru/isian.ts";
import { PratinjauPanel } from "../rancangan-baru/pratinjau-panel.tsx";
import "../rancangan-baru/rancangan-baru.css";
import { tentangLazim } from "../rancangan-baru/tentang-lazim.ts";
import { usePratinjau } from "../rancangan-baru/use-pratinjau.ts";

const TENTANG_TERPANJANG = 500;

const KOSONG: IsianRancangan = { daerah: "", tentang: "", macam: "acuan", peraturan: "", berkas: null };

/** The usual title for what is chosen so far. */
function lazimOf({ daerah, macam, peraturan }: IsianRancangan, daftar: readonly EntriPustaka[]): string {
  const dipilih = DAERAH.find(({ kode }) => kode === daerah);
  return dipilih
    ? tentangLazim(
        dipilih,
        macam,
        daftar.find(({ id }) => id === peraturan),
      )
    : "";
}

/** The page at `/rancangan/baru`. What is typed stays when the server refuses. */
export function RancanganBaruPage() {
  const api = useApi();
  const navigate = useNavigate();
  const { mengirim, gagal, jalankan } = useKiriman();
  // The usual title follows the region until somebody writes another one.
  const [sendiri, setSendiri] = useState(false);
  const { hasil } = useMuatan(alamatDaftar);
  const daftar = hasil?.ok ? hasil.nilai : [];
  const form = useForm<IsianRancangan>({
    initialValues: KOSONG,
    validate: {
      daerah: (isi) => (isi === "" ? "Pilih daerah dari daftar." : null),
      tentang: (isi, semua) => (isi.trim() === "" && lazimOf(semua, daftar) !== "" ? "Tuliskan judul setelah kata tentang." : null),
      peraturan: (isi, { macam }) => (macam === "peraturan" && isi === "" ? "Pilih peraturan yang dijadikan dasar." : null),
      berkas: (isi, { macam }) => (macam === "unggahan" && isi === null ? "Pilih berkas naskah." : null),
    },
  });
  const isian = form.values;
  const daerah = DAERAH.find(({ kode }) => kode === isian.daerah);
  const lazim = lazimOf(isian, daftar);
  const baru = rancanganDari(isian, lazim);
  const acuan = daftar.find((satu) => satu.acuan)?.id ?? null;
  const pratinjau = usePratinjau(daerah, baru?.dasar ?? null, acuan, baru?.tentang ?? "");

  const ubah = (perubahan: Partial<IsianRancangan>) => {
    const sesudah = { ...isian, ...perubahan };
    form.setValues({ ...perubahan, ...(!sendiri && { tentang: lazimOf(sesudah, daftar) }) });
    form.clearFieldError("berkas");
  };
  const submit = form.onSubmit(async (isi) => {
    const kiriman = rancanganDari(isi, lazimOf(isi, daftar));
    const jadi = kiriman && (await jalankan(() => api.send(alamatRancanganBaru, kiriman)));
    if (!jadi) return;
    api.forget(alamatRancangan(false));
    await navigate(`/rancangan/${jadi.id}`);
  }, focusFirstError);

  return (
    <div className="rancangan-baru">
      <div>
        <PageHeading title="Rancangan baru">Rancangan baru</PageHeading>
        <p className="formulir-pengantar">
          Selaras menulis naskah awal yang lengkap; setelah itu Anda menyuntingnya bersama rekan. Naskah Word atau PDF dibawa masuk lewat{" "}
          <PageLink to="/impor">Impor berkas</PageLink>. <PageLink to="/rancangan">Batal</PageLink>
        </p>
        <form className="formulir" noValidate onSubmit={submit} aria-describedby="judul-pratinjau">
          <DaerahSelect daerah={DAERAH} value={isian.daerah} error={form.errors.daerah} onChange={(kode) => ubah({ daerah: kode })} />
          <Textarea
            label="Tentang"
            description={daerah && lazim === "" ? "Kosongkan untuk memakai judul dari naskah dasar." : "Judul setelah kata “tentang”."}
            autosize={false}
            rows={2}
            maxLength={TENTANG_TERPANJANG}
            {...form.getInputProps("tentang")}
            onChange={(event) => {
              setSendiri(event.currentTarget.value.trim() !== "");
              form.setFieldValue("tentang", event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              event.currentTarget.form?.requestSubmit();
            }}
            data-path="tentang"
          />
          <DasarFieldset
            isian={isian}
            galat={form.errors}
            daftar={daftar}
            onChange={ubah}
            onBerkasSalah={(pesan) => form.setFieldError("berkas", pesan)}
          />
          <GalatForm gagal={gagal} tersimpan="Rancangan belum dibuat; isian Anda tetap ada." />
          <div className="rancangan-baru-kirim">
            <Button type="submit" loading={mengirim}>
              Susun rancangan
            </Button>
            <p role="status">
              {mengirim ? "Menulis naskah, menyesuaikannya dengan daerah, lalu menyimpannya. Ini dapat berlangsung beberapa detik." : ""}
            </p>
          </div>
          {mengirim ? <progress className="rancangan-baru-kemajuan" aria-label="Menyusun rancangan" /> : null}
        </form>
      </div>
      <PratinjauPanel keadaan={pratinjau} daerah={daerah} macam={isian.macam} />
    </div>
  );
}
