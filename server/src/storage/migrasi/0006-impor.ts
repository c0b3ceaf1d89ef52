import type { Migrasi } from "./jalankan.ts";

/**
 * Files that people brought in, what was read from them, and the texts that came from there into the Pustaka. The one row of `versi_pustaka` grows
 * with each change of those, so that another server on the same database notices.
 */
export const impor: Migrasi = {
  nama: "0006-impor",
  perintah: (macam) => {
    const bita = macam === "postgres" ? "bytea" : "blob";
    return [
      `create table impor (id text not null primary key, pengguna text not null references "user" ("id"), nama text not null, bentuk text not null,
        ukuran integer not null, sha256 text not null, dibuat text not null, judul text not null, berkas ${bita} not null, hasil ${bita} not null,
        teks ${bita} not null, pilihan text not null, keraguan integer not null, keputusan text not null, simpanan integer not null,
        rancangan text references dokumen (id))`,
      "create index impor_pengguna on impor (pengguna, dibuat)",
      "create index impor_dibuat on impor (dibuat)",
      `create table gambar_impor (impor text not null references impor (id) on delete cascade, urut integer not null, jenis text not null,
        data ${bita} not null, primary key (impor, urut))`,
      `create table pustaka (id text not null primary key, entri text not null, teks ${bita} not null, provenans text,
        oleh text not null references "user" ("id"), pada text not null)`,
      "create table versi_pustaka (satu integer not null primary key check (satu = 1), nomor bigint not null)",
      "insert into versi_pustaka (satu, nomor) values (1, 0)",
    ];
  },
};
