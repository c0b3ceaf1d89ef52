/** The papers by which something is decided or ordered. Data: `pola` matches the head of the name in lower case. Source: the rule model of Selaras §5. */
export interface EntriInstrumen {
  readonly jenis: string;
  readonly pola: RegExp;
}

export const INSTRUMEN: readonly EntriInstrumen[] = [
  {
    jenis: "surat pernyataan melaksanakan tugas",
    pola: /^(?:surat pernyataan (?:me)?melaksanakan tugas|surat pernyataan melaksanakan tugas|spmt)\b/,
  },
  { jenis: "surat tugas", pola: /^surat tugas\b/ },
  { jenis: "surat penugasan", pola: /^surat penugasan\b/ },
  { jenis: "surat perintah", pola: /^surat perintah\b/ },
  { jenis: "surat keputusan", pola: /^surat keputusan\b/ },
  { jenis: "surat permohonan", pola: /^surat permohonan\b/ },
  { jenis: "surat edaran", pola: /^surat edaran\b/ },
  { jenis: "surat", pola: /^surat\b/ },
  { jenis: "Keputusan", pola: /^keputusan\b/ },
  { jenis: "Peraturan", pola: /^peraturan (?:bupati|gubernur|wali ?kota|menteri|daerah|presiden|pemerintah|kepala)\b/ },
  { jenis: "berita acara", pola: /^berita acara\b/ },
  { jenis: "perjanjian kinerja", pola: /^perjanjian kinerja\b/ },
  { jenis: "Sasaran Kinerja Pegawai", pola: /^(?:sasaran kinerja pegawai|skp)\b/ },
  { jenis: "nota dinas", pola: /^nota dinas\b/ },
  { jenis: "disposisi", pola: /^disposisi\b/ },
  { jenis: "bukti penugasan", pola: /^bukti penugasan\b/ },
];

/** What stands before the name of an instrument. The first words of a phrase, in lower case. */
export const PENGANTAR_INSTRUMEN =
  /\b(?:ditetapkan dengan|diatur (?:lebih lanjut )?dengan|dituangkan (?:ke )?dalam(?: bentuk)?|dibuktikan dengan|dengan menggunakan|menggunakan|diberikan|diberi|memberikan|menerbitkan|melalui|berdasarkan|dengan|dalam bentuk|berupa|menetapkan)\s+/g;
