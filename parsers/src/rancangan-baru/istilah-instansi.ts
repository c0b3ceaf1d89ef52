/** Whom a regional regulation binds: its own Perangkat Daerah, where the text of the centre says Instansi Pemerintah. */

/** The title of the law of the centre, and work across agencies, keep the word. */
const TETAP = String.raw`(?<!(?:[Ll]intas|[Aa]ntar|[Aa]ntara|[Ss]esama)[\s-]?)`;
const BUKAN_JUDUL = String.raw`(?!\s+[Uu]ntuk\s+Penyederhanaan)(?!\s+(?:pelaksana|lain|pemilik|pemohon|adalah))`;
const INSTANSI = String.raw`[Ii]nstansi\s+[Pp]emerintah${BUKAN_JUDUL}(?!\p{L})`;

const aturan = (pola: string, dengan: string): readonly [RegExp, string] => [new RegExp(pola, "gu"), dengan];

/**
 * The words of a provision of the body, `kepala` being the head of the region. Definitions are left alone: they have to agree with the regulation
 * that is carried out (butir 106 Lampiran II UU 12/2011).
 */
export function istilahInstansi(teks: string, kepala: string): string {
  const daftar = [
    aturan(`[Pp]impinan\\s+${INSTANSI}`, kepala),
    aturan(`([Tt]im\\s+[Kk]oordinasi\\s+SPBE)\\s+${INSTANSI}`, "$1 Pemerintah Daerah"),
    aturan(`pada\\s+(masing-masing|setiap|tiap)\\s+${INSTANSI}`, "pada $1 Perangkat Daerah"),
    aturan(`(?:pada|di\\s+[Ll]ingkungan)\\s+${INSTANSI}`, "di lingkungan Pemerintah Daerah"),
    aturan(`${TETAP}${INSTANSI}`, "Perangkat Daerah"),
    aturan(String.raw`(?<!\p{L})Instansi\s+Daerah(?!\p{L})`, "Perangkat Daerah"),
  ];
  return daftar.reduce((hasil, [pola, dengan]) => hasil.replace(pola, dengan), teks);
}
