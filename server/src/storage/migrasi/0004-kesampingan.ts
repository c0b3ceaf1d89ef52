import type { Migrasi } from "./jalankan.ts";

/** Findings of the drafting rules that somebody set aside, and why. What was revoked stays, for whoever asks later. */
export const kesampingan: Migrasi = {
  nama: "0004-kesampingan",
  perintah: () => [
    `create table kesampingan (id text not null primary key, dokumen text not null references dokumen (id), kaidah text not null,
      kunci text, tempat text not null, pesan text not null, alasan text not null, oleh text not null references "user" ("id"),
      pada text not null, dicabut_oleh text references "user" ("id"), dicabut_pada text)`,
    "create index kesampingan_dokumen on kesampingan (dokumen, pada)",
    "alter table dokumen add column kesampingan bigint not null default 0",
  ],
};
