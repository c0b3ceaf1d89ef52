import { randomBytes } from "node:crypto";
import type { BalasanCatatan, CaraSelesai, Catatan, CatatanBaru } from "@selaras/parsers";
import type { Kysely, Selectable } from "kysely";
import type { Galat } from "../errors.ts";
import type { Tabel, TabelCatatan } from "../storage/tabel.ts";
import { bukanUsulan, catatanPenuh, catatanSudahSelesai, takAdaCatatan, takBolehMenyelesaikan } from "./galat.ts";
import { catat } from "./jejak.ts";
import type { Perubahan } from "./ubah.ts";

/** Far beyond what a draft of 600 provisions gathers in a round of review. */
const TERBANYAK = 5_000;
const BALASAN_TERBANYAK = 200;

/** Characters of all notes of a draft: everybody who has it open reads all of them. */
const TERPANJANG = 8_000_000;

type Hasil = Catatan | { readonly galat: Galat };

/** Every note of a draft with its answers, oldest first. */
export async function daftarCatatan(db: Kysely<Tabel>, dokumen: string): Promise<readonly Catatan[]> {
  const [rows, balasan] = await Promise.all([
    barisCatatan(db).where("catatan.dokumen", "=", dokumen).execute(),
    barisBalasan(db).where("catatan.dokumen", "=", dokumen).execute(),
  ]);
  return susun(rows, balasan);
}

/** Keeps a note. `409` where the draft has as many as it may carry. */
export async function buatCatatan(db: Kysely<Tabel>, perubahan: Perubahan, baru: CatatanBaru): Promise<Hasil> {
  const { dokumen, oleh, pada } = perubahan;
  return db.transaction().execute(async (tx) => {
    await naikkan(tx, dokumen);
    const { jumlah, panjang } = await tx
      .selectFrom("catatan")
      .select(({ fn, eb }) => [
        fn.countAll<number>().as("jumlah"),
        fn
          .sum<number | null>(eb(fn<number>("length", ["isi"]), "+", fn<number>("length", [fn.coalesce("usulan", eb.val(""))])))
          .as("panjang"),
      ])
      .where("dokumen", "=", dokumen)
      .executeTakeFirstOrThrow();
    if (Number(jumlah) >= TERBANYAK || Number(panjang ?? 0) >= TERPANJANG) return { galat: catatanPenuh() };
    const id = randomBytes(12).toString("hex");
    await tx
      .insertInto("catatan")
      .values({ ...baru, id, dokumen, oleh, pada })
      .execute();
    await jejakCatatan(tx, perubahan, "catatan.buat", { catatan: id, tempat: baru.tempat, usulan: baru.usulan !== null });
    return satuCatatan(tx, id);
  });
}

/** Answers a note, also one that is closed. */
export async function balasCatatan(db: Kysely<Tabel>, perubahan: Perubahan, catatan: string, isi: string): Promise<Hasil> {
  const { dokumen, oleh, pada } = perubahan;
  return db.transaction().execute(async (tx) => {
    await naikkan(tx, dokumen);
    const ada = await milikDokumen(tx, dokumen, catatan);
    if (!ada) return { galat: takAdaCatatan() };
    const { jumlah } = await tx
      .selectFrom("balasan_catatan")
      .select(({ fn }) => fn.countAll<number>().as("jumlah"))
      .where("catatan", "=", catatan)
      .executeTakeFirstOrThrow();
    if (Number(jumlah) >= BALASAN_TERBANYAK) return { galat: catatanPenuh() };
    await tx
      .insertInto("balasan_catatan")
      .values({ id: randomBytes(12).toString("hex"), catatan, isi, oleh, pada })
      .execute();
    await jejakCatatan(tx, perubahan, "catatan.balas", { catatan, tempat: ada.tempat });
    return satuCatatan(tx, catatan);
  });
}

/**
 * Closes a note: its author may, and who writes the draft (`penulis`); only the latter put its wording into the draft. A note is closed once,
 * so that two who put the same wording in at once do not put it in twice.
 */
export async function selesaikanCatatan(
  db: Kysely<Tabel>,
  perubahan: Perubahan & { readonly penulis: boolean },
  catatan: string,
  cara: CaraSelesai,
): Promise<Hasil> {
  const { dokumen, oleh, pada, penulis } = perubahan;
  return db.transaction().execute(async (tx) => {
    await naikkan(tx, dokumen);
    const ada = await milikDokumen(tx, dokumen, catatan);
    if (!ada) return { galat: takAdaCatatan() };
    if (!penulis && (ada.oleh !== oleh || cara === "diterapkan")) return { galat: takBolehMenyelesaikan() };
    if (cara !== "selesai" && ada.usulan === null) return { galat: bukanUsulan() };
    if (ada.selesai_cara !== null) return { galat: catatanSudahSelesai() };
    await tx.updateTable("catatan").set({ selesai_cara: cara, selesai_oleh: oleh, selesai_pada: pada }).where("id", "=", catatan).execute();
    await jejakCatatan(tx, perubahan, "catatan.selesai", { catatan, tempat: ada.tempat, cara });
    return satuCatatan(tx, catatan);
  });
}

/** Holds the row of the draft until the transaction ends, so that changes of its notes come one after the other, and counts this one. */
async function naikkan(tx: Kysely<Tabel>, dokumen: string): Promise<void> {
  await tx
    .updateTable("dokumen")
    .set(({ eb }) => ({ catatan: eb("catatan", "+", 1) }))
    .where("id", "=", dokumen)
    .execute();
}

const milikDokumen = (tx: Kysely<Tabel>, dokumen: string, id: string): Promise<Selectable<TabelCatatan> | undefined> =>
  tx.selectFrom("catatan").selectAll().where("dokumen", "=", dokumen).where("id", "=", id).executeTakeFirst();

const jejakCatatan = (tx: Kysely<Tabel>, { dokumen, oleh, pada }: Perubahan, tindakan: string, rincian: Record<string, unknown>) =>
  catat(tx, { pada, pengguna: oleh, dokumen, tindakan, rincian });

const barisCatatan = (db: Kysely<Tabel>) =>
  db
    .selectFrom("catatan")
    .innerJoin("user", "user.id", "catatan.oleh")
    .leftJoin("user as penutup", "penutup.id", "catatan.selesai_oleh")
    .selectAll("catatan")
    .select(["user.name as nama", "penutup.name as nama_penutup"])
    .orderBy("catatan.pada")
    .orderBy("catatan.id");

type BarisCatatan = Awaited<ReturnType<ReturnType<typeof barisCatatan>["execute"]>>[number];

const barisBalasan = (db: Kysely<Tabel>) =>
  db
    .selectFrom("balasan_catatan")
    .innerJoin("catatan", "catatan.id", "balasan_catatan.catatan")
    .innerJoin("user", "user.id", "balasan_catatan.oleh")
    .selectAll("balasan_catatan")
    .select("user.name as nama")
    .orderBy("balasan_catatan.pada")
    .orderBy("balasan_catatan.id");

type BarisBalasan = Awaited<ReturnType<ReturnType<typeof barisBalasan>["execute"]>>[number];

async function satuCatatan(tx: Kysely<Tabel>, id: string): Promise<Catatan> {
  const rows = await barisCatatan(tx).where("catatan.id", "=", id).execute();
  const [satu] = susun(rows, await barisBalasan(tx).where("catatan.id", "=", id).execute());
  if (satu === undefined) throw new Error(`the note ${id} is gone`);
  return satu;
}

function susun(rows: readonly BarisCatatan[], balasan: readonly BarisBalasan[]): readonly Catatan[] {
  const answers = new Map<string, BalasanCatatan[]>();
  for (const { catatan, oleh, nama, ...rest } of balasan) {
    const known = answers.get(catatan) ?? [];
    known.push({ ...rest, oleh: { id: oleh, nama } });
    answers.set(catatan, known);
  }
  return rows.map(({ dokumen: _, oleh, nama, selesai_cara, selesai_oleh, selesai_pada, nama_penutup, ...rest }) => ({
    ...rest,
    oleh: { id: oleh, nama },
    balasan: answers.get(rest.id) ?? [],
    selesai:
      selesai_cara !== null && selesai_oleh !== null && selesai_pada !== null
        ? { cara: selesai_cara, oleh: { id: selesai_oleh, nama: nama_penutup ?? "" }, pada: selesai_pada }
        : null,
  }));
}
