/** *Banding*: one provision of the draft beside that of the acuan and those of other regions. */
import { Button, Drawer } from "@mantine/core";
import type { RancanganRinci } from "@selaras/parsers";
import { IconArrowBackUp, IconArrowDown, IconArrowUp } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { type KeyboardEvent, useRef } from "react";
import { ketentuanDibuka } from "./ambil-ketentuan.ts";
import { BandingHilang } from "./banding-hilang.tsx";
import { BandingKetentuan } from "./banding-ketentuan.tsx";
import { perhentian } from "./daftar-deviasi.ts";
import { perlihatkanSatuan } from "./lompat-deviasi.ts";
import { type Dibuka, kunciDibuka, type TokoDeviasi } from "./toko-deviasi.ts";
import { useDibuka, usePotret } from "./use-deviasi.ts";
import { type Tindakan, useTindakan } from "./use-tindakan.ts";

interface BandingLaciProps {
  readonly editor: Editor;
  readonly toko: TokoDeviasi;
  readonly rancangan: RancanganRinci;
  /** Whether this person may write in the draft. */
  readonly menulis: boolean;
}

/** A drawer from the right; Escape closes it and the focus goes back to where it was. */
export function BandingLaci({ editor, toko, rancangan, menulis }: BandingLaciProps) {
  const kini = useDibuka(toko);
  // What was shown stays while the drawer slides out.
  const terakhir = useRef<Dibuka | null>(null);
  if (kini !== null) terakhir.current = kini;
  const dibuka = terakhir.current;
  const langkah = (arah: 1 | -1) => pindah(editor, toko, arah);
  return (
    <Drawer.Root
      opened={kini !== null}
      onClose={() => toko.buka(null)}
      position="right"
      size="min(60rem, 94vw)"
      lockScroll={false}
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <Drawer.Body onKeyDown={(event) => langkahTombol(event, langkah)}>
          <div className="laci-kepala">
            <Drawer.Title>{dibuka === null ? "Banding" : <Judul toko={toko} dibuka={dibuka} />}</Drawer.Title>
            <Langkah onLangkah={langkah} />
            <Drawer.CloseButton aria-label="Tutup" />
          </div>
          {dibuka === null ? null : (
            <Isi key={kunciDibuka(dibuka)} editor={editor} toko={toko} rancangan={rancangan} dibuka={dibuka} menulis={menulis} />
          )}
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}

/** Renumbering may give the provision another name while it is open. */
function Judul({ toko, dibuka }: { readonly toko: TokoDeviasi; readonly dibuka: Dibuka }) {
  const { hasil } = usePotret(toko);
  return dibuka.jenis === "hilang"
    ? `Tidak ada: ${dibuka.locator} acuan`
    : `Banding ${hasil?.deviasi.get(dibuka.id)?.locator ?? "ketentuan"}`;
}

/** What was done belongs to the provision that is open: another one begins anew. */
function Isi({ editor, toko, rancangan, dibuka, menulis }: BandingLaciProps & { readonly dibuka: Dibuka }) {
  const { acuan, hasil } = usePotret(toko);
  const tindakan = useTindakan({ editor, toko, rancangan });
  if (acuan === null || hasil === null) return null;
  const found = ketentuanDibuka(dibuka, hasil.deviasi, hasil.hilang);
  const common = { acuan, menulis, tindakan };
  return (
    <div className="laci">
      <HasilTindakan tindakan={tindakan} />
      {found === null ? <p>{hilangKini(dibuka)}</p> : null}
      {found !== null && "hilang" in found ? <BandingHilang {...common} hilang={found.hilang} /> : null}
      {found !== null && "deviasi" in found ? <BandingKetentuan {...common} toko={toko} hasil={hasil} deviasi={found.deviasi} /> : null}
    </div>
  );
}

const hilangKini = (dibuka: Dibuka): string =>
  dibuka.jenis === "hilang"
    ? `${dibuka.locator} acuan sekarang ada padanannya dalam rancangan.`
    : "Ketentuan ini sudah tidak ada dalam rancangan.";

function HasilTindakan({ tindakan: { hasil, urungkan } }: { readonly tindakan: Tindakan }) {
  return (
    <div className="banding-kabar" role="status" data-berhasil={hasil?.berhasil}>
      {hasil === null ? null : (
        <>
          <p>{hasil.pesan}</p>
          {hasil.berhasil ? (
            <Button size="compact-sm" variant="default" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={urungkan}>
              Urungkan
            </Button>
          ) : null}
        </>
      )}
    </div>
  );
}

function Langkah({ onLangkah }: { readonly onLangkah: (arah: 1 | -1) => void }) {
  return (
    <fieldset className="laci-langkah">
      <legend className="visually-hidden">Pindah penyimpangan</legend>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconArrowUp size={16} aria-hidden />}
        aria-keyshortcuts="Control+ArrowUp"
        title="Penyimpangan sebelumnya (Ctrl + panah atas)"
        onClick={() => onLangkah(-1)}
      >
        Sebelumnya
      </Button>
      <Button
        variant="default"
        size="compact-xs"
        leftSection={<IconArrowDown size={16} aria-hidden />}
        aria-keyshortcuts="Control+ArrowDown"
        title="Penyimpangan berikutnya (Ctrl + panah bawah)"
        onClick={() => onLangkah(1)}
      >
        Berikutnya
      </Button>
    </fieldset>
  );
}

function langkahTombol(event: KeyboardEvent, langkah: (arah: 1 | -1) => void): void {
  if (!event.ctrlKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  event.preventDefault();
  langkah(event.key === "ArrowDown" ? 1 : -1);
}

/** Opens the next deviation in the order of the draft, going round at the end. */
function pindah({ view }: Editor, toko: TokoDeviasi, arah: 1 | -1): void {
  const { hasil, dibuka } = toko.potret();
  if (hasil === null || dibuka === null) return;
  const stops = perhentian(hasil);
  const here = stops.findIndex((satu) => satu.kunci === kunciDibuka(dibuka));
  const next = stops.at((here + arah + stops.length) % Math.max(1, stops.length));
  if (next === undefined) return;
  if (next.satuan !== null) perlihatkanSatuan(view, next.satuan);
  toko.buka(next.dibuka);
}
