/** Comments in the margin and footnotes of a file as notes on units. */
import type { CatatanImpor } from "../../impor-tersaji.ts";
import type { BentukNaskah, KomentarNaskah } from "../../readers/naskah-berkas.ts";
import type { BahanCatatan, CatatanBertempat } from "./catatan-impor.ts";
import { bagiIsi, kepalaCatatan } from "./tanggal-catatan.ts";

/** A longer quotation is the whole unit. */
const KUTIPAN_TERPANJANG = 2_000;

/** Every comment that answers none becomes a note, its answers go along; one whose first comment is missing stands for itself. */
export function catatanKomentar(bahan: BahanCatatan): readonly CatatanBertempat[] {
  const { komentar, bentuk } = bahan.naskah;
  const akar = akarOf(komentar);
  const balasan = new Map<number, string[]>();
  for (const [ke, satu] of komentar.entries()) {
    const di = akar[ke] ?? ke;
    if (di === ke) continue;
    const semua = balasan.get(di) ?? [];
    semua.push(...bagiIsi(isiOf(bentuk, satu)));
    balasan.set(di, semua);
  }
  return komentar.flatMap((satu, ke): CatatanBertempat[] => {
    if (akar[ke] !== ke) return [];
    const [isi, ...lanjutan] = bagiIsi(isiOf(bentuk, satu));
    const { satuan, kutipan } = tempatOf(bahan, satu);
    const catatan: CatatanImpor = {
      satuan,
      kutipan,
      isi,
      usulan: null,
      semula: null,
      balasan: [...lanjutan, ...(balasan.get(ke) ?? [])],
      selesai: satu.selesai,
    };
    return [{ pada: satu.dari, catatan }];
  });
}

const isiOf = (bentuk: BentukNaskah, { macam, oleh, kapan, isi }: KomentarNaskah): string =>
  `${kepalaCatatan(bentuk, oleh, kapan, macam === "catatan-kaki" ? "catatan kaki" : "")}${isi.trim() || "(tanpa isi)"}`;

/** The comment that begins the conversation of each; of those that answer each other in a circle every one stands for itself. Linear. */
function akarOf(komentar: readonly KomentarNaskah[]): readonly number[] {
  const akar = new Map<number, number>();
  for (const ke of komentar.keys()) {
    const jalan = new Set<number>();
    let di = ke;
    while (!akar.has(di) && !jalan.has(di)) {
      jalan.add(di);
      const induk = komentar[di]?.induk ?? null;
      if (induk === null || komentar[induk] === undefined) akar.set(di, di);
      else di = induk;
    }
    const awal = akar.get(di);
    for (const satu of jalan) akar.set(satu, awal ?? satu);
  }
  return komentar.map((_, ke) => akar.get(ke) ?? ke);
}

function tempatOf({ letak, teks, satuanDi }: BahanCatatan, { dari, sampai }: KomentarNaskah): Pick<CatatanImpor, "satuan" | "kutipan"> {
  const irisan = letak.irisan(dari, sampai);
  const pertama = irisan.find(({ label }) => !label) ?? irisan[0];
  if (pertama === undefined) return { satuan: letak.tempat(dari)?.id ?? satuanDi(dari), kutipan: null };
  const { id } = pertama;
  const milik = irisan.filter((satu) => satu.id === id && !satu.label);
  const [awal, akhir] = [milik[0], milik.at(-1)];
  const lain = irisan.some((satu) => satu.id !== id);
  if (lain || awal === undefined || akhir === undefined) return { satuan: id, kutipan: null };
  const kutipan = teks(id).slice(awal.dari, akhir.sampai).trim();
  return { satuan: id, kutipan: kutipan === "" || kutipan.length > KUTIPAN_TERPANJANG ? null : kutipan };
}
