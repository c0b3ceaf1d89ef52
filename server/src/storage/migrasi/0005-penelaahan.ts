import type { Migrasi } from "./jalankan.ts";

/**
 * Reviews of published regulations, what reviewers noted on them, and the browsers that may send in somebody's name. Of a token and of what is
 * traded for it only the hash is kept. A text never changes: another text at the same address is another review.
 */
export const penelaahan: Migrasi = {
  nama: "0005-penelaahan",
  perintah: (macam) => [
    `create table penelaahan (id text not null primary key, alamat text not null, judul text not null, jenis text, nomor text, tahun integer,
      daerah text, sidik text not null, acuan text not null, teks ${macam === "postgres" ? "bytea" : "blob"} not null, panjang integer not null,
      status text not null check (status in ('terbuka', 'selesai')), pembuka text not null references "user" ("id"), dibuat text not null,
      diubah text not null, anotasi bigint not null default 0, unique (alamat, sidik))`,
    "create index penelaahan_diubah on penelaahan (diubah)",
    `create table anotasi (penelaahan text not null references penelaahan (id), id text not null, oleh text not null references "user" ("id"),
      isi text not null, dibuat text not null, diubah text not null, dihapus text, dihapus_oleh text references "user" ("id"),
      primary key (penelaahan, id))`,
    `create table rancangan_penelaahan (dokumen text not null primary key references dokumen (id),
      penelaahan text not null references penelaahan (id), pada text not null)`,
    "create index rancangan_penelaahan_penelaahan on rancangan_penelaahan (penelaahan)",
    `create table sambungan (id text not null primary key, pengguna text not null references "user" ("id"), nama text not null,
      token_hash text not null unique, dibuat text not null, terakhir text, dicabut text)`,
    "create index sambungan_pengguna on sambungan (pengguna)",
    `create table permintaan_sambungan (rahasia_hash text not null primary key, kode text not null unique, nama text not null,
      dibuat text not null, kedaluwarsa text not null, pengguna text references "user" ("id"))`,
    "create index permintaan_sambungan_kedaluwarsa on permintaan_sambungan (kedaluwarsa)",
  ],
};
