/** The help texts, one for each command, with an example. */
const PERINTAH: Readonly<Record<string, { readonly guna: string; readonly rinci: string }>> = {
  urai: {
    guna: "menguraikan peraturan menjadi Bab, Pasal, ayat, huruf, dan angka",
    rinci: `Pemakaian: selaras urai BERKAS [--json] [--teks]

Menampilkan kerangka peraturan. Berkas berupa Word (.docx), PDF yang memuat teks, halaman web (.html), Markdown (.md),
teks (.txt), atau Akoma Ntoso (.xml) dari Selaras; demikian pula pada perintah lain.

  --json   bentuk normal sebagai JSON (meta, menimbang, mengingat, nodes, definitions, crossReferences, lampiran)
  --teks   naskah kanonik: satu baris tiap unit, tanpa nomor halaman

Contoh: selaras urai parsers/corpus/perbup-cilacap-5-2024.md`,
  },
  rujukan: {
    guna: "memeriksa setiap rujukan di batang tubuh",
    rinci: `Pemakaian: selaras rujukan BERKAS [--json]

Menampilkan setiap rujukan, sasarannya, dan keadaannya: sahih, tanpa sasaran, diri sendiri, atau peraturan lain.
Kode keluar 1 bila ada rujukan tanpa sasaran.

Contoh: selaras rujukan parsers/corpus/pergub-kalimantan-timur-50-2023.md`,
  },
  definisi: {
    guna: "menampilkan istilah yang didefinisikan",
    rinci: `Pemakaian: selaras definisi BERKAS [--json]

Menampilkan istilah, singkatan, dan pengertiannya.
Kode keluar 1 bila ada istilah yang didefinisikan lebih dari satu kali.

Contoh: selaras definisi parsers/corpus/perbup-cilacap-5-2024.md`,
  },
  aturan: {
    guna: "menampilkan siapa wajib, dapat, atau berwenang melakukan apa",
    rinci: `Pemakaian: selaras aturan BERKAS [--json]

Menampilkan aturan tiap ayat: pelaku, modalitas, tindakan, objek, penerima, syarat, pengecualian, tenggat, instrumen, dan topik.
Kebanyakan kewajiban tidak memakai kata "wajib"; modalitasnya "indikatif". Pelaku bertanda ? disimpulkan dari konteks.

  --json   {regulation, rules: […]}, dengan letak kata yang menjadi dasar tiap bidang

Kode keluar: 0 aturan ditampilkan, 2 masukan tidak dapat dipakai; tidak pernah 1.

Contoh: selaras aturan parsers/corpus/perbup-cilacap-5-2024.md`,
  },
  banding: {
    guna: "membandingkan satu peraturan dengan acuannya, ketentuan demi ketentuan",
    rinci: `Pemakaian: selaras banding ACUAN BERKAS [--json] [--koreksi BERKAS]

Menampilkan pasangan ketentuan, jenis dan bobot penyimpangannya dengan satu kalimat yang dapat dikutip, usulan pasangan yang
perlu dikonfirmasi, dan ketentuan yang hanya ada pada satu peraturan.

  --json             {a, b, pairs: [{a, b, relations, similarity, confidence, …}], proposals, onlyA, onlyB}
  --koreksi BERKAS   koreksi pasangan, seperti pada "selaras matriks"

Tiap temuan dicetak sebagai [jenis, bobot, keyakinan].
Kode keluar: 0 perbandingan dibuat, berapa pun penyimpangannya, 2 masukan tidak dapat dipakai; tidak pernah 1.

Contoh: selaras banding parsers/corpus/permenpan-rb-7-2022.md parsers/corpus/perbup-cilacap-5-2024.md`,
  },
  matriks: {
    guna: "menyandingkan beberapa peraturan dengan satu acuan",
    rinci: `Pemakaian: selaras matriks --acuan ACUAN BERKAS… -o HASIL.xlsx

Menyusun matriks persandingan. Bentuk hasilnya menurut akhiran berkasnya:
  .xlsx  buku kerja Excel dengan ringkasan, penyimpangan, tambahan, peta panas, dan metode
  .docx  matriks persandingan melintang pada kertas F4: acuan, daerah, rancangan, keterangan
  .html  satu halaman yang berdiri sendiri
  .json  data, menurut matriks.schema.json

  --acuan BERKAS        peraturan acuan; peraturan mana pun dapat menjadi acuan
  -o BERKAS             berkas hasil; tanpa -o, HTML ditulis ke layar
  --koreksi BERKAS      koreksi pasangan: daftar JSON {daerah, putusan: cocok|lepas, a, b, by, at, reason};
                        daerah ialah nama berkas kolomnya tanpa akhiran, a lokator acuan, b lokator daerah
  --rancangan BERKAS    salah satu peraturan yang disandingkan, yang ditampilkan sebagai rancangan
  --hanya substantif    hanya ketentuan yang pada suatu daerah berbeda substantif atau tidak ada
  --hanya berbeda       hanya ketentuan yang berbeda antardaerah
  --topik NAMA          hanya ketentuan tentang satu topik, misalnya penugasan

Berkas lama baru diganti setelah hasil yang baru lengkap.
Bila di samping acuan ada NAMA.provenance.json, acuan itu naskah kerja; hasilnya menyebutkan demikian.
Tiap peraturan dikenali dari nama berkasnya tanpa akhiran; nama yang sama ditolak.
Kode keluar: 0 matriks dibuat, 2 masukan tidak dapat dipakai; tidak pernah 1.

Contoh: selaras matriks --acuan parsers/corpus/permenpan-rb-7-2022.md parsers/corpus/per*-2024.md -o matriks.xlsx`,
  },
  ekspor: {
    guna: "menulis peraturan dalam bentuk lain: Akoma Ntoso, JSON, DOCX, metadata dan abstrak JDIH",
    rinci: `Pemakaian: selaras ekspor BERKAS --ke BENTUK [--keluaran HASIL]

Menulis satu peraturan dalam bentuk lain; tanpa --keluaran, ke layar. Bentuknya:
  akn        Akoma Ntoso 3.0 (XML), dengan metadata FRBR, eId, rujukan, dan definisi; dapat dibaca kembali
  json       data: meta, menimbang, mengingat, nodes, definitions, crossReferences, lampiran
  md         naskah kanonik dalam Markdown
  docx       dokumen Word pada kertas F4, nomor seperti tercetak
  jdih-json  metadata menurut isian JDIHN, sebagai JSON
  jdih-csv   metadata yang sama, sebagai tabel
  abstrak    konsep abstrak JDIH, sebagai teks; sebagai dokumen Word bila HASIL berakhiran .docx

  --keluaran BERKAS  berkas hasil; tanpa --ke, bentuknya menurut akhiran .xml, .json, .md, .csv, atau .docx
  --rancangan        naskahnya rancangan: nomor dan tanggal yang belum ada tidak diisi

Yang tidak tertulis di naskahnya dikosongkan dan tidak dikarang. Berkas lama baru diganti setelah hasil yang baru lengkap.
Bila di samping masukannya ada NAMA.provenance.json, hasilnya menyebutkan bahwa naskahnya naskah kerja.
Kode keluar: 0 hasil ditulis, 2 masukan tidak dapat dipakai; tidak pernah 1.

Contoh: selaras ekspor parsers/corpus/perbup-cilacap-5-2024.md --keluaran perbup.xml`,
  },
  periksa: {
    guna: "memeriksa teknik penyusunan dan mengusulkan perbaikannya",
    rinci: `Pemakaian: selaras periksa BERKAS [--json] [--perbaiki]
           selaras periksa --kaidah[=KAIDAH]

Memeriksa peraturan menurut kaidah Lampiran II UU 12/2011. Temuan disusun menurut keparahannya: kritis, tinggi, sedang, rendah, info.
Nomor butir hanya dicetak bila sudah dicocokkan dengan naskahnya. Naskah yang disertakan dipakai sebagai pembanding.

  --json                {regulation, findings: [{ruleId, severity, locator, line, quote, message, citation, fix}]}
  --format=BENTUK       teks, json, atau sarif (SARIF 2.1.0, untuk penyunting dan CI)
  --perbaiki            menulis naskah dengan semua perbaikan yang aman ke NAMA.perbaikan.md di samping masukannya, dan menampilkan
                        baris yang berubah; masukannya tidak diubah
  --semua-perbaikan     juga perbaikan yang masih perlu diperiksa orang
  --timpa               hasil perbaikan yang lama boleh diganti
  --tanpa=KAIDAH,…      tanpa kaidah ini, misalnya --tanpa=BHS-07,RIN-03
  --kaidah=KAIDAH       penjelasan dan contoh satu kaidah; tanpa isian, daftar semua kaidah

Kode keluar: 0 tidak ada temuan, 1 ada temuan, 2 masukan tidak dapat dipakai.

Contoh: selaras periksa parsers/corpus/perbup-cilacap-5-2024.md --perbaiki`,
  },
};

/** The help of the whole program. */
export const BANTUAN = `selaras: membaca dan menyandingkan peraturan

Pemakaian: selaras PERINTAH [pilihan]

${Object.entries(PERINTAH)
  .map(([name, { guna }]) => `  ${name.padEnd(10)}${guna}`)
  .join("\n")}

Bantuan tiap perintah: selaras PERINTAH --help
Kode keluar: 0 baik, 1 ada temuan, 2 masukan tidak dapat dipakai.
`;

/** The help of one command. */
export const bantuanFor = (name: string): string => `${PERINTAH[name]?.rinci ?? BANTUAN}\n`;
