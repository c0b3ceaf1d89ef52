/** The state of the connection in the words of the header. Pure. */
import type { Keadaan } from "./keadaan.ts";

const JAM = new Intl.DateTimeFormat("id", { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });

const perubahan = (belum: number): string => (belum > 0 ? `, ${belum.toLocaleString("id")} perubahan belum terkirim` : "");

/** `Tersimpan 14.05`, `Luring, 3 perubahan belum terkirim`. */
export function sebutKeadaan(keadaan: Keadaan): string {
  switch (keadaan.macam) {
    case "menyambung":
      return `Menyambung …${keadaan.belum > 0 ? ` (${keadaan.belum.toLocaleString("id")} perubahan belum terkirim)` : ""}`;
    case "luring":
      return `${keadaan.padat ? "Server sedang padat" : "Luring"}${perubahan(keadaan.belum)}`;
    case "tersambung":
      return "Tersambung";
    case "menyimpan":
      return "Menyimpan …";
    case "tersimpan":
      return `Tersimpan ${JAM.format(keadaan.pada)}`;
    case "berakhir":
      return `Terputus${perubahan(keadaan.belum)}`;
  }
}

/** What the state means, for whoever points at it or asks the screen reader. */
export function jelaskanKeadaan(keadaan: Keadaan, tahan: boolean): string {
  const disini = tahan
    ? "Tulisan Anda disimpan di peramban ini"
    : "Peramban ini tidak dapat menyimpan tulisan Anda: jangan tutup halaman ini";
  switch (keadaan.macam) {
    case "menyambung":
      return `Server sedang dihubungi. ${disini}.`;
    case "luring":
      return `${disini} dan dikirim begitu server dapat dihubungi. Anda dapat terus menulis.`;
    case "tersambung":
      return "Terhubung dengan server. Belum ada perubahan dari Anda.";
    case "menyimpan":
      return "Perubahan Anda dikirim; server belum memastikan penyimpanannya.";
    case "tersimpan":
      return "Semua perubahan Anda tersimpan di server.";
    case "berakhir":
      return `${disini}, tetapi tidak dikirim lagi ke server.`;
  }
}
