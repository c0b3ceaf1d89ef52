/** The drafts one may open, and what can be done with each. */
import { Button, NativeSelect, Skeleton, TextInput } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import type { RancanganRingkas } from "@selaras/parsers";
import { IconFileImport, IconPlus, IconSearch } from "@tabler/icons-react";
import { useCallback, useDeferredValue, useMemo, useRef, useState } from "react";
import { Link } from "react-router";
import { useApi, useTerbaru } from "../api-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import "../daftar.css";
import "../formulir/formulir.css";
import { Gagal } from "../gagal.tsx";
import { kabari } from "../kabar.ts";
import { Kemajuan } from "../kemajuan.tsx";
import { PageHeading } from "../page-heading.tsx";
import { alamatRancangan, TERBANYAK } from "../rancangan/alamat-rancangan.ts";
import { cariRancangan } from "../rancangan/rancangan-filter.ts";
import type { Tindakan } from "../rancangan/rancangan-menu.tsx";
import { RancanganTable } from "../rancangan/rancangan-table.tsx";
import { TindakanDialog } from "../rancangan/tindakan-dialog.tsx";
import { useAlamat } from "../use-alamat.ts";

/** The server is asked when the typing pauses. */
const PAUSE_MS = 300;

interface Terbuka {
  readonly tindakan: Tindakan;
  readonly rancangan: RancanganRingkas;
  readonly tombol: HTMLElement | null;
}

/** The page at `/rancangan?cari=&arsip=1`. */
export function RancanganPage() {
  const api = useApi();
  const { params, change } = useAlamat();
  const arsip = params.get("arsip") === "1";
  const cari = params.get("cari") ?? "";
  const terbaru = useTerbaru(alamatRancangan(arsip));
  const penuh = terbaru.hasil?.ok === true && terbaru.hasil.nilai.length >= TERBANYAK;
  const [jeda] = useDebouncedValue(cari.trim(), PAUSE_MS);
  const dicari = useTerbaru(penuh && jeda ? alamatRancangan(arsip, jeda) : null);
  const { hasil, segarkan } = penuh && jeda && cari.trim() ? dicari : terbaru;
  const [terbuka, setTerbuka] = useState<Terbuka | null>(null);
  const ringkasan = useRef<HTMLParagraphElement>(null);
  const semua = hasil?.ok ? hasil.nilai : null;
  // The time of the answer: a clock that ticks would draw every row again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const kini = useMemo(() => new Date(), [semua]);
  const cocok = useMemo(() => cariRancangan(semua ?? [], cari), [semua, cari]);
  // Typing goes before drawing rows.
  const terlihat = useDeferredValue(cocok);

  const onTindakan = useCallback(
    (tindakan: Tindakan, rancangan: RancanganRingkas, tombol: HTMLElement | null) => setTerbuka({ tindakan, rancangan, tombol }),
    [],
  );
  const onSelesai = async (kabar: string, hilang: boolean) => {
    setTerbuka(null);
    kabari(kabar);
    api.forget(alamatRancangan(!arsip));
    await Promise.all([terbaru.segarkan(), dicari.segarkan()]);
    // The row and its button are gone; the work goes on above the list.
    if (hilang) ringkasan.current?.focus();
  };

  return (
    <div className="page-daftar">
      <div className="daftar-kepala">
        <PageHeading title="Rancangan">Rancangan</PageHeading>
        <div className="formulir-tombol">
          <Button component={Link} to="/impor" variant="default" leftSection={<IconFileImport size={18} aria-hidden />}>
            Impor berkas
          </Button>
          <Button component={Link} to="/rancangan/baru" leftSection={<IconPlus size={18} aria-hidden />}>
            Rancangan baru
          </Button>
        </div>
      </div>
      <Saringan cari={cari} arsip={arsip} onChange={change} />
      <p className="daftar-ringkasan" role="status" tabIndex={-1} ref={ringkasan}>
        {semua && semua.length > 0 ? sebutanJumlah(cocok.length, semua.length, arsip) : "\u00a0"}
        {penuh && !jeda ? ` Hanya ${TERBANYAK} yang terakhir diubah dimuat; yang lain ditemukan dengan Cari.` : ""}
      </p>
      {hasil === undefined ? <Waiting /> : null}
      {hasil?.ok === false ? (
        <Gagal galat={hasil.galat} tersimpan="Rancangan di server tidak berubah." onRetry={() => void segarkan()} />
      ) : null}
      {cocok.length > 0 ? <RancanganTable rancangan={terlihat} kini={kini} onTindakan={onTindakan} /> : null}
      {semua && cocok.length === 0 ? <Kosong semua={semua.length} arsip={arsip} onClear={() => change("cari", "")} /> : null}
      {terbuka ? <TindakanDialog {...terbuka} onSelesai={(...kabar) => void onSelesai(...kabar)} onTutup={() => setTerbuka(null)} /> : null}
    </div>
  );
}

const sebutanJumlah = (cocok: number, semua: number, arsip: boolean): string =>
  `${cocok === semua ? semua : `${cocok} dari ${semua}`} rancangan${arsip ? " di dalam arsip" : ""}.`;

interface SaringanProps {
  readonly cari: string;
  readonly arsip: boolean;
  readonly onChange: (nama: string, nilai: string) => void;
}

function Saringan({ cari, arsip, onChange }: SaringanProps) {
  // The router renders address changes at low priority; without its own state the field would lose letters of a fast typist.
  const [isi, setIsi] = useState(cari);
  const [dari, setDari] = useState(cari);
  if (cari !== dari) {
    setDari(cari);
    if (cari === "") setIsi("");
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the browsers we build for
    <form className="daftar-saringan" role="search" onSubmit={(event) => event.preventDefault()}>
      <TextInput
        type="search"
        label="Cari"
        placeholder="Judul, daerah, atau pemilik"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={isi}
        onChange={(event) => {
          setIsi(event.currentTarget.value);
          onChange("cari", event.currentTarget.value);
        }}
      />
      <NativeSelect
        label="Tampilkan"
        value={arsip ? "1" : ""}
        onChange={(event) => onChange("arsip", event.currentTarget.value)}
        data={[
          { value: "", label: "Rancangan aktif" },
          { value: "1", label: "Arsip" },
        ]}
      />
    </form>
  );
}

function Waiting() {
  return (
    <div aria-hidden>
      <Kemajuan pesan="Memuat rancangan" />
      <Skeleton height="2.25rem" radius={0} mb={1} />
      <BalokTunggu height="3.75rem" gap={1} />
    </div>
  );
}

interface KosongProps {
  readonly semua: number;
  readonly arsip: boolean;
  readonly onClear: () => void;
}

function Kosong({ semua, arsip, onClear }: KosongProps) {
  if (semua > 0)
    return (
      <div className="daftar-kosong">
        <p>Tidak ada rancangan yang cocok dengan pencarian ini.</p>
        <Button variant="default" onClick={onClear}>
          Hapus pencarian
        </Button>
      </div>
    );
  if (arsip)
    return (
      <div className="daftar-kosong">
        <p>Arsip masih kosong. Rancangan yang Anda arsipkan disimpan di sini dan dapat dipulihkan.</p>
      </div>
    );
  return (
    <div className="daftar-kosong">
      <p>
        Belum ada rancangan. Mulailah dengan memilih daerah; Selaras menyusun naskah awal yang lengkap dari acuan, dan Anda menyuntingnya
        bersama rekan. Naskah yang sudah ada di Word atau PDF dibawa masuk lewat Impor berkas.
      </p>
      <Button component={Link} to="/rancangan/baru" variant="default" leftSection={<IconPlus size={18} aria-hidden />}>
        Susun rancangan pertama
      </Button>
    </div>
  );
}
