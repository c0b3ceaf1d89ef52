import type { Migrasi } from "./jalankan.ts";

/**
 * The first tables.
 *
 * Those of accounts have the shape that better-auth 1.7 expects; it looks at them when it is first used, and refuses to work on others. The
 * log has no foreign key: it is the hot path, and a document is never deleted.
 */
export const awal: Migrasi = {
  nama: "0001-awal",
  perintah: (macam) => {
    const pg = macam === "postgres";
    const [bita, ya, waktu] = pg ? ["bytea", "boolean", "timestamptz"] : ["blob", "integer", "date"];
    return [...akun(ya as string, waktu as string), ...dokumen(bita as string, ya as string), ...(pg ? JEJAK_POSTGRES : JEJAK_SQLITE)];
  },
};

function akun(ya: string, waktu: string): readonly string[] {
  return [
    `create table "user" ("id" text not null primary key, "name" text not null, "email" text not null unique, "emailVerified" ${ya} not null,
      "image" text, "createdAt" ${waktu} not null, "updatedAt" ${waktu} not null, "admin" ${ya} not null, "aktif" ${ya} not null)`,
    `create table "session" ("id" text not null primary key, "expiresAt" ${waktu} not null, "token" text not null unique,
      "createdAt" ${waktu} not null, "updatedAt" ${waktu} not null, "ipAddress" text, "userAgent" text,
      "userId" text not null references "user" ("id") on delete cascade)`,
    `create table "account" ("id" text not null primary key, "accountId" text not null, "providerId" text not null,
      "userId" text not null references "user" ("id") on delete cascade, "accessToken" text, "refreshToken" text, "idToken" text,
      "accessTokenExpiresAt" ${waktu}, "refreshTokenExpiresAt" ${waktu}, "scope" text, "password" text,
      "createdAt" ${waktu} not null, "updatedAt" ${waktu} not null)`,
    `create table "verification" ("id" text not null primary key, "identifier" text not null, "value" text not null,
      "expiresAt" ${waktu} not null, "createdAt" ${waktu} not null, "updatedAt" ${waktu} not null)`,
    `create table "rateLimit" ("id" text not null primary key, "key" text not null unique, "count" integer not null,
      "lastRequest" bigint not null)`,
    `create index "session_userId_idx" on "session" ("userId")`,
    `create index "account_userId_idx" on "account" ("userId")`,
    `create index "verification_identifier_idx" on "verification" ("identifier")`,
  ];
}

function dokumen(bita: string, ya: string): readonly string[] {
  return [
    `create table dokumen (id text not null primary key, judul text not null, jenis text not null, daerah text not null,
      kode_daerah text not null, tingkat text not null, acuan text not null, dibuat_oleh text not null references "user" ("id"),
      dibuat text not null, diubah text not null, diarsipkan text, urut bigint not null default 0, ukuran integer not null default 0)`,
    `create table log_perubahan (dokumen text not null, urut bigint not null, pengguna text, pada text not null, data ${bita} not null,
      primary key (dokumen, urut))`,
    `create table potret (dokumen text not null primary key, urut bigint not null, data ${bita} not null)`,
    `create table klien (dokumen text not null, klien bigint not null, pengguna text not null, pertama text not null,
      primary key (dokumen, klien, pengguna))`,
    `create table anggota (dokumen text not null references dokumen (id), pengguna text not null references "user" ("id"),
      peran text not null check (peran in ('pemilik', 'perancang', 'penelaah', 'pengamat')), primary key (dokumen, pengguna))`,
    "create index anggota_pengguna on anggota (pengguna)",
    `create table undangan (token_hash text not null primary key, surel text, admin ${ya} not null, dokumen text references dokumen (id),
      peran text, dibuat_oleh text references "user" ("id"), kedaluwarsa text not null, dipakai text)`,
    `create table versi (id text not null primary key, dokumen text not null references dokumen (id), nama text, oleh text,
      pada text not null, urut bigint not null, sha256 text not null, data ${bita} not null)`,
    "create index versi_dokumen on versi (dokumen, pada)",
    `create table gambar (dokumen text not null references dokumen (id), hash text not null, jenis text not null, data ${bita} not null,
      primary key (dokumen, hash))`,
  ];
}

const kolomJejak = (urut: string): string =>
  `create table jejak (urut ${urut}, pada text not null, pengguna text, dokumen text, tindakan text not null, rincian text not null)`;

const JEJAK_SQLITE: readonly string[] = [
  // AUTOINCREMENT never gives a number twice.
  kolomJejak("integer primary key autoincrement"),
  "create index jejak_dokumen on jejak (dokumen, urut)",
  "create trigger jejak_tetap_ubah before update on jejak begin select raise(abort, 'jejak is append-only'); end",
  "create trigger jejak_tetap_hapus before delete on jejak begin select raise(abort, 'jejak is append-only'); end",
];

const JEJAK_POSTGRES: readonly string[] = [
  kolomJejak("bigint generated always as identity primary key"),
  "create index jejak_dokumen on jejak (dokumen, urut)",
  `create function jejak_tetap() returns trigger language plpgsql as
    $$ begin raise exception 'jejak is append-only'; end $$`,
  `create trigger jejak_tetap before update or delete or truncate on jejak for each statement execute function jejak_tetap()`,
];
