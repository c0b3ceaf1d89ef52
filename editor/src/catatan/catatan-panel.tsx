/** The panel *Catatan*: what people say about units of the draft, and the wordings they propose. */
import { Button } from "@mantine/core";
import type { Catatan, RancanganRinci } from "@selaras/parsers";
import { IconMessagePlus } from "@tabler/icons-react";
import type { Editor } from "@tiptap/core";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { usePengguna } from "../akun/pengguna-context.tsx";
import { BalokTunggu } from "../balok-tunggu.tsx";
import { Gagal } from "../gagal.tsx";
import { kabari, kabariGagal } from "../kabar.ts";
import { bolehMenelaah } from "../rancangan/peran.ts";
import { CatatanBaruForm } from "./catatan-baru-form.tsx";
import { CatatanSaring } from "./catatan-saring.tsx";
import { DaftarUtas } from "./daftar-utas.tsx";
import { SARING_AWAL, saringCatatan, terbukaPerSatuan, urutkanCatatan } from "./saring-catatan.ts";
import { type SasaranCatatan, sasaranCatatan } from "./sasaran-catatan.ts";
import { dengarTanda, tandaiCatatan } from "./tanda-catatan.ts";
import { useCatatan } from "./use-catatan.ts";
import { useSusunan } from "./use-susunan.ts";
import "../rancangan/panel-rancangan.css";
import "./catatan.css";
import "./tanda-catatan.css";

interface CatatanPanelProps {
  /** `null` until the draft is open; made with `TandaCatatan`. */
  readonly editor: Editor | null;
  readonly rancangan: RancanganRinci;
  /** This panel is to be seen: a sign in the draft was pressed, or the keys of a new note. */
  readonly onBuka: () => void;
  /** Shows the unit with this id. */
  readonly onTuju: (satuan: string) => void;
}

const TANPA: readonly Catatan[] = [];

/** Stays mounted while another panel is shown: it asks for new notes, and hears the keys. */
export function CatatanPanel({ editor, rancangan, onBuka, onTuju }: CatatanPanelProps) {
  const { daftar, galat, segarkan } = useCatatan(rancangan.id);
  const semua = daftar?.catatan ?? TANPA;
  const susunan = useSusunan(editor);
  const saya = usePengguna().id;
  const [saring, setSaring] = useState(SARING_AWAL);
  const [sasaran, setSasaran] = useState<SasaranCatatan | null>(null);
  const terisi = useRef(false);
  const menelaah = bolehMenelaah(rancangan.peran) && rancangan.diarsipkan === null;

  const berlaku = useDeferredValue(saring);
  const tampil = useMemo(
    () => urutkanCatatan(saringCatatan(semua, berlaku, saya), susunan?.tempat ?? (() => null)),
    [semua, berlaku, saya, susunan],
  );
  useTanda(editor, semua, (satuan) => {
    setSaring({ ...SARING_AWAL, satuan });
    onBuka();
  });

  const mulai = useCallback(() => {
    if (editor === null) return;
    const baru = sasaranCatatan(editor);
    onBuka();
    // What somebody has begun to write is not thrown away for another place.
    if (terisi.current) return void document.querySelector<HTMLElement>(".catatan-baru textarea")?.focus();
    if (baru === null) return kabariGagal({ pesan: "Belum ada ketentuan yang dipilih.", tindakan: "Letakkan kursor pada satu ketentuan." });
    setSasaran(baru);
  }, [editor, onBuka]);
  useTombolCatatan(menelaah, mulai);

  const tutup = (tersimpan: boolean) => {
    terisi.current = false;
    setSasaran(null);
    if (!tersimpan) return;
    kabari("Catatan sudah disimpan.");
    void segarkan();
  };
  return (
    <section className="panel-rancangan" aria-label="Catatan dan usul">
      {menelaah && sasaran === null ? (
        <div className="catatan-mulai">
          <Button
            size="xs"
            leftSection={<IconMessagePlus size={16} aria-hidden />}
            aria-keyshortcuts="Control+Alt+C"
            disabled={editor === null}
            onClick={mulai}
          >
            Beri catatan
          </Button>
          <p className="panel-lunak">Pada ketentuan di kursor, atau pada kata yang dipilih (Ctrl+Alt+C).</p>
        </div>
      ) : null}
      {menelaah && sasaran !== null ? (
        <CatatanBaruForm
          key={sasaran.satuan + (sasaran.kutipan ?? "")}
          rancangan={rancangan.id}
          sasaran={sasaran}
          tempat={susunan?.sebutan(sasaran.satuan) ?? "Ketentuan yang sudah dihapus"}
          onTerisi={(ya) => {
            terisi.current = ya;
          }}
          onSelesai={tutup}
        />
      ) : null}
      {daftar === null && galat === null ? (
        <div aria-hidden>
          <BalokTunggu height="4rem" gap={6} />
        </div>
      ) : null}
      {daftar === null && galat !== null ? (
        <Gagal galat={galat} tersimpan="Catatan di server tetap ada." onRetry={() => void segarkan()} />
      ) : null}
      {daftar === null ? null : (
        <>
          {galat === null ? null : (
            <p className="panel-lunak" role="status">
              Catatan terbaru belum dapat diambil dari server; yang di bawah ini mungkin bukan yang terakhir.
            </p>
          )}
          <CatatanSaring
            saring={saring}
            onSaring={setSaring}
            sebutan={saring.satuan === null ? null : (susunan?.sebutan(saring.satuan) ?? "ketentuan yang sudah dihapus")}
            tampil={tampil.length}
            semua={semua.length}
          />
          <DaftarUtas
            utas={tampil}
            editor={editor}
            rancangan={rancangan}
            susunan={susunan}
            saya={saya}
            onTuju={onTuju}
            onBerubah={segarkan}
          />
        </>
      )}
    </section>
  );
}

/** Keeps the signs of the draft up to date, and hears when one is pressed. */
function useTanda(editor: Editor | null, semua: readonly Catatan[], onTekan: (satuan: string) => void): void {
  const jumlah = useMemo(() => terbukaPerSatuan(semua), [semua]);
  useEffect(() => {
    if (editor !== null && !editor.isDestroyed) tandaiCatatan(editor, jumlah);
  }, [editor, jumlah]);
  const terbaru = useRef(onTekan);
  terbaru.current = onTekan;
  useEffect(() => (editor === null ? undefined : dengarTanda(editor, (satuan) => terbaru.current(satuan))), [editor]);
}

/** Ctrl+Alt+C wherever the focus is: a draft that may only be read does not take keys itself. */
function useTombolCatatan(aktif: boolean, mulai: () => void): void {
  useEffect(() => {
    if (!aktif) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.code !== "KeyC" || !event.altKey || !(event.ctrlKey || event.metaKey) || event.shiftKey) return;
      event.preventDefault();
      mulai();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [aktif, mulai]);
}
