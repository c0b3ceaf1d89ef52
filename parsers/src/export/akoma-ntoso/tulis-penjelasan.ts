import type { Penjelasan, Teks } from "../../peraturan.ts";
import type { Konteks } from "./konteks.ts";
import { nomorPadaLabel } from "./ruang-nama.ts";
import { tulisIsi } from "./tulis-unit.ts";
import { lolosXml } from "./tulis-xml.ts";

/** The elucidation: its general part, and what it says Pasal by Pasal. */
export function tulisBadanPenjelasan({ umum, pasal }: Penjelasan, eId: string, k: Konteks): void {
  k.xml.buka("mainBody");
  k.xml.buka("hcontainer", { name: "umum", eId: k.eid.baru(eId, "hcontainer", "umum") });
  kepala(umum.label, k);
  tulisIsi("content", umum.texts.map(polos), k);
  k.xml.tutup();
  k.xml.buka("hcontainer", { name: "pasalDemiPasal", eId: k.eid.baru(eId, "hcontainer", "pasal") });
  kepala(pasal.label, k);
  for (const entry of pasal.entries) {
    const beda = nomorPadaLabel(entry.label.value) !== entry.number || entry.until !== null;
    const nomor = beda ? { "sl:nomor": entry.number, "sl:sampai": entry.until ?? undefined } : {};
    k.xml.buka("hcontainer", { name: "penjelasanPasal", eId: k.eid.of(entry), ...nomor });
    k.xml.daun("num", {}, polos(entry.label));
    tulisIsi("content", entry.texts.map(polos), k);
    k.xml.tutup();
  }
  k.xml.tutup();
  k.xml.tutup();
}

function kepala(label: Teks | undefined, k: Konteks): void {
  if (label !== undefined) k.xml.daun("heading", {}, polos(label));
}

const polos = ({ value }: Teks): string => lolosXml(value);
