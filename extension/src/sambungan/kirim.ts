/** Sending notes to the review of a text, and reading what colleagues wrote there. */

import type { NaskahTelaah } from "@selaras/parsers";
import type { CatatanTelaah, Galat, HasilKirim, OlahCatatan, SambunganSelaras } from "../catatan/antarmuka.ts";
import { bacaIsiAnotasi } from "../catatan/bentuk-catatan.ts";
import type { TokoTerhubung } from "../catatan/toko-catatan.ts";
import type { Bacaan } from "../pesan/mesin.ts";
import { bacaAnotasi, bacaDaftarPenelaahan, bacaPenelaahan, type PenelaahanTersapa } from "./bentuk-jawaban.ts";
import { type GagalMinta, type Jawaban, minta, type Permintaan, TAK_TERBACA } from "./minta.ts";
import type { PenelaahanTercatat, SambunganTersimpan, SimpananSambungan } from "./simpanan-sambungan.ts";

export interface BagianKirim {
  readonly simpanan: SimpananSambungan;
  readonly toko: TokoTerhubung;
  readonly olah: Pick<OlahCatatan, "telaahkan" | "tetapkanTempat">;
  readonly fetch: typeof fetch;
  buka(halaman: string): Promise<void>;
  sekarang(): number;
}

type Tersambung = Extract<SambunganTersimpan, { readonly keadaan: "tersambung" }>;

const BELUM: Galat = {
  galat: "Peramban ini belum tersambung dengan server Selaras. Catatan tetap tersimpan di sini. Sambungkan di Pengaturan, lalu kirim lagi.",
};
const DICABUT =
  "Server tidak lagi mengenal sambungan ini: mungkin sudah dicabut, atau kata sandi diganti. Catatan tetap tersimpan di peramban ini. Sambungkan lagi di Pengaturan.";
const TEMPAT_BELUM_PASTI = "Tempatnya di naskah yang sekarang belum pasti. Pilih tempatnya dahulu, lalu kirim lagi.";
/** A text of two million characters over a slow line. */
const KIRIM_TEKS_MS = 120_000;

export function createPengirim(bagian: BagianKirim): Pick<SambunganSelaras, "kirimCatatan" | "catatanRekan" | "bukaDiSelaras"> {
  const { simpanan, toko } = bagian;

  const tersambung = async (): Promise<Tersambung | null> => {
    const kini = await simpanan.baca();
    return kini.keadaan === "tersambung" ? kini : null;
  };

  /** A request in the person's name; a token that is not known any more ends the connection. */
  async function tanya({ server, token }: Tersambung, jalan: string, permintaan: Permintaan = {}): Promise<Jawaban | GagalMinta> {
    const jawaban = await minta(bagian.fetch, server, jalan, { ...permintaan, kunci: token });
    if (jawaban.status !== 401) return jawaban;
    const kini = await simpanan.baca();
    if (kini.keadaan === "tersambung" && kini.token === token) await simpanan.tulis({ keadaan: "putus", sebab: DICABUT });
    return { galat: DICABUT, status: 401 };
  }

  const ingat = (alamat: string, baru: PenelaahanTercatat): Promise<void> =>
    simpanan.catatPenelaahan(alamat, (lama) => [
      ...lama.filter(({ server, sidik }) => server !== baru.server || sidik !== baru.sidik),
      baru,
    ]);

  /** The review of this text, made where the server has none. */
  async function penelaahan(sambungan: Tersambung, { lembar, naskah, sidik, acuan }: Bacaan): Promise<PenelaahanTersapa | GagalMinta> {
    const { server } = sambungan;
    const dikenal = (await simpanan.penelaahan(lembar.alamat)).some((satu) => satu.server === server && satu.sidik === sidik);
    if (dikenal) {
      const daftar = await cari(sambungan, lembar.alamat);
      if ("galat" in daftar) return daftar;
      const ada = daftar.find((satu) => satu.sidik === sidik);
      if (ada !== undefined) return ada;
    }
    const isi = { ...naskahTerbatas(naskah), alamat: lembar.alamat, teks: lembar.sumber, sidik, acuan: acuan.id };
    const jawaban = await tanya(sambungan, "/api/penelaahan", { metode: "POST", isi, batasMs: KIRIM_TEKS_MS });
    if ("galat" in jawaban) return jawaban;
    const baru = bacaPenelaahan(jawaban.isi);
    if (baru === null) return TAK_TERBACA;
    await ingat(lembar.alamat, { server, id: baru.id, sidik });
    return baru;
  }

  /** The reviews of an address, without their texts. */
  async function cari(sambungan: Tersambung, alamat: string): Promise<readonly PenelaahanTersapa[] | GagalMinta> {
    const jawaban = await tanya(sambungan, `/api/penelaahan?alamat=${encodeURIComponent(alamat)}`);
    return "galat" in jawaban ? jawaban : (bacaDaftarPenelaahan(jawaban.isi) ?? TAK_TERBACA);
  }

  /** The note with its place in this text; `null` where that is not certain. */
  function diTempat(bacaan: Bacaan, catatan: CatatanTelaah): CatatanTelaah | null {
    if (catatan.sidik === bacaan.sidik) return catatan;
    const tempat = bagian.olah.telaahkan(bacaan, [catatan])[0]?.tempat;
    if (tempat?.rentang == null || (tempat.keadaan !== "tepat" && tempat.keadaan !== "berpindah")) return null;
    const pindah = bagian.olah.tetapkanTempat(bacaan, catatan, tempat.rentang);
    return "galat" in pindah ? null : { ...pindah, diubah: catatan.diubah };
  }

  async function kirimSatu(sambungan: Tersambung, bacaan: Bacaan, id: string, catatan: CatatanTelaah): Promise<GagalMinta | null> {
    const tempatnya = diTempat(bacaan, catatan);
    const isi = tempatnya === null ? null : bacaIsiAnotasi(tempatnya);
    if (tempatnya === null || isi === null) return { galat: TEMPAT_BELUM_PASTI, status: 0 };
    const pada = new Date(bagian.sekarang()).toISOString();
    const jalan = `/api/penelaahan/${encodeURIComponent(id)}/anotasi/${encodeURIComponent(catatan.id)}`;
    const jawaban = await tanya(sambungan, jalan, { metode: "PUT", isi });
    if ("galat" in jawaban) return jawaban;
    const dicatat = await toko.catatKiriman(tempatnya, { server: sambungan.server, penelaahan: id, pada });
    return "galat" in dicatat ? { ...dicatat, status: 0 } : null;
  }

  /** Deleted notes are taken back from where they were sent; what is gone there already is fine. */
  async function tarik(sambungan: Tersambung, alamat: string): Promise<HasilKirim["gagal"]> {
    const dibuang = await toko.terhapus(alamat);
    if ("galat" in dibuang) return [];
    const gagal: { id: string; sebab: string }[] = [];
    for (const { id, kirim } of dibuang) {
      if (kirim?.server !== sambungan.server) continue;
      const jalan = `/api/penelaahan/${encodeURIComponent(kirim.penelaahan)}/anotasi/${encodeURIComponent(id)}`;
      const jawaban = await tanya(sambungan, jalan, { metode: "DELETE" });
      if ("galat" in jawaban && jawaban.status !== 404) gagal.push({ id, sebab: jawaban.galat });
      else await toko.lupakan(alamat, [id]);
    }
    return gagal;
  }

  /** Reviews of this address that may be read: those sent from here, and where a person asks the server's list of the address. */
  async function tempatRekan(sambungan: Tersambung, alamat: string, diminta: boolean): Promise<readonly PenelaahanTercatat[] | GagalMinta> {
    const { server } = sambungan;
    const dikenal = (await simpanan.penelaahan(alamat)).filter((satu) => satu.server === server);
    if (!diminta) return dikenal;
    const daftar = await cari(sambungan, alamat);
    return "galat" in daftar ? daftar : daftar.map(({ id, sidik }) => ({ server, id, sidik }));
  }

  return {
    kirimCatatan: async (bacaan, catatan) => {
      const sambungan = await tersambung();
      if (sambungan === null) return BELUM;
      const tujuan = await penelaahan(sambungan, bacaan);
      if ("galat" in tujuan) return { galat: tujuan.galat };
      const gagal: { id: string; sebab: string }[] = [];
      let terkirim = 0;
      let putus: string | null = null;
      for (const satu of catatan.filter((milik) => milik.oleh === null && perluDikirim(milik, sambungan.server, tujuan.id))) {
        const galat: GagalMinta | null =
          putus === null ? await kirimSatu(sambungan, bacaan, tujuan.id, satu) : { galat: putus, status: null };
        if (galat === null) terkirim++;
        else gagal.push({ id: satu.id, sebab: galat.galat });
        // a server that is away or turned us out answers none of the others
        if (galat?.status === null || galat?.status === 401) putus = galat.galat;
      }
      if (putus === null) gagal.push(...(await tarik(sambungan, bacaan.lembar.alamat)));
      return { terkirim, gagal, halaman: `${sambungan.server}/penelaahan/${encodeURIComponent(tujuan.id)}` };
    },

    catatanRekan: async (bacaan, diminta = false) => {
      const sambungan = await tersambung();
      if (sambungan === null) return [];
      const { alamat } = bacaan.lembar;
      const tempat = await tempatRekan(sambungan, alamat, diminta);
      if ("galat" in tempat) return { galat: tempat.galat };
      const milik = await Promise.all([toko.semua(alamat), toko.terhapus(alamat)]);
      const sendiri = new Set(milik.flatMap((daftar) => ("galat" in daftar ? [] : daftar.map(({ id }) => id))));
      const rekan: CatatanTelaah[] = [];
      for (const { server, id, sidik } of tempat) {
        const jawaban = await tanya(sambungan, `/api/penelaahan/${encodeURIComponent(id)}/anotasi`);
        if ("galat" in jawaban && jawaban.status === 404) continue;
        if ("galat" in jawaban) return { galat: jawaban.galat };
        const anotasi = bacaAnotasi(jawaban.isi);
        if (anotasi === null) return { galat: TAK_TERBACA.galat };
        for (const { oleh, ...isi } of anotasi) {
          if (sendiri.has(isi.id)) continue;
          rekan.push({ ...isi, alamat, sidik, oleh: oleh.nama, kirim: { server, penelaahan: id, pada: isi.diubah } });
        }
      }
      return rekan;
    },

    bukaDiSelaras: async (bacaan, { locator, daerah } = {}) => {
      const sambungan = await tersambung();
      if (sambungan === null) return BELUM;
      const tujuan = await penelaahan(sambungan, bacaan);
      if ("galat" in tujuan) return { galat: tujuan.galat };
      const rancangan = daerah === undefined ? tujuan.rancangan : await jadikanRancangan(sambungan, tujuan.id, daerah);
      if (rancangan !== null && typeof rancangan !== "string") return { galat: rancangan.galat };
      const jalan = rancangan === null ? `/penelaahan/${encodeURIComponent(tujuan.id)}` : `/rancangan/${encodeURIComponent(rancangan)}`;
      const halaman = `${sambungan.server}${jalan}${locator === undefined ? "" : `?pasal=${encodeURIComponent(locator)}`}`;
      await bagian.buka(halaman);
      return { dibuka: halaman };
    },
  };

  async function jadikanRancangan(sambungan: Tersambung, id: string, daerah: string): Promise<string | GagalMinta> {
    const jalan = `/api/penelaahan/${encodeURIComponent(id)}/rancangan`;
    const jawaban = await tanya(sambungan, jalan, { metode: "POST", isi: { daerah }, batasMs: KIRIM_TEKS_MS });
    if ("galat" in jawaban) return jawaban;
    const baru = jawaban.isi;
    return typeof baru === "object" && baru !== null && "id" in baru && typeof baru.id === "string" ? baru.id : TAK_TERBACA;
  }
}

/** Within what the server keeps; a page may call itself anything. */
function naskahTerbatas({ alamat, judul, jenis, nomor, tahun, daerah }: NaskahTelaah): NaskahTelaah {
  const pendek = (teks: string | null, terbanyak: number): string | null => teks?.replace(/\s+/gu, " ").trim().slice(0, terbanyak) || null;
  return {
    alamat,
    judul: pendek(judul, 500) ?? alamat.slice(0, 500),
    jenis: pendek(jenis, 120),
    nomor: pendek(nomor, 60),
    tahun: tahun !== null && tahun >= 1_900 && tahun <= 2_200 ? tahun : null,
    daerah: pendek(daerah, 120),
  };
}

function perluDikirim({ kirim, diubah }: CatatanTelaah, server: string, penelaahan: string): boolean {
  return kirim === null || kirim.server !== server || kirim.penelaahan !== penelaahan || Date.parse(kirim.pada) < Date.parse(diubah);
}
