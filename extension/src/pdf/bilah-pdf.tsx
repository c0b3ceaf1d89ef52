/** The bar above the pages: where one is, how large it is, and what was found. */
import { ActionIcon, Button, TextInput } from "@mantine/core";
import type { UnitBacaan } from "@selaras/parsers";
import {
  IconArrowAutofitWidth,
  IconChevronDown,
  IconChevronUp,
  IconLayoutSidebarRight,
  IconMinus,
  IconPlus,
  IconRefresh,
} from "@tabler/icons-react";
import { useEffect, useState } from "react";
import { usePeramban } from "../peramban/peramban-context.tsx";
import { PilihBerkas } from "./belum-terbuka.tsx";
import type { PosisiBaca } from "./bidang-pdf.ts";
import type { HasilPeriksa } from "./use-periksa-pdf.ts";
import { SERATUS_PERSEN, type Zum } from "./use-skala.ts";

interface BilahPdfProps {
  readonly judul: string;
  readonly posisi: PosisiBaca;
  /** Of pages. */
  readonly jumlah: number;
  /** The one that is read. */
  readonly unit: UnitBacaan | null;
  readonly skala: number;
  readonly hasil: HasilPeriksa;
  readonly zum: Zum;
  readonly onHalaman: (nomor: number) => void;
  readonly onPeriksa: () => void;
  readonly onBerkas: (berkas: File) => void;
}

export function BilahPdf({ judul, posisi, jumlah, unit, skala, hasil, zum, onHalaman, onPeriksa, onBerkas }: BilahPdfProps) {
  return (
    <header className="bilah-pdf">
      <h1 title={judul}>{judul}</h1>
      <p className="bilah-tempat" aria-live="polite">
        {unit === null ? "" : unit.locator}
      </p>
      <NomorHalaman halaman={posisi.halaman} jumlah={jumlah} onHalaman={onHalaman} />
      <fieldset className="bilah-kelompok" aria-label="Ukuran halaman">
        <ActionIcon variant="default" size="md" aria-label="Perkecil" title="Perkecil (−)" onClick={zum.perkecil}>
          <IconMinus size={16} />
        </ActionIcon>
        <span className="bilah-angka">{Math.round((100 * skala) / SERATUS_PERSEN)} %</span>
        <ActionIcon variant="default" size="md" aria-label="Perbesar" title="Perbesar (+)" onClick={zum.perbesar}>
          <IconPlus size={16} />
        </ActionIcon>
        <ActionIcon variant="default" size="md" aria-label="Selebar jendela" title="Selebar jendela (0)" onClick={zum.selebar}>
          <IconArrowAutofitWidth size={16} />
        </ActionIcon>
      </fieldset>
      <Ringkas hasil={hasil} onPeriksa={onPeriksa} />
      <BukaPanel />
      <PilihBerkas onBerkas={onBerkas} />
    </header>
  );
}

interface NomorHalamanProps {
  readonly halaman: number;
  readonly jumlah: number;
  readonly onHalaman: (nomor: number) => void;
}

function NomorHalaman({ halaman, jumlah, onHalaman }: NomorHalamanProps) {
  const [ketikan, setKetikan] = useState(String(halaman));
  useEffect(() => setKetikan(String(halaman)), [halaman]);
  const buka = () => {
    const nomor = Number(ketikan);
    if (Number.isInteger(nomor) && nomor >= 1 && nomor <= jumlah) onHalaman(nomor);
    else setKetikan(String(halaman));
  };
  return (
    <form
      className="bilah-kelompok"
      onSubmit={(event) => {
        event.preventDefault();
        buka();
      }}
    >
      <ActionIcon
        variant="default"
        size="md"
        aria-label="Halaman sebelumnya"
        title="Halaman sebelumnya (P)"
        onClick={() => onHalaman(halaman - 1)}
      >
        <IconChevronUp size={16} />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="md"
        aria-label="Halaman berikutnya"
        title="Halaman berikutnya (N)"
        onClick={() => onHalaman(halaman + 1)}
      >
        <IconChevronDown size={16} />
      </ActionIcon>
      <TextInput
        className="bilah-nomor"
        size="xs"
        aria-label="Nomor halaman"
        inputMode="numeric"
        value={ketikan}
        onChange={({ currentTarget }) => setKetikan(currentTarget.value)}
        onBlur={buka}
      />
      <span className="bilah-angka">dari {jumlah}</span>
    </form>
  );
}

function Ringkas({ hasil, onPeriksa }: { readonly hasil: HasilPeriksa; readonly onPeriksa: () => void }) {
  return (
    <div className="bilah-kelompok">
      <span className="bilah-hasil" role="status">
        {sebutanHasil(hasil)}
      </span>
      {hasil.keadaan === "selesai" && (
        <ActionIcon variant="default" size="md" aria-label="Periksa ulang" title="Periksa ulang" onClick={onPeriksa}>
          <IconRefresh size={16} />
        </ActionIcon>
      )}
    </div>
  );
}

function sebutanHasil(hasil: HasilPeriksa): string {
  if (hasil.keadaan === "memeriksa") return "Membandingkan dengan acuan.";
  if (hasil.keadaan !== "selesai") return "";
  if (hasil.bacaan.rupa === "bukan") return "Bukan naskah peraturan: hampir tidak ada Pasal.";
  const { substantif, prosedural, redaksional, hilang, tambahan } = hasil.bacaan.hasil.jumlah;
  return `${substantif + prosedural + redaksional} berbeda, ${tambahan} tambahan, ${hilang} tidak ada.`;
}

function BukaPanel() {
  const { bukaPanel } = usePeramban();
  const [tab, setTab] = useState<number | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  // known before the click: asking for it would use the click up
  useEffect(() => void chrome.tabs.getCurrent().then((kini) => setTab(kini?.id ?? null)), []);
  if (tab === null) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconLayoutSidebarRight size={16} />}
        onClick={() => void bukaPanel(tab).then((gagal) => setGalat(gagal?.galat ?? null))}
      >
        Buka panel
      </Button>
      {galat !== null && (
        <span className="galat" role="alert">
          {galat}
        </span>
      )}
    </>
  );
}
