/** The list of notes, and what can be done with one. */
import { Button } from "@mantine/core";
import type { CaraSelesai, Catatan, RancanganRinci } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { useCallback, useRef, useState } from "react";
import { useApi } from "../api-context.tsx";
import { kabari, kabariGagal } from "../kabar.ts";
import { bolehMenelaah, bolehMenulis } from "../rancangan/peran.ts";
import { alamatTindakanCatatan } from "./alamat-catatan.ts";
import { TerapkanDialog } from "./terapkan-dialog.tsx";
import { rapikan, rumusanKini, terapkanUsul } from "./terapkan-usul.ts";
import type { SusunanNaskah } from "./use-susunan.ts";
import { Utas } from "./utas.tsx";

interface DaftarUtasProps {
  /** What is listed, in its order. */
  readonly utas: readonly Catatan[];
  readonly editor: Editor | null;
  readonly rancangan: RancanganRinci;
  /** `null` until the draft is open. */
  readonly susunan: SusunanNaskah | null;
  readonly saya: string;
  readonly onTuju: (satuan: string) => void;
  readonly onBerubah: () => Promise<void>;
}

/** Notes that are drawn at once: more than a screen, few enough for an old laptop. */
const SEKALIAN = 60;

const KABAR: Readonly<Record<CaraSelesai, string>> = {
  selesai: "Catatan ditandai selesai.",
  diterapkan: "Usul sudah diterapkan; Ctrl+Z di naskah mengurungkannya.",
  ditolak: "Usul ditolak; naskah tidak berubah.",
};

const TERKUNCI = {
  pesan: "Naskah sedang tidak dapat diubah, jadi usul belum diterapkan.",
  tindakan: "Periksa keadaan sambungan di atas naskah, lalu coba lagi.",
};

interface Berubah {
  readonly catatan: Catatan;
  readonly kini: string;
  readonly asal: HTMLElement;
}

export function DaftarUtas({ utas, editor, rancangan, susunan, saya, onTuju, onBerubah }: DaftarUtasProps) {
  const api = useApi();
  const [batas, setBatas] = useState(SEKALIAN);
  const [sibuk, setSibuk] = useState<string | null>(null);
  const [berubah, setBerubah] = useState<Berubah | null>(null);
  const aktif = rancangan.diarsipkan === null;
  const kirim = ({ id }: Catatan, cara: CaraSelesai) => api.send(alamatTindakanCatatan(rancangan.id, id, "selesai"), { cara });

  const sesudah = ({ satuan, usulan }: Catatan, cara: CaraSelesai) => {
    if (cara === "diterapkan" && usulan !== null && editor !== null) {
      terapkanUsul(editor, satuan, usulan);
      onTuju(satuan);
    }
    kabari(KABAR[cara]);
    void onBerubah();
  };
  const tutup = async (catatan: Catatan, cara: CaraSelesai) => {
    setSibuk(catatan.id);
    const hasil = await kirim(catatan, cara);
    setSibuk(null);
    if (hasil.ok) return sesudah(catatan, cara);
    kabariGagal(hasil.galat);
    void onBerubah();
  };
  const tindak = (catatan: Catatan, cara: CaraSelesai, asal: HTMLElement) => {
    if (cara !== "diterapkan") return void tutup(catatan, cara);
    const kini = editor === null ? null : rumusanKini(editor, catatan.satuan);
    if (kini === null || !editor?.isEditable) return kabariGagal(TERKUNCI);
    if (rapikan(kini) === catatan.semula) void tutup(catatan, cara);
    else setBerubah({ catatan, kini, asal });
  };
  // The rows are drawn again only when their note is another one, not because these functions are.
  const terbaru = useRef({ tindak, onTuju, onBerubah });
  terbaru.current = { tindak, onTuju, onBerubah };
  const onTindakan = useCallback((...apa: Parameters<typeof tindak>) => terbaru.current.tindak(...apa), []);
  const onTujuTetap = useCallback((satuan: string) => terbaru.current.onTuju(satuan), []);
  const onBerubahTetap = useCallback(() => terbaru.current.onBerubah(), []);

  return (
    <>
      <ul className="catatan-daftar">
        {utas.slice(0, batas).map((satu) => (
          <Utas
            key={satu.id}
            catatan={satu}
            rancangan={rancangan.id}
            sebutan={susunan === null ? satu.tempat : susunan.sebutan(satu.satuan)}
            menelaah={aktif && bolehMenelaah(rancangan.peran)}
            menulis={aktif && bolehMenulis(rancangan.peran)}
            sendiri={satu.oleh.id === saya}
            sibuk={sibuk === satu.id}
            onTuju={onTujuTetap}
            onTindakan={onTindakan}
            onBerubah={onBerubahTetap}
          />
        ))}
      </ul>
      {utas.length > batas ? (
        <Button variant="default" size="xs" fullWidth onClick={() => setBatas(batas + SEKALIAN)}>
          Tampilkan {Math.min(SEKALIAN, utas.length - batas)} lagi dari {utas.length - batas}
        </Button>
      ) : null}
      {berubah === null ? null : (
        <TerapkanDialog
          {...berubah}
          sebutan={susunan?.sebutan(berubah.catatan.satuan) ?? berubah.catatan.tempat}
          kirim={() => kirim(berubah.catatan, "diterapkan")}
          onSelesai={() => {
            setBerubah(null);
            sesudah(berubah.catatan, "diterapkan");
          }}
          onTutup={() => setBerubah(null)}
        />
      )}
    </>
  );
}
