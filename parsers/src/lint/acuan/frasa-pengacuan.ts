import type { KaidahNaskah, TemuanNaskah, TemuanTeks } from "../kaidah.ts";
import type { TeksNaskah } from "../tempat-teks.ts";
import { nomorPasalSendiri } from "./nomor-pasal-sendiri.ts";
import { petaAcuan } from "./peta-acuan.ts";
import { gantian, TEMPAT_ACUAN } from "./pola-teks.ts";

/** The whole formula with everything that texts put into it, up to the unit. */
const FORMULA =
  /\b(sebagaimana|seperti)\s+(yang\s+)?(?:telah\s+)?dimaksud(kan)?(\s+(?:di ?dalam|dalam|pada|di|dengan))?(?=\s+(Pasal|pasal|[Aa]yat|[Hh]uruf|[Aa]ngka)\s*\(?[\dA-Za-z]{1,3}\b)/g;
/** `dimaksud pada ayat (1)` without its first word. */
const TANPA_SEBAGAIMANA = /\b(yang\s+)?dimaksud\s+(?:dalam|pada)(?=\s+(?:Pasal|pasal|[Aa]yat)\s*\(?\d)/g;
/** `sebagaimana pada ayat (1)`. */
const TANPA_DIMAKSUD = /\bsebagaimana\s+(?:dalam|pada)?\s*(?=(Pasal|[Aa]yat)\s*\(?\d)/g;
/** `dimaksud pada (1)`. */
const TANPA_AYAT = /\bdimaksud\s+(?:pada|dalam)\s+(\(\d{1,2}\))/g;

/** ACU-01: `sebagaimana dimaksud dalam Pasal …`, `sebagaimana dimaksud pada ayat …`. */
export const FRASA_PENGACUAN: KaidahNaskah = {
  id: "ACU-01",
  nama: "Frasa pengacuan",
  keparahan: "sedang",
  kutipan: { butir: "butir 272", status: "yakin" },
  penjelasan:
    'Pengacuan dilakukan dengan frasa "sebagaimana dimaksud dalam Pasal …" atau "sebagaimana dimaksud pada ayat …", tanpa kata lain di dalamnya dan tanpa kata yang hilang. Ayat dalam pasal yang sama diacu tanpa nomor pasalnya.',
  contoh: {
    benar: [
      { di: "pasal", teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati." },
      { di: "pasal", teks: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan." },
      {
        di: "pasal",
        teks: "(1) Tim kerja terdiri atas:\n\na. ketua; dan\n\nb. anggota.\n\n(2) Ketua sebagaimana dimaksud pada ayat (1) huruf a ditunjuk.",
      },
    ],
    salah: [
      {
        di: "pasal",
        teks: "Sistem kerja sebagaimana dimaksud Pasal 2 mencakup penugasan.",
        hasil: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana yang dimaksud ayat (1) melapor kepada Bupati.",
        hasil: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud dalam Pasal 3 ayat (1) melapor kepada Bupati.",
        hasil: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati.",
      },
      {
        di: "pasal",
        teks: "Sistem kerja seperti dimaksudkan pada Pasal 2 mencakup penugasan.",
        hasil: "Sistem kerja sebagaimana dimaksud dalam Pasal 2 mencakup penugasan.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja yang dimaksud pada ayat (1) melapor kepada Bupati.",
        hasil: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor kepada Bupati.",
      },
      {
        di: "pasal",
        teks: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana pada ayat (1) melapor sebagaimana dimaksud pada (1).",
        hasil: "(1) Tim kerja dibentuk.\n\n(2) Tim kerja sebagaimana dimaksud pada ayat (1) melapor sebagaimana dimaksud pada ayat (1).",
      },
    ],
  },
  berperbaikan: true,
  lingkup: "naskah",
  periksa: (naskah) => [
    ...naskah.padaTeks("ACU-01", TEMPAT_ACUAN, frasaDalam).flatMap(({ di, hasil }) => hasil.map((temuan) => pada(di, temuan))),
    ...naskah.sekali(petaAcuan).acuan.flatMap(nomorPasalSendiri),
  ],
};

const pada = ({ teks }: TeksNaskah, { perbaikan, ...temuan }: TemuanTeks): TemuanNaskah => ({
  ...temuan,
  teks,
  ...(perbaikan === undefined
    ? {}
    : {
        perbaikan: {
          judul: perbaikan.judul,
          aman: perbaikan.aman,
          suntingan: perbaikan.ganti.map((satu) => ({ jenis: "ganti" as const, teks, ...satu })),
        },
      }),
});

function frasaDalam(nilai: string): readonly TemuanTeks[] {
  if (!/dimaksud|sebagaimana/.test(nilai)) return [];
  return [...formula(nilai), ...tanpaSebagaimana(nilai), ...tanpaDimaksud(nilai), ...tanpaAyat(nilai)];
}

function formula(nilai: string): readonly TemuanTeks[] {
  return [...nilai.matchAll(FORMULA)].flatMap((cocok): readonly TemuanTeks[] => {
    const [semula, awal, yang, kan, depan, unit] = cocok;
    const ada = depan?.trim();
    const baku = depanBaku(unit ?? "", ada);
    if (awal === "sebagaimana" && yang === undefined && kan === undefined && ada === baku && !/telah/.test(semula)) return [];
    const isi = `sebagaimana dimaksud ${baku}`;
    const sebab =
      ada === undefined
        ? `Kata "${baku}" tidak ada`
        : ada !== baku
          ? `Kata depan "${ada}" tidak tepat sebelum "${unit}"`
          : `Frasa "${semula}" tidak baku`;
    return [gantian(cocok.index, semula, isi, `${sebab}. Gunakan "${isi} ${unit} …".`)];
  });
}

/** The manual uses `dalam huruf`, established practice inside an ayat `pada huruf`: either will do. */
function depanBaku(unit: string, ada: string | undefined): string {
  if (/^pasal/i.test(unit)) return "dalam";
  if (/^ayat/i.test(unit)) return "pada";
  return ada === "dalam" || ada === "pada" ? ada : "dalam";
}

function tanpaSebagaimana(nilai: string): readonly TemuanTeks[] {
  return [...nilai.matchAll(TANPA_SEBAGAIMANA)].flatMap((cocok) => {
    const sebelum = nilai.slice(Math.max(0, cocok.index - 30), cocok.index);
    if (/(?:sebagaimana|seperti|sebagai\p{Ll}+|telah|apa)\s*$/u.test(sebelum)) return [];
    const isi = `sebagaimana ${cocok[0].replace(/^yang\s+/, "")}`;
    return [gantian(cocok.index, cocok[0], isi, `Frasa pengacuan tidak lengkap. Gunakan "${isi} …".`)];
  });
}

function tanpaDimaksud(nilai: string): readonly TemuanTeks[] {
  return [...nilai.matchAll(TANPA_DIMAKSUD)].map((cocok) => {
    const isi = `sebagaimana dimaksud ${cocok[1] === "Pasal" ? "dalam" : "pada"}`;
    return gantian(cocok.index, cocok[0].trimEnd(), isi, `Kata "dimaksud" tidak ada. Gunakan "${isi} ${cocok[1]} …".`);
  });
}

function tanpaAyat(nilai: string): readonly TemuanTeks[] {
  return [...nilai.matchAll(TANPA_AYAT)].map((cocok) => {
    const nomor = cocok[1] ?? "";
    const dari = cocok.index + cocok[0].length - nomor.length;
    return gantian(dari, nomor, `ayat ${nomor}`, `Kata "ayat" tidak ada sebelum "${nomor}". Gunakan "pada ayat ${nomor}".`);
  });
}
