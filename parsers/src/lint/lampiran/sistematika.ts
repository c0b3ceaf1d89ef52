import { romanValue } from "../../istilah.ts";
import type { IsiLampiran, Lampiran, Subjudul, Teks, Unit } from "../../peraturan.ts";
import type { KaidahNaskah, TemuanNaskah } from "../kaidah.ts";
import type { NaskahPeriksa } from "../naskah-periksa.ts";
import { judulBersaudara } from "../penomoran/judul-bersaudara.ts";
import { ganti, temuanPada, usul } from "../struktur/susun-temuan.ts";

const BILANGAN = ["satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh"];

/** `disusun dalam tiga bab`, `terdiri atas 3 (tiga) bab`. */
const JUMLAH_BAB = new RegExp(
  `\\b(?:disusun|terdiri|terbagi|dibagi|meliputi|memuat|sistematika)\\b[^.;:]{0,60}?\\b((?:\\d{1,2}\\s*\\(\\s*)?(\\d{1,2}|${BILANGAN.join("|")})(?:\\s*\\))?)\\s+bab\\b`,
  "i",
);

/** An item of the announcement: `Bab II Penyesuaian …, memuat …`. */
const BAB_DIUMUMKAN = /^BAB\s+([IVXLC]+)\b[.:]?\s*(?:tentang\s+)?([^,;:.]*)/i;

const periksa = (naskah: NaskahPeriksa): readonly TemuanNaskah[] =>
  naskah.lampiran.flatMap((lampiran) => [...jumlah(naskah, lampiran), ...ganda(naskah, lampiran)]);

/** Chapters that are announced against those that are there. */
function jumlah({ olah }: NaskahPeriksa, lampiran: Lampiran): readonly TemuanNaskah[] {
  const bab = lampiran.children.filter((satu): satu is Subjudul => satu.type === "subjudul" && /^BAB\b/i.test(satu.number ?? ""));
  if (bab.length === 0) return [];
  const hasil: TemuanNaskah[] = [];
  const diumumkan: { readonly nomor: number; readonly teks: Teks; readonly nama: string }[] = [];
  for (const teks of teksPendahuluan(bab[0])) {
    const ada = olah("LMP-04", teks.value, cariJumlah);
    if (ada !== null && ada.nilai !== bab.length) {
      const benar = `${bab.length} (${BILANGAN[bab.length - 1] ?? bab.length})`;
      hasil.push(
        temuanPada(
          teks,
          `Sistematika menyebut ${ada.nilai} bab, sedangkan lampiran ini memuat ${bab.length} bab; sesuaikan jumlahnya atau lengkapi babnya.`,
          {
            dari: ada.dari,
            sampai: ada.sampai,
            perbaikan: usul(`Ganti dengan "${benar}"`, ganti(teks, benar, ada.dari, ada.sampai)),
          },
        ),
      );
    }
    const satu = BAB_DIUMUMKAN.exec(teks.value);
    if (satu !== null)
      diumumkan.push({
        nomor: romanValue(satu[1] ?? ""),
        teks,
        nama: (satu[2] ?? "").replace(/\s+yang\s+(?:memuat|berisi)\b.*$/i, "").trim(),
      });
  }
  if (diumumkan.length < 2) return hasil;
  for (const { nomor, teks, nama } of diumumkan) {
    const bernama = nama !== "" && bab.some(({ heading }) => polos(heading.value) === polos(nama));
    const nomorSama = bab.find(({ number }) => romanValue((number ?? "").replace(/^BAB\s+/i, "")) === nomor);
    // one chapter that is missing shifts those behind it: only the missing one is told
    if (bernama && (nomorSama === undefined || !senama(nama, nomorSama.heading.value)) && hasil.length > 0) continue;
    const terpakai = diumumkan.some((lain) => lain.nomor !== nomor && polos(lain.nama) === polos(nomorSama?.heading.value ?? ""));
    const milik = terpakai && !bernama ? undefined : nomorSama;
    if (milik === undefined)
      hasil.push(
        temuanPada(teks, `Sistematika menyebut BAB ${teks.value.split(/\s+/)[1] ?? ""} ${nama}, tetapi bab itu tidak ada dalam lampiran.`),
      );
    else if (nama !== "" && !senama(nama, milik.heading.value))
      hasil.push(
        temuanPada(teks, `Judul bab dalam sistematika ("${nama}") berbeda dari judul babnya ("${milik.heading.value}").`, {
          keparahan: "rendah",
        }),
      );
  }
  return hasil;
}

function cariJumlah(nilai: string): { readonly nilai: number; readonly dari: number; readonly sampai: number } | null {
  const ada = JUMLAH_BAB.exec(nilai);
  const [seluruh, tertulis, bilangan] = ada ?? [];
  if (ada === null || seluruh === undefined || tertulis === undefined || bilangan === undefined) return null;
  const angka = /\d/.test(bilangan) ? Number(bilangan) : BILANGAN.indexOf(bilangan.toLowerCase()) + 1;
  const dari = ada.index + seluruh.lastIndexOf(tertulis);
  return { nilai: angka, dari, sampai: dari + tertulis.length };
}

/** The announcement stands in the first chapter. */
function teksPendahuluan(bab: Subjudul | undefined): readonly Teks[] {
  const hasil: Teks[] = [];
  function telusuri(children: readonly (IsiLampiran | Unit)[]): void {
    for (const satu of children) {
      if (satu.type === "subjudul") telusuri(satu.children);
      else if (satu.type === "prosa") hasil.push(satu.text);
      else if (satu.type !== "tabel" && satu.type !== "gambar" && satu.type !== "contoh") {
        if (satu.text !== undefined) hasil.push(satu.text);
        telusuri(satu.children);
      }
    }
  }
  telusuri(bab?.children ?? []);
  return hasil;
}

const senama = (a: string, b: string): boolean => polos(a) === polos(b) || polos(b).startsWith(polos(a)) || polos(a).startsWith(polos(b));

const polos = (nama: string): string => nama.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Two headings of one list that are called alike: one of them is most likely about something else. */
function ganda({ tempatDari, olah }: NaskahPeriksa, lampiran: Lampiran): readonly TemuanNaskah[] {
  return judulBersaudara(lampiran).flatMap(({ judul: saudara }) => {
    const pertama = new Map<string, Subjudul>();
    return saudara.flatMap((satu) => {
      const nama = olah("nama judul", satu.heading.value, polos);
      const ada = pertama.get(nama);
      if (ada === undefined) pertama.set(nama, satu);
      if (ada === undefined || nama === "" || satu.number === null) return [];
      return [
        temuanPada(
          satu.heading,
          `Judul ${satu.label?.value ?? satu.number} sama dengan judul ${ada.label?.value ?? ada.number}; bedakan keduanya.`,
          {
            locator: tempatDari(satu.heading)?.locator,
            keparahan: "rendah",
          },
        ),
      ];
    });
  });
}

const KEPALA = "LAMPIRAN\nPERATURAN BUPATI CONTOH\nNOMOR 12 TAHUN 2024\nTENTANG\nSISTEM KERJA\n\nSISTEM KERJA\n\nBAB I\nPENDAHULUAN";
const BAB_DUA = "BAB II\nPENUGASAN\n\nPenugasan diberikan secara tertulis.";

/** No butir asks for it. */
export const SISTEMATIKA_LAMPIRAN: KaidahNaskah = {
  id: "LMP-04",
  nama: "Sistematika lampiran sesuai dengan isinya",
  keparahan: "sedang",
  kutipan: { butir: "", status: "turunan" },
  penjelasan: "Jumlah dan judul bab yang disebut dalam sistematika sama dengan yang dimuat, dan judul yang setingkat saling membedakan.",
  lingkup: "naskah",
  berperbaikan: true,
  contoh: {
    benar: [
      { di: "lampiran", teks: `${KEPALA}\n\nPedoman ini disusun dalam 2 (dua) bab.\n\n${BAB_DUA}` },
      { di: "lampiran", teks: `${KEPALA}\n\nPedoman ini disusun dalam dua bab.\n\n${BAB_DUA}` },
    ],
    salah: [
      {
        di: "lampiran",
        teks: `${KEPALA}\n\nPedoman ini disusun dalam tiga bab.\n\n${BAB_DUA}`,
        hasil: `${KEPALA}\n\nPedoman ini disusun dalam 2 (dua) bab.\n\n${BAB_DUA}`,
      },
      {
        di: "lampiran",
        teks: `${KEPALA}\n\nPedoman ini terdiri atas:\n\n1. Bab I Pendahuluan;\n\n2. Bab II Pemantauan; dan\n\n3. Bab III Penugasan.\n\n${BAB_DUA}`,
      },
      { di: "lampiran", teks: `${KEPALA}\n\nUmum.\n\n${BAB_DUA}\n\nA. Dinas\n\nDinas melapor.\n\nB. Dinas\n\nDinas mencatat.` },
    ],
  },
  periksa,
};
