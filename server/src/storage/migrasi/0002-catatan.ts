import type { Migrasi } from "./jalankan.ts";

/** Notes on units of a draft, and the answers to them. A unit is named by its id alone: a note outlives it. */
export const catatan: Migrasi = {
  nama: "0002-catatan",
  perintah: () => [
    `create table catatan (id text not null primary key, dokumen text not null references dokumen (id), satuan text not null,
      tempat text not null, kutipan text, isi text not null, usulan text, semula text, oleh text not null references "user" ("id"),
      pada text not null, selesai_cara text check (selesai_cara in ('selesai', 'diterapkan', 'ditolak')),
      selesai_oleh text references "user" ("id"), selesai_pada text)`,
    "create index catatan_dokumen on catatan (dokumen, pada)",
    `create table balasan_catatan (id text not null primary key, catatan text not null references catatan (id), isi text not null,
      oleh text not null references "user" ("id"), pada text not null)`,
    "create index balasan_catatan_catatan on balasan_catatan (catatan, pada)",
    "alter table dokumen add column catatan bigint not null default 0",
  ],
};
