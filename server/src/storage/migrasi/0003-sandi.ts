import type { Migrasi } from "./jalankan.ts";

/** Links with which somebody who forgot their password sets a new one, one for each person at most; and passwords that were tried. */
export const sandi: Migrasi = {
  nama: "0003-sandi",
  perintah: () => [
    `create table tautan_sandi (pengguna text not null primary key references "user" ("id"), token_hash text not null unique,
      kedaluwarsa text not null)`,
    "create table percobaan_sandi (kunci text not null primary key, jumlah integer not null, mulai text not null)",
    "create index percobaan_sandi_mulai on percobaan_sandi (mulai)",
  ],
};
