/** Matriks: the provisions of the acuan against those of other regulations. What is chosen and filtered lives in the address. */
import type { EntriPustaka, KoreksiTampil } from "@selaras/parsers";
import { useCallback, useMemo, useState } from "react";
import { alamatDaftar } from "../api.ts";
import { useMuatan } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import { Gagal } from "../gagal.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import { AlamatAsing } from "../matriks/alamat-asing.tsx";
import {
  alamatKoreksi,
  alamatUrutan,
  NAMA_SARINGAN,
  namaKolomTerpilih,
  readSanding,
  readSaringan,
  sandingQuery,
  saringanQuery,
  takDikenal,
} from "../matriks/alamat-matriks.ts";
import { alamatRingkas } from "../matriks/alamat-ringkas.ts";
import { KoreksiList } from "../matriks/koreksi-list.tsx";
import { Legend } from "../matriks/legend.tsx";
import { MatriksBody } from "../matriks/matriks-body.tsx";
import { countTanda } from "../matriks/matriks-rows.ts";
import { MatriksTools } from "../matriks/matriks-tools.tsx";
import { Penyusunan } from "../matriks/penyusunan.tsx";
import { TambahanList } from "../matriks/tambahan-list.tsx";
import { useKolomTelaah } from "../matriks/use-kolom-telaah.ts";
import { PageHeading } from "../page-heading.tsx";
import { useAlamat } from "../use-alamat.ts";
import "../matriks/hubungan.css";
import "../matriks/matriks.css";
import "../matriks/kisi.css";
import "../matriks/laci.css";
import "../matriks/koreksi.css";
import "../matriks/matriks-print.css";

const NO_ENTRI: readonly EntriPustaka[] = [];
const NO_KOREKSI: readonly KoreksiTampil[] = [];
const KEPT = "Pilihan kolom dan saringan Anda tersimpan di alamat halaman ini.";

/** The page at `/matriks`. */
export function MatriksPage() {
  const { params, setParams, change } = useAlamat();
  const [versi, setVersi] = useState(0);
  const pustaka = useMuatan(alamatDaftar);
  const daftar = pustaka.hasil?.ok ? pustaka.hasil.nilai : NO_ENTRI;
  const kolomTelaah = useKolomTelaah(params);
  const telaah = kolomTelaah.hasil?.ok ? kolomTelaah.hasil.nilai : null;
  // Until the reviews that the address names are known there is nothing to ask for: it would be another comparison.
  const sanding = useMemo(() => telaah && readSanding(params, daftar, telaah), [params, daftar, telaah]);
  const asing = useMemo(
    () => (sanding ? takDikenal(params, [...daftar, ...(telaah ?? [])], sanding) : []),
    [params, daftar, telaah, sanding],
  );
  const saringan = useMemo(() => readSaringan(params), [params]);
  const query = sanding ? sandingQuery(sanding) : null;
  const saring = saringanQuery(saringan);

  const muatan = useMuatan(query === null ? null : alamatRingkas(query, versi));
  const ringkas = useLatest(muatan.hasil?.ok ? muatan.hasil.nilai : undefined);
  const urutan = useMuatan(query === null || saring === "" ? null : alamatUrutan(query, saring, versi));
  // The order belongs to one acuan: that of another would name other rows.
  const order = useLatest(urutan.hasil?.ok ? { acuan: sanding?.acuan.id, baris: urutan.hasil.nilai.baris } : undefined);
  const koreksi = useMuatan(query === null ? null : alamatKoreksi(query, versi));
  const decided = useLatest(koreksi.hasil?.ok ? koreksi.hasil.nilai : undefined);
  const jumlah = useMemo(() => (ringkas ? countTanda(ringkas.ringkasan) : null), [ringkas]);

  const set = useCallback(
    (changes: Readonly<Record<string, string>>) =>
      setParams(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [nama, nilai] of Object.entries(changes)) {
            if (nilai) next.set(nama, nilai);
            else next.delete(nama);
          }
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setParams],
  );
  const chooseKolom = (ids: readonly string[]) => set({ ...namaKolomTerpilih(sanding?.calon.map(({ id }) => id) ?? [], ids) });
  const toggle = (tanda: (typeof saringan.hubungan)[number]) =>
    change(
      "hubungan",
      (saringan.hubungan.includes(tanda) ? saringan.hubungan.filter((lain) => lain !== tanda) : [...saringan.hubungan, tanda]).join(","),
    );

  const failures = [pustaka, kolomTelaah, muatan, urutan, koreksi];
  const gagal = failures.find(({ hasil }) => hasil?.ok === false);
  const menunggu = !gagal && (pustaka.hasil === undefined || telaah === null || (sanding !== null && muatan.hasil === undefined));
  const ikhtisar = params.get("tampilan") === "ikhtisar";
  return (
    <div className="matriks">
      <a className="skip-link" href="#kisi">
        Langsung ke matriks
      </a>
      <div className="matriks-layar">
        <div className="matriks-kepala">
          <PageHeading title="Matriks">Matriks persandingan</PageHeading>
          <MatriksTools
            daftar={daftar}
            sanding={sanding}
            ikhtisar={ikhtisar}
            tambahan={ringkas?.tambahan}
            koreksi={decided?.koreksi.length}
            eksporQuery={[query ?? "", saring].filter(Boolean).join("&")}
            onTampilan={(tampilan) => change("tampilan", tampilan)}
            onAcuan={(id) => set({ acuan: daftar.find((satu) => satu.acuan)?.id === id ? "" : id, daerah: "", kecuali: "", topik: "" })}
            onKolom={chooseKolom}
          />
        </div>
        <AlamatAsing kabar={asing} />
        {ikhtisar ? null : <Legend jumlah={jumlah} dipilih={new Set(saringan.hubungan)} onToggle={toggle} />}
        {menunggu ? <Kemajuan pesan="Menyusun matriks" /> : null}
        {menunggu && muatan.progres ? <Penyusunan progres={muatan.progres} /> : null}
        {gagal?.hasil?.ok === false ? <Gagal galat={gagal.hasil.galat} tersimpan={KEPT} onRetry={gagal.retry} /> : null}
        {pustaka.hasil?.ok && telaah !== null && sanding === null ? <NothingToCompare /> : null}
        {!ringkas && menunggu ? <Waiting /> : null}
        {ringkas && query !== null ? (
          <MatriksBody
            ringkas={ringkas}
            query={query}
            saringan={saringan}
            shown={saring === "" || order?.acuan !== ringkas.acuan.id ? null : order.baris}
            mencari={saring !== "" && urutan.hasil === undefined}
            koreksi={decided?.koreksi}
            versi={versi}
            ikhtisar={ikhtisar}
            onChange={change}
            onClear={() => set(Object.fromEntries(NAMA_SARINGAN.map((nama) => [nama, ""])))}
            onPick={(topik, kolom) => set({ topik, daerah: kolom, kecuali: "", tampilan: "" })}
            onCorrected={() => setVersi((before) => before + 1)}
          />
        ) : null}
      </div>
      {ringkas && query !== null ? (
        <>
          <TambahanList ringkas={ringkas} query={query} versi={versi} />
          <KoreksiList ringkas={ringkas} koreksi={decided?.koreksi ?? NO_KOREKSI} rusak={decided?.rusak ?? 0} />
        </>
      ) : null}
    </div>
  );
}

/** Keeps the last value while the next one is under way: choosing a column must not blank the page. */
function useLatest<T>(value: T | undefined): T | undefined {
  const [latest, setLatest] = useState(value);
  if (value !== undefined && !sameAnswer(value, latest)) setLatest(value);
  return value ?? latest;
}

/** An answer wrapped anew on each drawing is still the same answer. */
function sameAnswer<T>(a: T, b: T): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a) as (keyof T)[];
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function NothingToCompare() {
  return (
    <div className="matriks-kosong">
      <p>Belum ada yang dapat disandingkan: pustaka harus memuat sekurangnya dua peraturan.</p>
      <p>Minta pengelola melengkapi pustaka, lalu muat ulang halaman ini.</p>
    </div>
  );
}

function Waiting() {
  return (
    <div className="matriks-tunggu" aria-hidden>
      <BalokTunggu height="6.5rem" gap={2} />
    </div>
  );
}
