import type { Topik } from "../aturan.ts";

/** What names a topic, in headings and in the provision itself. Data. Source: the rule model of Selaras §3. */
export interface EntriTopik {
  readonly topik: Topik;
  /** In the heading of a Bab, Bagian or Paragraf. */
  readonly judul: readonly RegExp[];
  /** At the head of the provision: what it is about. */
  readonly pokok: readonly RegExp[];
  /** Anywhere in the provision. */
  readonly isyarat: readonly RegExp[];
}

export const TOPIK: readonly EntriTopik[] = [
  {
    topik: "ketentuan-umum",
    judul: [/^ketentuan umum$/, /maksud|ruang lingkup/, /^penyederhanaan birokrasi$/, /^penyesuaian sistem kerja$/],
    pokok: [/^penyederhanaan birokrasi\b/, /^ruang lingkup\b/, /^maksud dan tujuan\b/, /^(?:penyesuaian )?sistem kerja\b/, /^tujuan\b/],
    isyarat: [/\breformasi birokrasi\b/, /\bpenyederhanaan birokrasi\b/],
  },
  {
    topik: "mekanisme-kerja",
    judul: [/^mekanisme kerja$/, /^prinsip/],
    pokok: [
      /^(?:penjabaran |rincian )?mekanisme kerja\b/,
      /^prinsip\b/,
      /^(?:orientasi pada hasil|kompetensi|profesionalisme|kolaboratif|transparansi|akuntabel)\b/,
    ],
    isyarat: [/\bprinsip\b/],
  },
  {
    topik: "kedudukan",
    judul: [/^kedudukan/],
    pokok: [/^(?:rincian |penentuan |penetapan )?kedudukan\b/, /^penempatan\b/, /\bberkedudukan di\b/],
    isyarat: [
      /\bberkedudukan\b/,
      /\bmembawahi\b/,
      /\bpejabat pembina kepegawaian\b/,
      /\brentang kendali\b/,
      /\bmenempatkan\b/,
      /\bpenempatan\b/,
    ],
  },
  {
    topik: "penugasan",
    judul: [/^penugasan/, /penunjukan|pengajuan sukarela/],
    pokok: [
      /^(?:rincian |format |mekanisme |prosedur |tata cara |pemberian )?(?:penugasan|penunjukan|pengajuan sukarela)\b/,
      /^tugas (?:rutin|insidental)\b/,
      /^format keputusan\b/,
    ],
    isyarat: [
      /\bpenugasan\b/,
      /\bpenunjukan\b/,
      /\bpengajuan sukarela\b/,
      /\bsurat (?:tugas|penugasan)\b/,
      /\bditugaskan\b/,
      /\bsebagai ketua tim\b/,
    ],
  },
  {
    topik: "pelaksanaan-tugas",
    judul: [/^pelaksanaan tugas/],
    pokok: [
      /^(?:rincian dan tata cara |rincian |tata cara )?pelaksanaan tugas\b/,
      /^jumlah (?:tim|anggota|pejabat)\b/,
      /^dalam pelaksanaan tugas\b.*\bmengutamakan\b/,
    ],
    isyarat: [/\bjumlah tim kerja\b/, /\bpelaksanaan tugas\b/, /\bprioritas\b/],
  },
  {
    topik: "peran",
    judul: [/peran|tanggung jawab (?:pimpinan|ketua|anggota)|pembagian/],
    pokok: [/^(?:pembagian )?(?:peran|tanggung jawab)\b/, /^format matriks\b/, /^[^:.]{4,90}\bbertanggung ?jawab(?: untuk)?\s*:/],
    isyarat: [
      /\btanggung jawab (?:pimpinan|pejabat|ketua|anggota|individu)\b/,
      /\bbertanggung ?jawab(?: untuk)?\s*:/,
      /\bpembagian (?:peran|tanggung jawab)\b/,
    ],
  },
  {
    topik: "pertanggungjawaban",
    judul: [/pertanggung ?jawaban|pelaporan/],
    pokok: [/^(?:rincian )?pertanggung ?jawaban\b/, /^dalam rangka pertanggung/, /^laporan\b/],
    isyarat: [/\bmelaporkan\b/, /\bmeminta laporan\b/, /\bmempertanggungjawabkan\b/, /\blaporan\b/],
  },
  {
    topik: "pengelolaan-kinerja",
    judul: [/pengelolaan kinerja|manajemen kinerja/],
    pokok: [/^(?:tata cara )?pengelolaan kinerja\b/, /^pemberian penghargaan\b/, /^perencanaan kinerja\b/, /^penilaian kinerja\b/],
    isyarat: [/\bpengelolaan kinerja\b/, /\bpenghargaan dan sanksi\b/, /\bumpan balik\b/, /\bekspektasi\b/],
  },
  {
    topik: "tik-spbe",
    judul: [/teknologi informasi|spbe|berbasis elektronik/],
    pokok: [/^aplikasi\b/, /^keterpaduan\b/, /^pemanfaatan teknologi\b/],
    isyarat: [/\bspbe\b/, /\baplikasi\b/, /\bberbagi pakai\b/, /\bteknologi informasi\b/, /\bberbasis elektronik\b/],
  },
  {
    topik: "tahapan",
    judul: [/^tahap/],
    pokok: [/^tahap(?:an)? (?:perencanaan|pelaksanaan|evaluasi)\b/],
    isyarat: [/\btahapan? (?:perencanaan|pelaksanaan|evaluasi)\b/, /\bpejabat level\b/],
  },
  {
    topik: "proses-bisnis",
    judul: [/proses bisnis|standar operasional/],
    pokok: [
      /^(?:penyusunan|perbaikan dan pengembangan|tata cara penyusunan(?: peta)?|peta|penetapan peta) proses bisnis\b/,
      /^proses bisnis\b/,
      /^reviu\b/,
      /^standar operasional prosedur\b/,
    ],
    isyarat: [/\bproses bisnis\b/, /\breviu\b/, /\bstandar operasional prosedur\b/, /\bpeta (?:subproses|relasi|lintas)\b/],
  },
  {
    topik: "alur-per-jenis-perangkat",
    judul: [/^(?:sekretariat daerah|dinas|badan|kecamatan|uptd|rumah sakit|sekolah|puskesmas)/],
    pokok: [],
    isyarat: [],
  },
  {
    topik: "ketentuan-lain",
    judul: [/^(?:ketentuan lain|ketentuan peralihan|pembiayaan|pendanaan|pembinaan|pengawasan|pemantauan|monitoring|evaluasi)/],
    pokok: [],
    isyarat: [/\bsub ?koordinator\b/, /\bunsur kesekretariatan\b/],
  },
  {
    topik: "penutup",
    judul: [/^ketentuan penutup$/, /^penutup$/],
    pokok: [],
    isyarat: [/\bmulai berlaku\b/, /\bdicabut dan dinyatakan tidak berlaku\b/],
  },
];
