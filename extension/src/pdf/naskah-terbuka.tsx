/** An open PDF: bar, outline and pages. */
import { Alert, Button } from "@mantine/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { useTombol } from "../panel/use-tombol.ts";
import { usePeramban } from "../peramban/peramban-context.tsx";
import { warnaDengan } from "../sorot/warna.ts";
import { type BidangPdf, bidangPdf, type PosisiBaca } from "./bidang-pdf.ts";
import { BilahPdf } from "./bilah-pdf.tsx";
import type { PdfTerbuka } from "./buka-pdf.ts";
import { KerangkaPdf } from "./kerangka-pdf.tsx";
import { kerangkaUnit, unitDi } from "./kerangka-unit.ts";
import type { PembuatLapisan } from "./lapisan-halaman.ts";
import { kabarkan, lembarPdf, type Terbuka } from "./lembar-pdf.ts";
import { PINDAIAN, TERLALU_PANJANG } from "./sebutan-gagal.ts";
import type { Tunggu } from "./tunggu.ts";
import { usePeriksaPdf } from "./use-periksa-pdf.ts";
import { useSkala } from "./use-skala.ts";

interface NaskahTerbukaProps {
  readonly pdf: PdfTerbuka;
  readonly alamat: string;
  readonly nama: string;
  readonly Lapisan: PembuatLapisan;
  readonly terbuka: Tunggu<Terbuka | null>;
  readonly onBerkas: (berkas: File) => void;
}

export function NaskahTerbuka({ pdf, alamat, nama, Lapisan, terbuka, onBerkas }: NaskahTerbukaProps) {
  const { pengaturan } = usePeramban();
  const wadah = useRef<HTMLDivElement>(null);
  const [bidang, setBidang] = useState<BidangPdf | null>(null);
  const [posisi, setPosisi] = useState<PosisiBaca>({ halaman: 1, letak: 0 });
  const { skala, siap, awal, ...zum } = useSkala(wadah, pdf);
  const lembar = useMemo(() => lembarPdf(pdf, alamat, nama), [pdf, alamat, nama]);
  const { hasil, periksa } = usePeriksaPdf(bidang !== null && !("gagal" in lembar));

  useEffect(() => {
    if (wadah.current === null) return;
    const baru = bidangPdf(wadah.current, pdf, Lapisan, awal(), {
      posisi: setPosisi,
      klik: (id) => kabarkan({ dari: "lembar", apa: "klik", id }),
      pilihan: (rentang) => kabarkan({ dari: "lembar", apa: "pilihan", rentang }),
    });
    setBidang(baru);
    terbuka.isi({ lembar, bidang: baru });
    const warnai = ({ warna }: { readonly warna: Parameters<typeof warnaDengan>[0] }) => baru.rupa(warnaDengan(warna));
    void pengaturan.kini().then(warnai);
    const lepas = pengaturan.subscribe(warnai);
    return () => {
      lepas();
      terbuka.kosongkan();
      baru.tutup();
    };
    // the scale at the beginning alone: later ones are set on the pages that are there
  }, [pdf, Lapisan, lembar, terbuka, pengaturan, awal]);
  useEffect(() => (siap ? bidang?.skala(skala) : undefined), [bidang, siap, skala]);

  const kerangka = useMemo(() => kerangkaUnit(hasil.keadaan === "selesai" ? hasil.bacaan.unit : []), [hasil]);
  const kini = posisi.letak === null ? -1 : unitDi(kerangka, posisi.letak);
  useTombol({
    "+": zum.perbesar,
    "=": zum.perbesar,
    "-": zum.perkecil,
    "0": zum.selebar,
    n: () => bidang?.keHalaman(posisi.halaman + 1),
    p: () => bidang?.keHalaman(posisi.halaman - 1),
  });

  return (
    <>
      <BilahPdf
        judul={pdf.judul ?? nama}
        posisi={posisi}
        jumlah={pdf.halaman.length}
        unit={kerangka[kini] ?? null}
        skala={skala}
        hasil={hasil}
        zum={zum}
        onHalaman={(nomor) => bidang?.keHalaman(nomor)}
        onPeriksa={periksa}
        onBerkas={onBerkas}
      />
      {"gagal" in lembar && <Kabar {...(lembar.gagal === "pindaian" ? PINDAIAN : TERLALU_PANJANG)} />}
      {hasil.keadaan === "gagal" && (
        <Alert className="pembaca-kabar" role="alert">
          {hasil.galat}{" "}
          <Button size="compact-xs" variant="default" onClick={periksa}>
            Coba lagi
          </Button>
        </Alert>
      )}
      <div className="pembaca-isi">
        <KerangkaPdf kerangka={kerangka} kini={kini} hasil={hasil} onBuka={(dari) => bidang?.keLetak(dari)} />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <div ref={wadah} className="pdf-bidang" role="document" aria-label="Halaman PDF" tabIndex={0} />
      </div>
    </>
  );
}

function Kabar({ judul, apa, tindakan }: typeof PINDAIAN) {
  return (
    <Alert className="pembaca-kabar" role="alert" title={judul}>
      {apa} {tindakan}
    </Alert>
  );
}
