/** Words that tell a verb from what only looks like one. Data: a new word is a new entry. */

/** Begin like a me- or di- verb and are none. */
export const BUKAN_KATA_KERJA: ReadonlySet<string> = new Set(
  (
    "menteri mekanisme media metode melalui menurut mengenai meja medis mesin menengah memorandum menit mental merah merek mesti metodologi " +
    "dinas direktur direktorat digital dinamis dinamika divisi disiplin distribusi diklat dimensi diagram diri dirinya dirjen diktum diskusi dialog " +
    "dibidang dilingkungan dimana diluar diatas dibawah didalam disamping dikarenakan diantara diantaranya direksi disposisi diversifikasi diploma " +
    "dimaksud diplomatik distrik domisili mereka melainkan meskipun"
  ).split(" "),
);

/** Verbs with ber-, ter- and without prefix that can head a sentence. */
export const KATA_KERJA: ReadonlySet<string> = new Set(
  (
    "berkedudukan bertanggung berasal bekerja berwenang berhak berlaku bertujuan berfungsi berupa berpedoman berperan bertugas berada berkewajiban " +
    "berkoordinasi berkonsultasi bertindak berakhir berbentuk beranggotakan berjumlah berlandaskan berkolaborasi bersumber bergerak berubah bermaksud " +
    "terdiri tercantum termuat terlibat tertuang terdapat tergambar termasuk terbentuk tersusun " +
    "adalah ialah yaitu yakni merupakan wajib harus haruslah dapat boleh bisa dilarang mulai tetap mengacu ada"
  ).split(" "),
);

/** Words that carry a modality before the verb. */
export const PENANDA_MODAL: ReadonlySet<string> = new Set(
  "wajib harus haruslah dapat boleh bisa dimungkinkan dilarang berhak berwenang berkewajiban".split(" "),
);

/** A verb right behind one of these belongs to a phrase, not to the sentence. */
export const PENGUASA_FRASA: ReadonlySet<string> = new Set(
  "yang untuk guna dalam agar supaya dengan melalui setelah sebelum sambil tanpa oleh dari pada telah-yang bahwa sebagai ketika saat karena sehingga bagi kepada selama apabila jika bilamana sepanjang secara terhadap atas".split(
    " ",
  ),
);

/** Nouns that take an active verb right behind them: `tugas menyusun …`, `dalam hal melaksanakan …`. */
export const NOMINA_VERBA: ReadonlySet<string> = new Set(
  "hal cara proses kewajiban hak kewenangan wewenang tugas fungsi upaya tanggung pernyataan perintah izin".split(" "),
);

/** Stand between such a word and its verb. */
export const SELA: ReadonlySet<string> = new Set(
  "telah sudah akan tidak belum dapat bisa boleh wajib harus masih sedang juga langsung saling turut ikut hanya tetap selalu segera paling".split(
    " ",
  ),
);
