/** The papers of a packet that are made of the draft alone; runs in a thread. */
import {
  jdihJson,
  type KemajuanBaca,
  kePeraturan,
  naskahTersaji,
  type Peraturan,
  pemeriksaRancangan,
  pisahkan,
  type TemuanRancangan,
} from "@selaras/parsers";
import type { HukumDikutip, KeadaanRancangan } from "@selaras/parsers/ekspor";
import { abstrakOf, aknOf, cetakOf, docxOf, metadataOf } from "../rancangan/unduh-tulis.ts";
import type { BerkasJadi, IsiPaketNaskah, PesananPaket } from "../worker/pesanan-naskah.ts";
import { JUMLAH_BERKAS, NAMA, SEBUTAN_BERKAS } from "./nama-berkas.ts";

/** What the papers share. */
interface BahanPaket extends PesananPaket {
  readonly peraturan: Peraturan;
  readonly temuan: readonly TemuanRancangan[];
  readonly hukum: readonly HukumDikutip[];
}

type Ekspor = typeof import("@selaras/parsers/ekspor");
type Pembuat = (ekspor: Ekspor, bahan: BahanPaket) => Promise<Uint8Array | string> | Uint8Array | string;

/** In the order of their numbers. */
const PEMBUAT: readonly (readonly [nama: string, buat: Pembuat])[] = [
  [NAMA.rancangan, (_, { naskah, kepala }) => docxOf(naskah, { tanda: "rancangan", catatan: [], usul: false, waktu: kepala.waktu })],
  [NAMA.pemeriksaan, ({ hasilPemeriksaanDocx }, { kepala, temuan, kesampingan }) => hasilPemeriksaanDocx(kepala, temuan, kesampingan)],
  [NAMA.acuan, ({ daftarAcuanHukumDocx }, { kepala, hukum }) => daftarAcuanHukumDocx(kepala, hukum)],
  [NAMA.keputusan, ({ catatanKeputusanDocx }, bahan) => catatanKeputusanDocx(bahan.kepala, bahan)],
  [NAMA.beritaAcara, ({ beritaAcaraDocx }, bahan) => beritaAcaraDocx(bahan.kepala, keadaanOf(bahan))],
  [NAMA.notaDinas, ({ notaDinasDocx }, { kepala }) => notaDinasDocx(kepala, SEBUTAN_BERKAS)],
  [NAMA.akn, (_, { peraturan, kepala }) => aknOf(peraturan, "rancangan", kepala.waktu)],
  [NAMA.jdih, (_, { peraturan }) => jdihJson(metadataOf(peraturan, "rancangan"))],
  [NAMA.abstrak, (_, { peraturan, kepala }) => abstrakOf(peraturan, "rancangan", kepala.waktu)],
];

/** Makes them one by one; one that fails is named and the others are made. Rejects where the draft itself cannot be read. */
export async function tulisPaket(pesanan: PesananPaket, onKemajuan?: (kemajuan: KemajuanBaca) => void): Promise<IsiPaketNaskah> {
  const ekspor = await import("@selaras/parsers/ekspor");
  const kemajuan = (selesai: number, langkah: string): void => onKemajuan?.({ langkah, selesai, jumlah: JUMLAH_BERKAS });
  kemajuan(0, "Memeriksa rancangan");
  const { isi } = pesanan.naskah;
  const { peraturan, teks } = kePeraturan(naskahTersaji(isi));
  const bahan: BahanPaket = {
    ...pesanan,
    peraturan,
    // the same findings as on the page of the draft, which compares with the acuan too
    temuan: pemeriksaRancangan({ pembanding: { acuan: bacaAcuan(pesanan.acuan), lain: [] } }).periksa(isi).temuan,
    hukum: ekspor.acuanHukum(peraturan, pesanan.kepala.waktu.slice(0, 10)),
  };
  const berkas: BerkasJadi[] = [];
  const gagal: { readonly nama: string; readonly sebab: string }[] = [];
  for (const [nama, buat] of PEMBUAT) {
    kemajuan(berkas.length + gagal.length, `Menyusun ${nama}`);
    try {
      const made = await buat(ekspor, bahan);
      berkas.push({ nama, isi: typeof made === "string" ? bita(made) : new Uint8Array(made) });
    } catch (error) {
      gagal.push({ nama, sebab: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { berkas, gagal, cetak: await cetakOf(pesanan.naskah, "rancangan"), teks };
}

const bita = (teks: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(teks) as Uint8Array<ArrayBuffer>;

/** What the worker gives for the page of a regulation. */
function bacaAcuan(json: Uint8Array | null): Peraturan | null {
  return json === null ? null : (JSON.parse(new TextDecoder().decode(json)) as { readonly peraturan: Peraturan }).peraturan;
}

function keadaanOf({ temuan, kesampingan, catatan, hukum }: BahanPaket): KeadaanRancangan {
  const putusan = kesampingan.map(({ oleh, pada, ...satu }) => ({ ...satu, oleh: oleh.nama, waktu: pada }));
  const { temuan: terbuka, dikesampingkan } = pisahkan({ temuan }, putusan);
  const selesai = catatan.filter((satu) => satu.selesai !== null).length;
  return {
    temuan: terbuka.length,
    dikesampingkan: dikesampingkan.length,
    catatanTerbuka: catatan.length - selesai,
    catatanSelesai: selesai,
    acuan: hukum.length,
    dicabut: hukum.filter(({ keadaan }) => keadaan === "dicabut").length,
  };
}
