import type { Selectable } from "kysely";
import type { TabelDokumen } from "../storage/tabel.ts";
import { type BuatParts, simpan } from "./buat.ts";
import { alamatGambar, gantiAlamatGambar } from "./gambar.ts";
import { catat } from "./jejak.ts";

/** Makes a copy of a draft that belongs to `pengguna`, with its pictures. Gives its id. */
export async function gandakan(
  parts: Pick<BuatParts, "db" | "kerjaBersama" | "now">,
  asal: Selectable<TabelDokumen>,
  pengguna: string,
  judul: string | null,
): Promise<string> {
  const { db, kerjaBersama, now } = parts;
  const isi = await kerjaBersama.isi(asal.id);
  const { jenis, daerah, kode_daerah, tingkat, acuan } = asal;
  const kepala = { judul: judul ?? `Salinan ${asal.judul}`, jenis, daerah, kode_daerah, tingkat, acuan };
  const [lama] = alamatGambar(asal.id, "\n").split("\n");
  // The pictures stand under the id of their draft, which is not known before it is made.
  const id = await simpan(parts, pengguna, kepala, (baru) =>
    gantiAlamatGambar(isi, (src) => (lama && src.startsWith(lama) ? alamatGambar(baru, src.slice(lama.length)) : src)),
  );
  await db
    .insertInto("gambar")
    .columns(["dokumen", "hash", "jenis", "data"])
    .expression((eb) =>
      eb
        .selectFrom("gambar")
        .select([eb.val(id).as("dokumen"), "hash", "jenis", "data"])
        .where("dokumen", "=", asal.id),
    )
    .execute();
  await catat(db, { pada: now(), pengguna, dokumen: id, tindakan: "rancangan.gandakan", rincian: { dari: asal.judul } });
  return id;
}
