import { randomBytes } from "node:crypto";
import type { Kysely } from "kysely";
import type { Tabel } from "../storage/tabel.ts";
import type { Kerja } from "./kerja.ts";

type CatatanTerbaca = Kerja["rancangan"]["keluar"]["catatan"][number];

/** What everybody who has a draft open reads at once: as many notes, and as many characters, as people may write. */
const TERBANYAK = 4_000;
const TERPANJANG = 6_000_000;

/** Rows of one statement; SQLite takes 32,766 values. */
const SEKALI = 200;

interface Tujuan {
  readonly dokumen: string;
  readonly oleh: string;
  readonly pada: string;
}

/**
 * Keeps the comments and changes of a file as notes of whoever imported it, in the order of the file, and counts the change. What is more than a
 * draft carries is left out, and a last note says so. Gives how many of them are kept.
 */
export async function simpanCatatanImpor(tx: Kysely<Tabel>, catatan: readonly CatatanTerbaca[], tujuan: Tujuan): Promise<number> {
  const muat = yangMuat(catatan);
  const sisa = catatan.length - muat.length;
  const [pertama] = catatan;
  if (pertama === undefined) return 0;
  const penutup =
    sisa === 0
      ? []
      : [
          pemberitahuan(
            muat.at(-1) ?? pertama,
            `${sisa} catatan lain dari berkas tidak dimuat karena terlalu banyak. Semuanya ada di berkas asli.`,
          ),
        ];
  const berid = [...muat, ...penutup].map((satu, at) => ({ ...satu, id: idUrut(at) }));
  const { dokumen, oleh, pada } = tujuan;
  const baris = berid.map(({ id, satuan, tempat, kutipan, isi, usulan, semula, selesai }) => {
    const tutup = selesai ? ({ selesai_cara: "selesai", selesai_oleh: oleh, selesai_pada: pada } as const) : TERBUKA;
    return {
      id,
      satuan,
      tempat: bersih(tempat),
      kutipan: bersih(kutipan),
      isi: bersih(isi),
      usulan: bersih(usulan),
      semula: bersih(semula),
      ...tujuan,
      ...tutup,
    };
  });
  const jawab = berid.flatMap(({ id, balasan }) =>
    balasan.map((isi, at) => ({ id: idUrut(at), catatan: id, isi: bersih(isi), oleh, pada })),
  );
  for (const bagian of perSekali(baris)) await tx.insertInto("catatan").values(bagian).execute();
  for (const bagian of perSekali(jawab)) await tx.insertInto("balasan_catatan").values(bagian).execute();
  await tx
    .updateTable("dokumen")
    .set(({ eb }) => ({ catatan: eb("catatan", "+", 1) }))
    .where("id", "=", dokumen)
    .execute();
  return muat.length;
}

/** A note of ours in the place of another one. */
export const pemberitahuan = ({ satuan, tempat }: Pick<CatatanTerbaca, "satuan" | "tempat">, isi: string): CatatanTerbaca => ({
  satuan,
  tempat,
  kutipan: null,
  isi,
  usulan: null,
  semula: null,
  balasan: [],
  selesai: false,
});

const TERBUKA = { selesai_cara: null, selesai_oleh: null, selesai_pada: null } as const;

/** Notes of one moment are listed by their ids: those of the file stay in its order. */
const idUrut = (at: number): string => `${at.toString(16).padStart(6, "0")}${randomBytes(9).toString("hex")}`;

/** PostgreSQL keeps no NUL. */
const bersih = <T extends string | null>(teks: T): T => (teks?.replaceAll("\0", "") ?? null) as T;

function yangMuat(catatan: readonly CatatanTerbaca[]): readonly CatatanTerbaca[] {
  let panjang = 0;
  const akhir = catatan.findIndex(({ isi, usulan, balasan }, at) => {
    panjang += isi.length + (usulan?.length ?? 0) + balasan.reduce((sum, satu) => sum + satu.length, 0);
    return at >= TERBANYAK || panjang > TERPANJANG;
  });
  return akhir < 0 ? catatan : catatan.slice(0, akhir);
}

function perSekali<T>(semua: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(semua.length / SEKALI) }, (_, at) => semua.slice(at * SEKALI, (at + 1) * SEKALI));
}
