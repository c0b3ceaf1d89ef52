/** The popup: how this page stands at one glance, and the ways on. */
import { Button, Switch } from "@mantine/core";
import { IconLayoutSidebarRight, IconSettings } from "@tabler/icons-react";
import { useState } from "react";
import { BelumTerbaca } from "../panel/belum-terbaca.tsx";
import { sebutanNaskah } from "../panel/kepala.tsx";
import { SEBUTAN_TANDA, URUTAN_TANDA } from "../panel/sebutan.ts";
import { type KeadaanBacaan, useBacaan } from "../panel/use-bacaan.ts";
import { useTab } from "../panel/use-tab.ts";
import { asalSitus } from "../pengaturan/pengaturan.ts";
import { usePengaturan } from "../pengaturan/use-pengaturan.ts";
import { isGalat } from "../peramban/kirim.ts";
import { type TabKini, usePeramban } from "../peramban/peramban-context.tsx";
import type { Bacaan } from "../pesan/mesin.ts";

/** `tab`: the one that the address names; `null`: the one that is looked at. */
export function Sekilas({ tab }: { readonly tab: number | null }) {
  const kini = useTab(tab);
  return kini === undefined ? <main className="sekilas" aria-busy /> : <SekilasTab key={kini?.id} kini={kini} />;
}

function SekilasTab({ kini }: { readonly kini: TabKini | null }) {
  const { bukaPanel, bukaPengaturan } = usePeramban();
  const { keadaan, periksa } = useBacaan(kini?.id ?? null);
  const [galat, setGalat] = useState<string | null>(null);
  const asal = asalSitus(alamatOf(kini, keadaan))[0] ?? null;
  return (
    <main className="sekilas">
      {keadaan.jenis === "siap" && keadaan.bacaan.rupa === "peraturan" ? (
        <Terbaca bacaan={keadaan.bacaan} membaca={keadaan.membaca} onPeriksa={periksa} />
      ) : (
        <BelumTerbaca tab={kini?.id ?? null} keadaan={keadaan} onPeriksa={periksa} />
      )}
      {asal === null ? null : <SitusOtomatis asal={asal} />}
      {galat === null ? null : (
        <p className="galat" role="alert">
          {galat}
        </p>
      )}
      <div className="sekilas-kaki">
        {kini === null ? null : (
          <Button
            size="xs"
            leftSection={<IconLayoutSidebarRight size={16} aria-hidden />}
            onClick={() => void bukaPanel(kini.id).then((gagal) => setGalat(gagal?.galat ?? null))}
          >
            Buka panel
          </Button>
        )}
        <Button size="xs" variant="subtle" leftSection={<IconSettings size={16} aria-hidden />} onClick={bukaPengaturan}>
          Pengaturan
        </Button>
      </div>
    </main>
  );
}

const alamatOf = (kini: TabKini | null, keadaan: KeadaanBacaan): string | null =>
  kini?.alamat ?? (keadaan.jenis === "siap" ? keadaan.bacaan.lembar.alamat : null);

interface TerbacaProps {
  readonly bacaan: Bacaan;
  readonly membaca: boolean;
  readonly onPeriksa: () => void;
}

function Terbaca({ bacaan, membaca, onPeriksa }: TerbacaProps) {
  const { acuan, hasil, temuan } = bacaan;
  const lain = [
    ...(hasil.jumlah.usulan > 0 ? [`${hasil.jumlah.usulan} pasangan belum pasti`] : []),
    ...(temuan.length > 0 ? [`${temuan.length} temuan penyusunan`] : []),
  ];
  return (
    <>
      <h1>{sebutanNaskah(bacaan)}</h1>
      <ul className="sekilas-jumlah" aria-label="Jumlah ketentuan">
        {URUTAN_TANDA.map((tanda) => (
          <li key={tanda} data-tanda={tanda} title={SEBUTAN_TANDA[tanda].arti}>
            <span className="lambang" aria-hidden>
              {SEBUTAN_TANDA[tanda].lambang}
            </span>
            <span>{SEBUTAN_TANDA[tanda].nama}</span>
            <strong>{hasil.jumlah[tanda]}</strong>
          </li>
        ))}
      </ul>
      {lain.length > 0 ? <p className="lunak">{lain.join(", ")}.</p> : null}
      <p className="lunak">
        Acuan: {acuan.nama}
        {acuan.naskahKerja ? <span className="naskah-kerja">naskah kerja, bukan naskah resmi</span> : null}
      </p>
      <Button size="xs" variant="default" loading={membaca} onClick={onPeriksa}>
        Periksa ulang
      </Button>
    </>
  );
}

/** Reads every page of this site by itself; the browser asks for the permission in the click. */
function SitusOtomatis({ asal }: { readonly asal: string }) {
  const { tanyaMesin, mintaIzin } = usePeramban();
  const { pengaturan } = usePengaturan();
  const [kabar, setKabar] = useState<string | null>(null);
  const atur = async (aktif: boolean) => {
    const kirim = () => tanyaMesin({ untuk: "mesin", apa: "situs", asal, aktif });
    // Sent before the browser asks: its question may close the popup.
    const pertama = kirim();
    if (aktif && !(await mintaIzin(asal))) {
      setKabar("Izin tidak diberikan. Halaman situs ini tetap diperiksa hanya bila diminta.");
      return void tanyaMesin({ untuk: "mesin", apa: "situs", asal, aktif: false });
    }
    const jawab = aktif ? await kirim() : await pertama;
    setKabar(isGalat(jawab) ? jawab.galat : null);
  };
  if (pengaturan === null) return null;
  return (
    <div>
      <Switch
        size="sm"
        label={`Periksa otomatis di ${new URL(asal).host}`}
        checked={pengaturan.situs.includes(asal)}
        onChange={(event) => void atur(event.currentTarget.checked)}
      />
      <p className="lunak" role="status">
        {kabar}
      </p>
    </div>
  );
}
