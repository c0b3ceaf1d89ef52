/** The panel of a text that was compared: its head and the tabs *Ketentuan*, *Temuan*, *Catatan*. */
import { Button, Tabs } from "@mantine/core";
import type { RentangSumber } from "@selaras/parsers";
import { useCallback, useMemo, useRef, useState } from "react";
import { isGalat } from "../peramban/kirim.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";
import { Bantuan } from "./bantuan.tsx";
import { type Butir, susunButir } from "./butir.ts";
import { CatatanPanel, type KabarPanel, type Tulisan } from "./catatan/catatan-panel.tsx";
import { useCatatan } from "./catatan/use-catatan.ts";
import { useSambungan } from "./catatan/use-sambungan.ts";
import { Kepala } from "./kepala.tsx";
import { Ketentuan, TAMPILAN_AWAL, type TampilanDaftar } from "./ketentuan.tsx";
import { TemuanDaftar } from "./temuan-daftar.tsx";
import type { KeadaanBacaan } from "./use-bacaan.ts";
import { usePilihan } from "./use-pilihan.ts";
import { useTombol } from "./use-tombol.ts";

type Halaman = "ketentuan" | "temuan" | "catatan";

interface TerbacaProps {
  readonly tab: number;
  readonly keadaan: Extract<KeadaanBacaan, { readonly jenis: "siap" }>;
  readonly onPeriksa: () => void;
}

export function Terbaca({ tab, keadaan: { bacaan, berubah, membaca }, onPeriksa }: TerbacaProps) {
  const { tanyaLembar, sambungan } = usePeramban();
  const server = useSambungan();
  const [halaman, setHalaman] = useState<Halaman>("ketentuan");
  const [tampilan, setTampilan] = useState<TampilanDaftar>(TAMPILAN_AWAL);
  const [dibuka, setDibuka] = useState<string | null>(null);
  const [ditandai, setDitandai] = useState<string | null>(null);
  const [tulisan, setTulisan] = useState<Tulisan | null>(null);
  const [bantuan, setBantuan] = useState(false);
  const [kabar, setKabar] = useState<KabarPanel | null>(null);
  const cari = useRef<HTMLInputElement>(null);
  /** Where somebody goes back to when the note is written. */
  const asal = useRef<Halaman>("catatan");
  const butir = useMemo(() => susunButir(bacaan.hasil, bacaan.lembar.sumber), [bacaan]);
  const catatan = useCatatan(tab, bacaan);

  const ke = useCallback((baru: Halaman) => {
    setHalaman(baru);
    setKabar(null);
  }, []);
  const buka = useCallback((id: string | null) => {
    setDibuka(id);
    setKabar(null);
  }, []);
  const tuju = useCallback(
    async (id: string, rentang: RentangSumber) => {
      const jawab = await tanyaLembar(tab, { untuk: "lembar", apa: "tuju", id, rentang });
      if (isGalat(jawab)) setKabar({ kalimat: jawab.galat });
      else if (!jawab.terlihat) setKabar({ kalimat: "Tempat ini tidak terlihat di halaman, mungkin karena disembunyikan atau berubah." });
    },
    [tab, tanyaLembar],
  );
  const ubahTampilan = useCallback((sebagian: Partial<TampilanDaftar>) => setTampilan((lama) => ({ ...lama, ...sebagian })), []);
  const tujuButir = useCallback((satu: Butir) => void tuju(satu.id, satu.rentang), [tuju]);

  const pilihan = usePilihan(tab, bacaan.sidik, (id) => {
    if (butir.some((satu) => satu.id === id)) {
      ke("ketentuan");
      return buka(id);
    }
    if (bacaan.temuan.some((satu) => satu.id === id)) ke("temuan");
    else if (catatan.telaahan.some((satu) => satu.catatan.id === id)) ke("catatan");
    setDitandai(id);
  });

  const tulis = (baru: Tulisan, dari: Halaman) => {
    asal.current = dari;
    setTulisan(baru);
    ke("catatan");
  };
  const catatPilihan = () => {
    if (pilihan === null) return ke("catatan");
    const kutipan = bacaan.lembar.sumber.slice(pilihan.dari, pilihan.sampai);
    tulis({ jenis: "baru", sasaran: { rentang: pilihan }, judul: "Catatan atas kata yang dipilih", kutipan, sidik: bacaan.sidik }, halaman);
  };
  const catatKetentuan = (satu: Butir) => {
    // Names of steps of a lampiran are not always those of the outline.
    const bernama = bacaan.unit.some(({ locator }) => locator === satu.locator);
    const sasaran = bernama ? { locator: satu.locator, dekat: satu.rentang.dari } : { rentang: satu.rentang };
    tulis({ jenis: "baru", sasaran, judul: `Catatan atas ${satu.locator}`, kutipan: satu.teks, sidik: bacaan.sidik }, "ketentuan");
  };
  const bukaSelaras = async ({ locator }: Butir) => {
    const hasil = await sambungan.bukaDiSelaras(bacaan, { locator });
    if (isGalat(hasil)) setKabar({ kalimat: hasil.galat });
  };
  const terbuka = halaman === "ketentuan" ? (butir.find(({ id }) => id === dibuka) ?? null) : null;

  // Ids are those of one text: in another one they name other provisions.
  const [sidik, setSidik] = useState(bacaan.sidik);
  if (sidik !== bacaan.sidik) {
    setSidik(bacaan.sidik);
    setDibuka(null);
    setDitandai(null);
    setTampilan((lama) => ({ ...lama, aktif: null }));
  }

  useTombol({
    n: () => (terbuka !== null && terbuka.tanda !== "hilang" ? catatKetentuan(terbuka) : catatPilihan()),
    "?": () => setBantuan(true),
    "/": () => {
      ke("ketentuan");
      buka(null);
      // The field is there with the next drawing.
      requestAnimationFrame(() => cari.current?.focus());
    },
  });

  return (
    <>
      <Kepala bacaan={bacaan} berubah={berubah} membaca={membaca} onPeriksa={onPeriksa} onBantuan={() => setBantuan(true)} />
      <Tabs className="panel-tab" value={halaman} onChange={(nilai) => nilai !== null && ke(nilai as Halaman)} keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="ketentuan">Ketentuan</Tabs.Tab>
          {bacaan.temuan.length > 0 ? <Tabs.Tab value="temuan">Temuan ({bacaan.temuan.length})</Tabs.Tab> : null}
          <Tabs.Tab value="catatan">Catatan ({catatan.telaahan.length})</Tabs.Tab>
        </Tabs.List>
        <Kabar kabar={kabar} onKabar={setKabar} />
        <Tabs.Panel value="ketentuan" tabIndex={-1}>
          <Ketentuan
            tab={tab}
            bacaan={bacaan}
            butir={butir}
            dibuka={dibuka}
            tampilan={tampilan}
            cari={cari}
            onTampilan={ubahTampilan}
            onBuka={buka}
            onTuju={tujuButir}
            onCatat={catatKetentuan}
            onBukaSelaras={server?.keadaan === "tersambung" ? (satu) => void bukaSelaras(satu) : null}
          />
        </Tabs.Panel>
        <Tabs.Panel value="temuan" tabIndex={-1}>
          <TemuanDaftar
            temuan={bacaan.temuan}
            dipilih={ditandai}
            onTuju={(satu) => {
              setDitandai(satu.id);
              void tuju(satu.id, { dari: satu.dari, sampai: satu.sampai });
            }}
          />
        </Tabs.Panel>
        <Tabs.Panel value="catatan" tabIndex={-1}>
          <CatatanPanel
            bacaan={bacaan}
            catatan={catatan}
            pilihan={pilihan}
            dipilih={ditandai}
            tulisan={tulisan}
            onTulis={(baru) => {
              setTulisan(baru);
              // What was told of the note stays: it is about what was just done.
              if (baru === null && asal.current === "ketentuan") setHalaman("ketentuan");
              asal.current = "catatan";
            }}
            onCatatPilihan={catatPilihan}
            onTuju={tuju}
            onKabar={setKabar}
          />
        </Tabs.Panel>
      </Tabs>
      <Bantuan terbuka={bantuan} onTutup={() => setBantuan(false)} />
    </>
  );
}

/** What came of the last thing that was done, and the way back where there is one. */
function Kabar({ kabar, onKabar }: { readonly kabar: KabarPanel | null; readonly onKabar: (kabar: KabarPanel) => void }) {
  const urung = kabar?.urung;
  return (
    <div className="kabar" role="status">
      {kabar === null ? null : <span>{kabar.kalimat}</span>}
      {urung === undefined ? null : (
        <Button size="compact-xs" variant="default" onClick={() => void urung().then(onKabar)}>
          Urungkan
        </Button>
      )}
    </div>
  );
}
