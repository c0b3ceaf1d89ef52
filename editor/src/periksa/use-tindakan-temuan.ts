/** What is done with a finding of the list, and which dialog that opens. */
import type { TemuanRancangan } from "@selaras/parsers";
import type { Editor } from "@tiptap/core";
import { type RefObject, useMemo, useState } from "react";
import { kabariGagal } from "../kabar.ts";
import { tujuTemuan } from "./lompat-temuan.ts";
import { penyebutAtom } from "./sebut-atom.ts";
import { sebutanTempat } from "./sebutan-periksa.ts";
import type { TindakanTemuan } from "./temuan-baris.tsx";
import { terapkanTemuan } from "./terapkan-temuan.ts";
import type { TokoPeriksa } from "./toko-periksa.ts";

/** The dialog that is open; `asal` is the button that the focus goes back to. */
type DialogTemuan =
  | { readonly apa: "semua"; readonly asal: HTMLElement }
  | { readonly apa: "kesampingkan" | "bantuan"; readonly temuan: TemuanRancangan; readonly asal: HTMLElement };

interface TindakanTerbuka {
  /** The same object as long as editor and store are. */
  readonly tindakan: TindakanTemuan;
  readonly dialog: DialogTemuan | null;
  readonly buka: (dialog: DialogTemuan) => void;
  readonly tutup: () => void;
}

/** `wadah` takes the focus where the line that had it goes away. */
export function useTindakanTemuan(editor: Editor, toko: TokoPeriksa, wadah: RefObject<HTMLElement | null>): TindakanTerbuka {
  const [dialog, setDialog] = useState<DialogTemuan | null>(null);
  const tindakan = useMemo<TindakanTemuan>(
    () => ({
      tuju: (temuan, keNaskah) => {
        if (tujuTemuan(editor.view, toko, temuan, keNaskah)) return;
        toko.kabarkan("Temuan ini tidak mempunyai satu tempat di naskah.");
      },
      perbaiki: (temuan) => {
        const { hasil } = toko.potret();
        if (hasil === null || !terapkanTemuan(editor, temuan, hasil)) {
          kabariGagal({ pesan: BERGESER, tindakan: "Tunggu pemeriksaan berikutnya, lalu lihat lagi temuan ini." });
          return;
        }
        toko.kabarkan(`${sebutanTempat(temuan)} diperbaiki. Ctrl+Z mengurungkannya.`);
        wadah.current?.focus();
      },
      kesampingkan: (temuan, asal) => setDialog({ apa: "kesampingkan", temuan, asal }),
      bantuan: (temuan, asal) => setDialog({ apa: "bantuan", temuan, asal }),
      sebut: penyebutAtom(editor),
    }),
    [editor, toko, wadah],
  );
  return { tindakan, dialog, buka: setDialog, tutup: () => setDialog(null) };
}

const BERGESER = "Kata-kata di tempat itu baru saja berubah, sehingga tidak ada yang diganti.";
