/** What a person has selected, as a part of the text that was read. */
import type { RentangSumber } from "@selaras/parsers";
import type { IndeksTeks } from "./indeks-teks.ts";

/** Milliseconds after the last movement of a selection. */
const JEDA = 150;

/** The selected part of the text; `null` where nothing is selected, or something else. */
export function pilihanSumber(dokumen: Document, indeks: IndeksTeks): RentangSumber | null {
  const pilihan = dokumen.getSelection();
  if (pilihan === null || pilihan.isCollapsed || pilihan.rangeCount === 0) return null;
  return indeks.rentangSumber(pilihan.getRangeAt(0));
}

/** Tells each new selection, `null` once when it is given up. Gives what ends it. */
export function amatiPilihan(
  dokumen: Document,
  indeks: () => IndeksTeks | null,
  kabar: (rentang: RentangSumber | null) => void,
): () => void {
  let jam: ReturnType<typeof setTimeout> | undefined;
  let lalu: RentangSumber | null = null;
  const dengar = (): void => {
    clearTimeout(jam);
    jam = setTimeout(() => {
      const pada = indeks();
      const rentang = pada === null ? null : pilihanSumber(dokumen, pada);
      if (rentang?.dari === lalu?.dari && rentang?.sampai === lalu?.sampai) return;
      lalu = rentang;
      kabar(rentang);
    }, JEDA);
  };
  dokumen.addEventListener("selectionchange", dengar);
  return () => {
    clearTimeout(jam);
    dokumen.removeEventListener("selectionchange", dengar);
  };
}
