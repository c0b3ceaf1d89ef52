/** The standard citation for an item of Mengingat, offered only where nothing about it is a guess and no other words are lost. Pure. */
import {
  cariHukum,
  dicabutPada,
  type GantiRancangan,
  type Hukum,
  type KutipanHukum,
  kutipanHukum,
  namaBernomor,
  perubahanPada,
  sitasiBaku,
} from "@selaras/parsers";
import { HURUF_ATOM } from "../schema/atom.ts";
import type { KutipanNaskah } from "./kutipan-naskah.ts";

/** The replacement, or in a sentence why there is none. */
export type UsulSitasi =
  | { readonly ganti: GantiRancangan }
  /** Written in the standard way already, or not to be written by a program. */
  | { readonly ganti: null; readonly alasan: string };

/** A number that the register does not know. */
const TITIK = "…";
/** What may stand behind the citation: the end of the item. */
const PENUTUP_BUTIR = /^\s*[;.]?\s*(?:dan\s*)?$/;

/**
 * What the item would say, with the amendments of a day (ISO date); `null` outside of Mengingat, and where the register does not have the law.
 * The wording and its butir are those of `sitasiBaku`.
 */
export function usulSitasi({ id, jenis, teks }: KutipanNaskah, pada: string): UsulSitasi | null {
  if (jenis !== "mengingat") return null;
  const kutipan = kutipanHukum(teks);
  const utama = kutipan.filter(({ peran }) => peran === "utama");
  const [satu] = utama;
  const hukum = satu && cariHukum(satu);
  if (satu === undefined || hukum === undefined) return null;
  const sampai = Math.max(...kutipan.map(akhir));
  const semula = teks.slice(satu.dari, sampai);
  const isi = sitasiBaku(hukum, pada);
  if (utama.length > 1) return tolak("butir ini mengutip lebih dari satu peraturan");
  if (semula === isi) return { ganti: null, alasan: "Sitasi butir ini sudah baku." };
  if (teks.slice(0, satu.dari).trim() !== "" || !PENUTUP_BUTIR.test(teks.slice(sampai)) || semula.includes(HURUF_ATOM))
    return tolak("butir ini memuat kata lain di luar sitasi");
  const alasan = keraguan(hukum, kutipan, isi, pada);
  return alasan === null ? { ganti: { jenis: "ganti", id, dari: satu.dari, sampai, semula, isi } } : tolak(alasan);
}

const tolak = (alasan: string): UsulSitasi => ({ ganti: null, alasan: `Sitasi baku tidak ditawarkan: ${alasan}.` });

const akhir = ({ sampai, judul, kurung }: KutipanHukum): number => kurung?.sampai ?? judul?.sampai ?? sampai;

/** Why the register is not sure enough to write what it says. */
function keraguan(hukum: Hukum, kutipan: readonly KutipanHukum[], isi: string, pada: string): string | null {
  if (dicabutPada(hukum, pada) !== null) return "peraturan ini telah dicabut";
  const terakhir = perubahanPada(hukum, pada).at(-1);
  const dugaan = [hukum, ...(terakhir === undefined ? [] : [terakhir])].find(({ kepastian }) => kepastian === "sekunder");
  if (dugaan !== undefined) return `isi register tentang ${namaBernomor(dugaan)} masih dugaan`;
  if (isi.includes(TITIK)) return "register tidak mengetahui seluruh nomor lembarannya";
  const asing = kutipan.some((satu) => satu.peran === "perubahan" && !hukum.diubahOleh.includes(cariHukum(satu)?.id ?? ""));
  return asing ? "butir ini menyebut perubahan yang tidak ada dalam register" : null;
}
