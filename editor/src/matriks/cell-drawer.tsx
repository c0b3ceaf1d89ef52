/** One cell in full: both texts side by side with the differing words marked, and why they were put together. */
import { Button, Drawer } from "@mantine/core";
import type { Baris, Matriks, Pasangan, Potongan } from "@selaras/parsers";
import { IconArrowLeft, IconArrowRight } from "@tabler/icons-react";
import { namaRingkasAcuan } from "../nama-peraturan.ts";
import { PageLink } from "../page-link.tsx";
import { AsalRincian } from "../reading/asal-mark.tsx";
import { DiffView } from "./diff-view.tsx";
import { HubunganTanda, SEBUTAN } from "./hubungan.tsx";

/** Column 0 is the provision of the acuan alone. */
export interface SelTerbuka {
  readonly baris: Baris;
  readonly kolom: number;
}

interface CellDrawerProps {
  readonly matriks: Matriks;
  readonly terbuka: SelTerbuka | null;
  readonly onMove: (kolom: number) => void;
  readonly onClose: () => void;
}

/** A drawer from the right; Escape closes it and the focus goes back to the cell. */
export function CellDrawer({ matriks, terbuka, onMove, onClose }: CellDrawerProps) {
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
        <Drawer.Body>
          {/* Not Drawer.Header: its `<header>` would be a second banner of the page. */}
          <div className="laci-kepala">
            <Drawer.Title>{terbuka ? `Persandingan ${terbuka.baris.locator}` : ""}</Drawer.Title>
            <Drawer.CloseButton aria-label="Tutup" />
          </div>
          {terbuka ? <Isi matriks={matriks} terbuka={terbuka} onMove={onMove} /> : null}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

function Isi({
  matriks,
  terbuka: { baris, kolom },
  onMove,
}: {
  readonly matriks: Matriks;
  readonly terbuka: SelTerbuka;
  readonly onMove: (kolom: number) => void;
}) {
  const sel = kolom > 0 ? baris.sel[kolom - 1] : undefined;
  const daerah = kolom > 0 ? matriks.kolom[kolom - 1] : undefined;
  const beda: readonly Potongan[] = sel && sel.beda.length > 0 ? sel.beda : [{ jenis: "tetap", teks: baris.teks }];
  return (
    <div className="laci">
      <p className="laci-kelompok">{baris.kelompok.join(" › ")}</p>
      <div className={sel ? "laci-dua" : undefined}>
        <section aria-labelledby="laci-acuan">
          <h3 id="laci-acuan">
            {namaRingkasAcuan(matriks.acuan.nama)}, <PageLink to={`/baca/${matriks.acuan.id}#${baris.jangkar}`}>{baris.locator}</PageLink>
          </h3>
          <p className="laci-teks">{sel?.pasangan.length ? <DiffView beda={beda} sisi="acuan" /> : baris.teks}</p>
        </section>
        {sel && daerah ? (
          <section aria-labelledby="laci-daerah">
            <h3 id="laci-daerah">
              {daerah.nama}
              {sel.pasangan.length > 0 ? ", " : ""}
              {sel.pasangan.map((satu, urut) => (
                <span key={satu.locator}>
                  {urut > 0 ? ", " : ""}
                  <PageLink to={`/baca/${daerah.id}#${satu.jangkar}`}>{satu.locator}</PageLink>
                </span>
              ))}
            </h3>
            {sel.pasangan.length > 0 ? (
              <p className="laci-teks">
                {sel.beda.length > 0 ? <DiffView beda={sel.beda} sisi="daerah" /> : sel.pasangan.map((satu) => satu.teks).join("\n")}
              </p>
            ) : (
              <p className="laci-teks">Tidak ditemukan ketentuan yang sepadan di dalam peraturan ini.</p>
            )}
          </section>
        ) : null}
      </div>
      {sel ? (
        <section aria-label="Hubungan" className="laci-hubungan">
          <p>
            <HubunganTanda hubungan={sel.hubungan} /> {SEBUTAN[sel.hubungan].arti}{" "}
            {sel.usulan ? (
              <>
                <span className="usulan">usulan</span> Pasangan ini belum pasti; periksa sebelum dipakai.
              </>
            ) : null}
          </p>
          {sel.pasangan.map((satu) => (
            <Bukti key={satu.locator} pasangan={satu} />
          ))}
        </section>
      ) : null}
      {baris.asal ? (
        <section aria-label="Asal-usul" className="laci-asal">
          <AsalRincian asal={baris.asal} sumber={{}} />
        </section>
      ) : null}
      <div className="laci-langkah">
        <Button
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          disabled={kolom <= 0}
          onClick={() => onMove(kolom - 1)}
        >
          Kolom sebelumnya
        </Button>
        <Button
          variant="default"
          rightSection={<IconArrowRight size={16} aria-hidden />}
          disabled={kolom >= matriks.kolom.length}
          onClick={() => onMove(kolom + 1)}
        >
          Kolom berikutnya
        </Button>
      </div>
    </div>
  );
}

function Bukti({ pasangan }: { readonly pasangan: Pasangan }) {
  return (
    <div className="laci-bukti">
      <p>
        <strong>{pasangan.locator}</strong>: kemiripan {Math.round(pasangan.kemiripan * 100)} %
      </p>
      {pasangan.bukti.length > 0 ? (
        <ul>
          {pasangan.bukti.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
