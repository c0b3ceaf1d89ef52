/** The help texts, one for each command, with an example. */
const PERINTAH: Readonly<Record<string, { readonly guna: string; readonly rinci: string }>> = {
  urai: {
    guna: "menguraikan peraturan menjadi Bab, Pasal, ayat, huruf, dan angka",
    rinci: `Pemakaian: selaras urai BERKAS [--json] [--teks]

Menampilkan kerangka peraturan. Berkas berupa Markdown (.md), teks (.txt), atau halaman web (.html).

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
  matriks: {
    guna: "menyandingkan beberapa peraturan dengan satu acuan",
    rinci: `Pemakaian: selaras matriks --acuan ACUAN BERKAS… -o HASIL.html

Menyusun matriks persandingan sebagai satu halaman HTML yang berdiri sendiri.

  --acuan BERKAS   peraturan acuan
  -o BERKAS        berkas hasil (.html atau .json); tanpa -o, HTML ditulis ke layar

Bila di samping acuan ada NAMA.provenance.json, acuan itu naskah kerja; hasilnya menyebutkan demikian.

Contoh: selaras matriks --acuan parsers/corpus/permenpan-rb-7-2022.md parsers/corpus/per*-2024.md -o matriks.html`,
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
