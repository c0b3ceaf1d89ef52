/** An import: the source, the document that it becomes, and the doubts, each of which leads to its place in both. */
import { Tabs } from "@mantine/core";
import { type ImporTersaji, type Keraguan, terapkanKeputusan } from "@selaras/parsers";
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { barisDi, elemenSatuan, gulungKe, klikPratinjau, klikSumber, type Pilihan, tandai, tandaiPutus, tetangga } from "./gulung-impor.ts";
import { KeraguanPanel } from "./keraguan-panel.tsx";
import { KeteranganPanel } from "./keterangan-panel.tsx";
import { PratinjauView, type TandaRagu } from "./pratinjau-view.tsx";
import { keraguanBerikut, type SaringKeraguan, saringKeraguan } from "./saring-keraguan.ts";
import { pilihanDari } from "./sebutan-impor.ts";
import { SumberView } from "./sumber-view.tsx";
import { petaLetak } from "./susun-pratinjau.ts";
import type { Keputusan } from "./use-keputusan.ts";
import { useTombolKeraguan } from "./use-tombol-keraguan.ts";

interface RuangImporProps {
  readonly impor: ImporTersaji;
  readonly keputusan: Keputusan;
}

/** Letters of a chosen unit that are read out. */
const TERDENGAR = 120;

export function RuangImpor({ impor, keputusan }: RuangImporProps) {
  const { hasil } = impor;
  const dokumen = useMemo(() => terapkanKeputusan(hasil, keputusan.keputusan), [hasil, keputusan.keputusan]);
  const peta = useMemo(() => petaLetak(dokumen, hasil.letak), [dokumen, hasil.letak]);
  const ragu = useMemo(() => raguOf(hasil.keraguan, keputusan.keputusan), [hasil.keraguan, keputusan.keputusan]);
  const ruang = useRef<HTMLDivElement>(null);
  const sumber = useRef<HTMLElement>(null);
  const pratinjau = useRef<HTMLElement>(null);
  const daftar = useRef<HTMLUListElement>(null);
  const [panel, setPanel] = useState<string | null>("keraguan");
  const [saring, setSaring] = useState<SaringKeraguan>("");
  const [dipilih, setDipilih] = useState<string | null>(null);
  const [terpilih, setTerpilih] = useState("");
  const tampil = useMemo(
    () => saringKeraguan(hasil.keraguan, keputusan.keputusan, saring, dipilih),
    [hasil.keraguan, keputusan.keputusan, saring, dipilih],
  );

  /** Marks and shows a place in both panes. A unit that a decision has taken away is shown by the one before it. */
  const perlihatkan = useCallback(
    ({ satuan, dari, sampai, keraguan }: Pilihan) => {
      setDipilih(keraguan);
      const [kiri, kanan] = [sumber.current, pratinjau.current];
      if (!kiri || !kanan) return;
      const baris = barisDi(kiri, dari, sampai);
      tandai(kiri, baris);
      if (baris[0]) gulungKe(kiri, baris[0]);
      const unit = elemenSatuan(kanan, satuan) ?? elemenSatuan(kanan, peta.satuanDi(dari));
      tandai(kanan, unit ? [unit] : []);
      if (unit) gulungKe(kanan, unit);
      setTerpilih(unit ? `${unit.dataset.label ?? ""} ${unit.textContent.slice(0, TERDENGAR)}` : "");
    },
    [peta],
  );
  const tujuSatuan = useCallback(
    (satuan: string, keraguan: string | null = null) => {
      const letak = peta.letakOf(satuan) ?? hasil.letak[satuan] ?? { dari: 0, sampai: 0 };
      perlihatkan({ satuan, ...letak, keraguan });
    },
    [peta, hasil.letak, perlihatkan],
  );
  const tujuKeraguan = useCallback(
    (satu: Keraguan) => {
      if (satu.rentang === null) return tujuSatuan(satu.satuan, satu.id);
      perlihatkan({ satuan: satu.satuan, ...satu.rentang, keraguan: satu.id });
    },
    [perlihatkan, tujuSatuan],
  );
  const pilih = useCallback(
    (satu: Keraguan, kode: string) => {
      tujuKeraguan(satu);
      keputusan.pilih(satu, kode);
    },
    [keputusan.pilih, tujuKeraguan],
  );
  const langkah = useCallback(
    (arah: 1 | -1) => {
      const satu = keraguanBerikut(tampil, dipilih, arah);
      if (!satu) return;
      setPanel("keraguan");
      tujuKeraguan(satu);
      fokusKartu(daftar, satu.id);
    },
    [tampil, dipilih, tujuKeraguan],
  );
  useTombolKeraguan(ruang, langkah);
  useEffect(() => {
    const putus = new Set(hasil.keraguan.flatMap((satu) => (pilihanDari(satu, keputusan.keputusan) === null ? [] : [satu.id])));
    tandaiPutus(sumber.current, (id) => putus.has(id));
  }, [hasil.keraguan, keputusan.keputusan]);

  const tujuSumber = (target: EventTarget) => {
    const klik = klikSumber(target);
    if (!klik) return;
    const satu = klik.keraguan === null ? undefined : hasil.keraguan.find(({ id }) => id === klik.keraguan);
    if (satu) {
      setPanel("keraguan");
      tujuKeraguan(satu);
      gulungKartu(daftar, satu.id);
      return;
    }
    const satuan = peta.satuanDi(klik.dari);
    perlihatkan({ satuan, dari: klik.dari, sampai: klik.dari + 1, keraguan: null });
  };
  const tujuPratinjau = (target: EventTarget) => {
    const id = klikPratinjau(target);
    if (id === null) return;
    const satu = ragu.get(id) === "ragu" ? hasil.keraguan.find(({ satuan }) => satuan === id) : undefined;
    tujuSatuan(id, satu?.id ?? null);
    if (satu) gulungKartu(daftar, satu.id);
  };
  /** The arrow keys go from line to line and from unit to unit; the other keys scroll as everywhere. */
  const onPanah = (event: KeyboardEvent<HTMLElement>, selektor: string, tuju: (elemen: HTMLElement) => void) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const elemen = tetangga(event.currentTarget, selektor, event.key === "ArrowDown" ? 1 : -1);
    if (!elemen) return;
    event.preventDefault();
    // Words that were marked for copying would make this look like the end of marking them.
    window.getSelection()?.removeAllRanges();
    tuju(elemen);
  };

  return (
    <div className="impor-ruang" ref={ruang}>
      <p className="visually-hidden" role="status">
        {terpilih}
      </p>
      <div className="impor-kolom">
        <h2 id="impor-judul-sumber">Sumber</h2>
        <section
          ref={sumber}
          className="impor-pane impor-sumber"
          aria-labelledby="impor-judul-sumber"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
          tabIndex={0}
          onClick={({ target }) => tujuSumber(target)}
          onKeyDown={(event) => onPanah(event, "[data-dari]", (elemen) => tujuSumber(elemen))}
        >
          <SumberView hasil={hasil} />
        </section>
      </div>
      <div className="impor-kolom">
        <h2 id="impor-judul-pratinjau">Hasil baca</h2>
        <section
          ref={pratinjau}
          className="impor-pane impor-pratinjau"
          aria-labelledby="impor-judul-pratinjau"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
          tabIndex={0}
          onClick={({ target }) => tujuPratinjau(target)}
          onKeyDown={(event) => onPanah(event, "[data-id]", (elemen) => tujuPratinjau(elemen))}
        >
          <div className="naskah-tulis impor-naskah">
            <PratinjauView impor={impor.id} dokumen={dokumen} ragu={ragu} />
          </div>
        </section>
      </div>
      <aside className="impor-samping" aria-label="Pemeriksaan">
        <Tabs value={panel} onChange={setPanel} className="impor-tab" keepMounted={false}>
          <Tabs.List>
            <Tabs.Tab value="keraguan">Perlu diperiksa ({hasil.keraguan.length})</Tabs.Tab>
            <Tabs.Tab value="keterangan">Keterangan</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="keraguan" className="impor-panel">
            <KeraguanPanel
              hasil={hasil}
              keputusan={keputusan}
              tampil={tampil}
              saring={saring}
              dipilih={dipilih}
              daftar={daftar}
              onSaring={setSaring}
              onTuju={tujuKeraguan}
              onPilih={pilih}
              onLangkah={langkah}
            />
          </Tabs.Panel>
          <Tabs.Panel value="keterangan" className="impor-panel">
            <KeteranganPanel hasil={hasil} dibuat={impor.dibuat} onTuju={tujuSatuan} />
          </Tabs.Panel>
        </Tabs>
      </aside>
    </div>
  );
}

/** A unit with several doubts is settled when all of them are. */
function raguOf(keraguan: readonly Keraguan[], keputusan: Keputusan["keputusan"]): ReadonlyMap<string, TandaRagu> {
  const hasil = new Map<string, TandaRagu>();
  for (const satu of keraguan)
    if (pilihanDari(satu, keputusan) === null) hasil.set(satu.satuan, "ragu");
    else if (!hasil.has(satu.satuan)) hasil.set(satu.satuan, "putus");
  return hasil;
}

type Daftar = { readonly current: HTMLUListElement | null };

const kartu = (daftar: Daftar, id: string) => daftar.current?.querySelector<HTMLElement>(`[data-ragu-id="${CSS.escape(id)}"]`);

/** The card may have to be drawn first. */
const gulungKartu = (daftar: Daftar, id: string): void =>
  void window.requestAnimationFrame(() => kartu(daftar, id)?.scrollIntoView({ block: "nearest" }));

const fokusKartu = (daftar: Daftar, id: string): void =>
  void window.requestAnimationFrame(() => kartu(daftar, id)?.querySelector("button")?.focus());
