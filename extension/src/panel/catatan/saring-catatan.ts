/** Which notes are listed, and what is said about the sending of each. Pure. */
import type { BobotCatatan, TempatJangkar } from "@selaras/parsers";
import type { CatatanTelaah, Telaahan } from "../../catatan/antarmuka.ts";

export interface SaringanCatatan {
  readonly keadaan: TempatJangkar["keadaan"] | "";
  readonly bobot: BobotCatatan | "";
  readonly cari: string;
}

export const SEMUA_CATATAN: SaringanCatatan = { keadaan: "", bobot: "", cari: "" };

/** The notes a filter leaves; every word of the search stands somewhere in the note. */
export function saringCatatan(telaahan: readonly Telaahan[], { keadaan, bobot, cari }: SaringanCatatan): readonly Telaahan[] {
  const words = cari.toLocaleLowerCase("id").split(/\s+/u).filter(Boolean);
  return telaahan.filter(({ catatan, tempat }) => {
    if (keadaan !== "" && tempat.keadaan !== keadaan) return false;
    if (bobot !== "" && catatan.bobot !== bobot) return false;
    const { jangkar, isi, usulan, tanda, oleh } = catatan;
    const text = [jangkar.locator, tempat.locator, jangkar.kutipan, isi, usulan, ...tanda, oleh].join(" ").toLocaleLowerCase("id");
    return words.every((word) => text.includes(word));
  });
}

/** Own notes that the server does not have as they are now. */
export const belumTerkirim = (catatan: readonly CatatanTelaah[], server: string): readonly CatatanTelaah[] =>
  catatan.filter((satu) => satu.oleh === null && keadaanKirim(satu, server) !== "terkirim");

/** Where an own note stands with this server. */
export function keadaanKirim({ kirim, diubah }: CatatanTelaah, server: string): "belum" | "terkirim" | "berubah" {
  if (kirim === null || kirim.server !== server) return "belum";
  return Date.parse(kirim.pada) < Date.parse(diubah) ? "berubah" : "terkirim";
}

/** Tags as they are typed, with commas: each once, at most 10 of at most 40 characters. */
export const bacaTanda = (ketikan: string): readonly string[] =>
  [...new Set(ketikan.split(",").map((satu) => satu.trim().slice(0, 40)))].filter(Boolean).slice(0, 10);
