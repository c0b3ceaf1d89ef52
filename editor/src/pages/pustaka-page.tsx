/** Pustaka: every regulation Selaras keeps, as one table with filters that live in the address. */
import { Button, NativeSelect, Skeleton, TextInput } from "@mantine/core";
import { IconSearch } from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { useNavigationType } from "react-router";
import { alamatPustaka, type EntriTerhitung } from "../api.ts";
import { useMuatan } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import { Gagal } from "../gagal.tsx";
import { Kemajuan } from "../kemajuan.tsx";
import { PageHeading } from "../page-heading.tsx";
import { useAlamat } from "../use-alamat.ts";
import { filterPustaka, NAMA_SARINGAN, pilihanSaringan, readSaringan, type Saringan } from "./pustaka-filter.ts";
import "./pustaka-page.css";
import { PustakaTable } from "./pustaka-table.tsx";

interface FilterBarProps {
  readonly entri: readonly EntriTerhitung[];
  readonly saringan: Saringan;
  readonly onChange: (nama: keyof Saringan, nilai: string) => void;
}

const SELECTS = [
  { nama: "daerah", label: "Daerah", semua: "Semua daerah" },
  { nama: "jenis", label: "Jenis", semua: "Semua jenis" },
  { nama: "tahun", label: "Tahun", semua: "Semua tahun" },
] as const;

function FilterBar({ entri, saringan, onChange }: FilterBarProps) {
  // The router renders address changes at low priority; without its own state the field would lose letters of a fast typist.
  const [cari, setCari] = useState(saringan.cari);
  const wentBack = useNavigationType() === "POP";
  useEffect(() => {
    if (wentBack || saringan.cari === "") setCari(saringan.cari);
  }, [wentBack, saringan.cari]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers we build for
    <form className="pustaka-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextInput
        type="search"
        label="Cari"
        placeholder="Nama, tentang, atau daerah"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={cari}
        onChange={(event) => {
          setCari(event.currentTarget.value);
          onChange("cari", event.currentTarget.value);
        }}
      />
      {SELECTS.map(({ nama, label, semua }) => (
        <NativeSelect
          key={nama}
          label={label}
          value={saringan[nama]}
          onChange={(event) => onChange(nama, event.currentTarget.value)}
          data={[{ value: "", label: semua }, ...pilihanSaringan(entri, nama).map((nilai) => ({ value: nilai, label: nilai }))]}
        />
      ))}
    </form>
  );
}

/** The page at `/`. */
export function PustakaPage() {
  const { hasil, retry } = useMuatan(alamatPustaka);
  const { params, setParams, change } = useAlamat();
  const saringan = readSaringan(params);
  const entri = hasil?.ok ? hasil.nilai : [];
  const cocok = filterPustaka(entri, saringan);

  const clear = () =>
    setParams((before) => new URLSearchParams([...before].filter(([nama]) => !NAMA_SARINGAN.some((satu) => satu === nama))), {
      replace: true,
    });

  return (
    <div className="pustaka-page">
      <PageHeading title="Pustaka">Pustaka peraturan</PageHeading>
      <FilterBar entri={entri} saringan={saringan} onChange={change} />
      <p className="pustaka-summary" role="status">
        {hasil?.ok ? `Menampilkan ${cocok.length} dari ${entri.length} peraturan.` : "\u00a0"}
      </p>
      {hasil === undefined ? <Kemajuan pesan="Memuat pustaka" /> : null}
      {hasil === undefined ? <Waiting /> : null}
      {hasil?.ok === false ? (
        <Gagal galat={hasil.galat} tersimpan="Saringan Anda tersimpan di alamat halaman ini." onRetry={retry} />
      ) : null}
      {hasil?.ok && cocok.length > 0 ? <PustakaTable entri={cocok} /> : null}
      {hasil?.ok && cocok.length === 0 ? <Empty kosong={entri.length === 0} onClear={clear} /> : null}
    </div>
  );
}

function Waiting() {
  return (
    <div aria-hidden>
      <Skeleton height="2.5rem" radius={0} mb={1} />
      <BalokTunggu height="5rem" gap={1} />
    </div>
  );
}

function Empty({ kosong, onClear }: { readonly kosong: boolean; readonly onClear: () => void }) {
  if (kosong)
    return (
      <div className="pustaka-empty">
        <p>Pustaka masih kosong.</p>
        <p>Minta pengelola menambahkan naskah peraturan ke pustaka, lalu muat ulang halaman ini.</p>
      </div>
    );
  return (
    <div className="pustaka-empty">
      <p>Tidak ada peraturan yang cocok dengan saringan ini.</p>
      <p>Periksa ejaan pada kotak Cari, atau hapus saringan untuk melihat semua peraturan.</p>
      <Button variant="default" onClick={onClear}>
        Hapus saringan
      </Button>
    </div>
  );
}
