/** One cell in full: both texts side by side, what deviates and why we think so, and the correction of the pair. */
import { Button, Drawer } from "@mantine/core";
import type { KoreksiTampil, MatriksRingkas, Sel } from "@selaras/parsers";
import { IconArrowDown, IconArrowLeft, IconArrowRight, IconArrowUp } from "@tabler/icons-react";
import type { KeyboardEvent } from "react";
import { AsalRincian } from "../reading/asal-mark.tsx";
import { idTelaah } from "./kolom-telaah.ts";
import { KoreksiPanel } from "./koreksi-panel.tsx";
import { LaciBaris } from "./laci-baris.tsx";
import { LaciHubungan } from "./laci-hubungan.tsx";
import { LaciTeks } from "./laci-teks.tsx";

/** `at` is the row of the matrix; column 0 is the provision of the acuan alone. */
export interface SelTerbuka {
  readonly at: number;
  readonly kolom: number;
}

export interface CellDrawerProps {
  readonly ringkas: MatriksRingkas;
  readonly terbuka: SelTerbuka | null;
  /** Rows as they are shown, for the step to the next one. */
  readonly urutan: readonly number[];
  /** Part of the address that says what is compared. */
  readonly query: string;
  readonly versi: number;
  readonly sel: Sel | undefined;
  readonly koreksi: readonly KoreksiTampil[];
  readonly onMove: (terbuka: SelTerbuka) => void;
  readonly onClose: () => void;
  /** A correction was kept for this region. */
  readonly onCorrected: (id: string) => void;
}

/** A drawer from the right; Escape closes it and the focus goes back to the cell. */
export function CellDrawer(props: CellDrawerProps) {
  const { ringkas, terbuka, onClose } = props;
  const baris = terbuka ? ringkas.baris[terbuka.at] : undefined;
  return (
    <Drawer.Root
      opened={terbuka !== null}
      onClose={onClose}
      position="right"
      size="min(68rem, 94vw)"
      // Mantine locks scrolling with a `<style>` element, which the Content-Security-Policy refuses.
      lockScroll={false}
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body onKeyDown={(event) => terbuka && stepByKey(event, props, terbuka)}>
          {/* Not Drawer.Header: its `<header>` would be a second banner of the page. */}
          <div className="laci-kepala">
            <Drawer.Title>{baris ? `Persandingan ${baris.locator}` : ""}</Drawer.Title>
            {terbuka ? <Langkah {...props} terbuka={terbuka} /> : null}
            <Drawer.CloseButton aria-label="Tutup" />
          </div>
          {terbuka && baris ? <Isi {...props} terbuka={terbuka} /> : null}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

type OpenProps = CellDrawerProps & { readonly terbuka: SelTerbuka };

function Isi({ ringkas, terbuka: { at, kolom }, query, versi, sel, koreksi, onCorrected }: OpenProps) {
  const baris = ringkas.baris[at];
  const daerah = kolom > 0 ? ringkas.kolom[kolom - 1] : undefined;
  if (!baris) return null;
  const own = koreksi.filter((satu) => satu.a === baris.locator && satu.daerah === daerah?.id);
  return (
    <div className="laci">
      <p className="laci-kelompok">{baris.kelompok.join(" › ")}</p>
      {daerah && sel === undefined ? <p role="status">Memuat teks {daerah.nama} …</p> : null}
      <LaciTeks acuan={ringkas.acuan} baris={baris} daerah={daerah} sel={sel} />
      {sel ? <LaciHubungan key={`${at} ${kolom}`} sel={sel} koreksi={own} /> : null}
      {sel && daerah && idTelaah(daerah.id) === null ? (
        <KoreksiPanel
          key={`koreksi ${at} ${kolom}`}
          acuan={ringkas.acuan.id}
          daerah={daerah}
          locator={baris.locator}
          sel={sel}
          koreksi={own}
          versi={versi}
          onCorrected={() => onCorrected(daerah.id)}
        />
      ) : null}
      <LaciBaris ringkas={ringkas} baris={baris} query={query} versi={versi} />
      {baris.asal ? (
        <section aria-label="Asal-usul ketentuan acuan" className="laci-bagian">
          <AsalRincian asal={baris.asal} sumber={ringkas.sumber} />
        </section>
      ) : null}
    </div>
  );
}

function Langkah(props: OpenProps) {
  const { terbuka, onMove } = props;
  const steps = [
    { nama: "Ketentuan sebelumnya", tombol: "Control+ArrowUp", Icon: IconArrowUp, ke: stepTo(props, terbuka, "Control+ArrowUp") },
    { nama: "Ketentuan berikutnya", tombol: "Control+ArrowDown", Icon: IconArrowDown, ke: stepTo(props, terbuka, "Control+ArrowDown") },
    { nama: "Kolom sebelumnya", tombol: "Control+ArrowLeft", Icon: IconArrowLeft, ke: stepTo(props, terbuka, "Control+ArrowLeft") },
    { nama: "Kolom berikutnya", tombol: "Control+ArrowRight", Icon: IconArrowRight, ke: stepTo(props, terbuka, "Control+ArrowRight") },
  ];
  return (
    <fieldset className="laci-langkah">
      <legend className="visually-hidden">Pindah sel</legend>
      {steps.map(({ nama, tombol, Icon, ke }) => (
        <Button
          key={nama}
          variant="default"
          size="compact-xs"
          leftSection={<Icon size={16} aria-hidden />}
          aria-keyshortcuts={tombol}
          title={`${nama} (${tombol.replace("Control+Arrow", "Ctrl + panah ").replace("Up", "atas").replace("Down", "bawah").replace("Left", "kiri").replace("Right", "kanan")})`}
          disabled={ke === null}
          onClick={() => ke && onMove(ke)}
        >
          {nama}
        </Button>
      ))}
    </fieldset>
  );
}

/** The cell a key leads to; `null` at the edge and for other keys. */
export function stepTo(
  { ringkas, urutan }: Pick<CellDrawerProps, "urutan"> & { readonly ringkas: Pick<MatriksRingkas, "kolom"> },
  { at, kolom }: SelTerbuka,
  tombol: string,
): SelTerbuka | null {
  const place = urutan.indexOf(at);
  const row = (next: number): SelTerbuka | null => {
    const found = place < 0 ? undefined : urutan[next];
    return found === undefined ? null : { at: found, kolom };
  };
  if (tombol === "Control+ArrowUp") return row(place - 1);
  if (tombol === "Control+ArrowDown") return row(place + 1);
  if (tombol === "Control+ArrowLeft") return kolom > 0 ? { at, kolom: kolom - 1 } : null;
  if (tombol === "Control+ArrowRight") return kolom < ringkas.kolom.length ? { at, kolom: kolom + 1 } : null;
  return null;
}

/** In a field the same keys move by words: there they are left alone. */
function stepByKey(event: KeyboardEvent, props: CellDrawerProps, terbuka: SelTerbuka): void {
  if (!event.ctrlKey || (event.target instanceof Element && event.target.closest("input, textarea"))) return;
  const ke = stepTo(props, terbuka, `Control+${event.key}`);
  if (!ke) return;
  event.preventDefault();
  props.onMove(ke);
}
