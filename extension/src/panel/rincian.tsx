/** One provision opened: both texts with the words that differ, what that means, where the acuan's words come from, and how others say it. */
import { ActionIcon, Button } from "@mantine/core";
import type { HilangBacaan, Penyimpangan, RincianBacaan } from "@selaras/parsers";
import { IconArrowDown, IconArrowLeft, IconArrowUp, IconMessagePlus } from "@tabler/icons-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { AcuanTerpilih } from "../pesan/mesin.ts";
import { AsalRincian, AsalTanda } from "./asal.tsx";
import type { Butir } from "./butir.ts";
import { Padanan } from "./padanan.tsx";
import { berkapital, SEBUTAN_JENIS, SEBUTAN_TANDA, sebutanKeyakinan } from "./sebutan.ts";
import { useRincian } from "./use-rincian.ts";
import { VersiDaerah } from "./versi-daerah.tsx";

interface RincianProps {
  readonly tab: number;
  readonly butir: Butir;
  /** Where the provision is missing. */
  readonly hilang: HilangBacaan | null;
  readonly acuan: AcuanTerpilih;
  /** `3 dari 215`. */
  readonly urutan: string;
  readonly onTutup: () => void;
  readonly onLangkah: (arah: 1 | -1) => void;
  readonly onTuju: () => void;
  /** `null` where there is no place for a note. */
  readonly onCatat: (() => void) | null;
  /** `null` without a server. */
  readonly onBukaSelaras: (() => void) | null;
}

export function Rincian({ tab, butir, hilang, acuan, urutan, onTutup, onLangkah, onTuju, onCatat, onBukaSelaras }: RincianProps) {
  const judul = useRef<HTMLHeadingElement>(null);
  const gulung = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another provision begins at its head
  useEffect(() => {
    gulung.current?.scrollTo(0, 0);
    judul.current?.focus({ preventScroll: true });
  }, [butir.id]);
  const { nama, arti, lambang } = SEBUTAN_TANDA[butir.tanda];
  return (
    <div className="rincian" ref={gulung}>
      <div className="rincian-kepala">
        <Button size="compact-xs" variant="subtle" leftSection={<IconArrowLeft size={14} aria-hidden />} title="Esc" onClick={onTutup}>
          Daftar
        </Button>
        <span className="lunak rincian-urutan">{urutan}</span>
        <ActionIcon variant="default" size={26} aria-label="Sebelumnya" title="Sebelumnya (K)" onClick={() => onLangkah(-1)}>
          <IconArrowUp size={15} aria-hidden />
        </ActionIcon>
        <ActionIcon variant="default" size={26} aria-label="Berikutnya" title="Berikutnya (J)" onClick={() => onLangkah(1)}>
          <IconArrowDown size={15} aria-hidden />
        </ActionIcon>
      </div>
      <h2 ref={judul} tabIndex={-1}>
        {butir.locator}
      </h2>
      <p className="rincian-hubungan">
        <span className="hubungan" data-tanda={butir.tanda}>
          <span aria-hidden>{lambang} </span>
          {nama}
        </span>{" "}
        {arti}{" "}
        {butir.usulan ? (
          <>
            <span className="usulan">usulan</span> Pasangan ini belum pasti; periksa sebelum dipakai.
          </>
        ) : null}
      </p>
      <div className="tombol-baris">
        <Button size="compact-xs" variant="default" onClick={onTuju}>
          {hilang ? "Tunjukkan tempatnya" : "Tunjukkan di halaman"}
        </Button>
        {onCatat ? (
          <Button
            size="compact-xs"
            variant="default"
            leftSection={<IconMessagePlus size={14} aria-hidden />}
            title="Catat (N)"
            onClick={onCatat}
          >
            Catat
          </Button>
        ) : null}
        {onBukaSelaras ? (
          <Button size="compact-xs" variant="default" onClick={onBukaSelaras}>
            Buka di Selaras
          </Button>
        ) : null}
      </div>
      {hilang ? <Hilang hilang={hilang} acuan={acuan} /> : <Ketentuan tab={tab} butir={butir} acuan={acuan} />}
    </div>
  );
}

function Hilang({ hilang, acuan }: { readonly hilang: HilangBacaan; readonly acuan: AcuanTerpilih }) {
  return (
    <>
      <p className="lunak">{hilang.kelompok.join(" › ")}</p>
      <Teks sebutan="Acuan" judul={`${acuan.nama}, ${hilang.locator}`} tanda={hilang.asal ? <AsalTanda asal={hilang.asal} /> : null}>
        {hilang.teks}
      </Teks>
      <PenyimpanganDaftar penyimpangan={[hilang.penyimpangan]} />
      {hilang.asal ? <AsalRincian asal={hilang.asal} /> : null}
      {acuan.naskahKerja ? <VersiDaerah locator={hilang.locator} /> : null}
    </>
  );
}

function Ketentuan({ tab, butir, acuan }: { readonly tab: number; readonly butir: Butir; readonly acuan: AcuanTerpilih }) {
  const { rincian, galat } = useRincian(tab, butir.id);
  return (
    <>
      <p className="lunak">{butir.bab}</p>
      {galat ? (
        <p role="alert">
          {galat} Kata-kata halaman ini: <span className="teks-hukum">{butir.teks}</span>
        </p>
      ) : null}
      {rincian === null && galat === null ? <div className="rincian-menunggu" aria-hidden /> : null}
      {rincian === null ? null : <Bandingan rincian={rincian} acuan={acuan} butir={butir} />}
    </>
  );
}

function Bandingan({ rincian, acuan, butir }: { readonly rincian: RincianBacaan; readonly acuan: AcuanTerpilih; readonly butir: Butir }) {
  return (
    <>
      {rincian.padanan.map((satu) => (
        <Padanan key={satu.locator} padanan={satu} acuan={acuan.nama} locator={butir.locator} />
      ))}
      {rincian.padanan.length === 0 ? (
        <Teks sebutan="Halaman ini" judul={`Halaman ini, ${butir.locator}`} tanda={null}>
          {rincian.teks}
        </Teks>
      ) : null}
      <PenyimpanganDaftar penyimpangan={butir.penyimpangan} />
      {rincian.padanan.map((satu) => (
        <div key={satu.locator}>
          <section aria-label={`Dasar pasangan ${satu.locator}`} className="bagian">
            <h3>Dasar pasangan{rincian.padanan.length > 1 ? ` ${satu.locator}` : ""}</h3>
            <p>
              Berpasangan menurut program dengan keyakinan {sebutanKeyakinan(satu.keyakinan)}; kemiripan kata{" "}
              {Math.round(satu.kemiripan * 100)}%.
            </p>
            {satu.bukti.length > 0 ? (
              <ul>
                {satu.bukti.map((bukti) => (
                  <li key={bukti}>{bukti}</li>
                ))}
              </ul>
            ) : null}
          </section>
          {satu.asal ? <AsalRincian asal={satu.asal} /> : null}
          {/* The other regions are compared with the baseline alone. */}
          {acuan.naskahKerja ? <VersiDaerah locator={satu.locator} /> : null}
        </div>
      ))}
    </>
  );
}

interface TeksProps {
  readonly sebutan: string;
  readonly judul: string;
  readonly tanda: ReactNode;
  readonly children: string;
}

function Teks({ sebutan, judul, tanda, children }: TeksProps) {
  return (
    <section aria-label={sebutan} className="bagian">
      <h3>
        {judul} {tanda}
      </h3>
      <p className="teks-hukum">{children}</p>
    </section>
  );
}

function PenyimpanganDaftar({ penyimpangan }: { readonly penyimpangan: readonly Penyimpangan[] }) {
  return (
    <section aria-label="Penyimpangan" className="bagian">
      <h3>Penyimpangan</h3>
      <ul className="simpang">
        {penyimpangan.map((satu) => (
          <li key={`${satu.jenis} ${satu.kalimat}`}>
            <p className="lunak">
              <strong>{SEBUTAN_JENIS[satu.jenis]}</strong>
              {satu.jenis === "sesuai" ? "" : `, bobot ${satu.bobot}`}, keyakinan {sebutanKeyakinan(satu.keyakinan)}
            </p>
            <p>{satu.kalimat}</p>
            {satu.bidang ? (
              <p className="bidang">
                {berkapital(satu.bidang.nama)}: {satu.bidang.acuan === null ? "(tidak ada)" : <del>{satu.bidang.acuan}</del>} →{" "}
                {satu.bidang.lain === null ? "(tidak ada)" : <ins>{satu.bidang.lain}</ins>}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
