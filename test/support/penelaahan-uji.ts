/** Reviews for tests: a text, notes on it, and everything a test asks of them. */
import { createHash, randomUUID } from "node:crypto";
import type { Anotasi, IsiAnotasi, PenelaahanBaru, PenelaahanRingkas, SambunganBaru } from "@selaras/parsers";
import type { MacamBasis } from "@selaras/server/storage/migrasi/jalankan";
import { type BersamaUji, bersamaUji, type OpsiUji, type Orang, type Peramban } from "./bersama-uji.ts";

/** A short regulation. */
export const TEKS_TELAAH = `# PERATURAN BUPATI CILACAP
NOMOR 5 TAHUN 2024
TENTANG
SISTEM KERJA

## BAB I
KETENTUAN UMUM

### Pasal 1
Dalam Peraturan Bupati ini yang dimaksud dengan sistem kerja adalah serangkaian prosedur.

### Pasal 2
Ketua Tim mempunyai tugas menyusun rencana kerja.
`;

export const PENELAAHAN_BARU: PenelaahanBaru = {
  alamat: "https://jdih.cilacapkab.go.id/perbup/5?unduh=1",
  judul: "Peraturan Bupati Cilacap Nomor 5 Tahun 2024 tentang Sistem Kerja",
  jenis: "Peraturan Bupati",
  nomor: "5",
  tahun: 2024,
  daerah: "Kabupaten Cilacap",
  teks: TEKS_TELAAH,
  sidik: sidikOf(TEKS_TELAAH),
  acuan: "permenpan-rb-7-2022",
};

function sidikOf(teks: string): string {
  return createHash("sha256").update(teks, "utf8").digest("hex");
}

/** A note on words of `Pasal 2`. */
export function anotasiUji(ubah: Partial<IsiAnotasi> = {}): IsiAnotasi {
  const kutipan = "menyusun rencana kerja";
  const dari = TEKS_TELAAH.indexOf(kutipan);
  return {
    id: randomUUID(),
    isi: "Mohon dijelaskan.",
    usulan: null,
    tanda: ["tugas"],
    bobot: "sedang",
    jangkar: {
      locator: "Pasal 2",
      kutipan,
      awalan: "Ketua Tim mempunyai tugas ",
      akhiran: ".\n",
      dari,
      sampai: dari + kutipan.length,
      ketentuan: false,
    },
    dibuat: "2026-11-21T08:00:00.000Z",
    diubah: "2026-11-21T08:00:00.000Z",
    ...ubah,
  };
}

interface DaftarPenelaahan {
  readonly jumlah: number;
  readonly penelaahan: readonly PenelaahanRingkas[];
}

type Peminta = Pick<Peramban, "minta">;

/** The browser extension of `oleh`: a token, no cookie, and an origin of its own. */
export async function ekstensiOf(uji: BersamaUji, oleh: Orang): Promise<Peminta & { readonly token: string }> {
  const tanpa = { Cookie: "", Origin: "chrome-extension://abcdefghijklmnop" };
  const mulai = await uji.peramban().minta("POST", "/api/sambungan/mulai", { nama: "Chrome" }, tanpa);
  const { rahasia, kode } = (await mulai.json()) as SambunganBaru;
  await oleh.minta("POST", `/api/sambungan/permintaan/${kode}/setujui`);
  const { token } = await (await uji.peramban().minta("POST", "/api/sambungan/token", { rahasia }, tanpa)).json();
  const kepala = { ...tanpa, Authorization: `Bearer ${token}` };
  return { token, minta: (metode, jalan, isi, lain) => uji.peramban().minta(metode, jalan, isi, { ...kepala, ...lain }) };
}

/** A server with an admin and two people. */
export async function ruangTelaah(macam: MacamBasis, opsi: OpsiUji = {}) {
  const uji = await bersamaUji(macam, opsi);
  const admin = await uji.admin();
  const [budi, cici] = [await uji.orang(admin, "Budi"), await uji.orang(admin, "Cici")];
  const buka = async (oleh: Peminta, isi: object = {}): Promise<PenelaahanRingkas> => {
    const answer = await oleh.minta("POST", "/api/penelaahan", { ...PENELAAHAN_BARU, ...isi });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return (await answer.json()) as PenelaahanRingkas;
  };
  const teksLain = (teks: string) => ({ teks, sidik: sidikOf(teks) });
  const daftar = async (oleh: Peminta, query = "") =>
    (await (await oleh.minta("GET", `/api/penelaahan${query}`)).json()) as DaftarPenelaahan;
  const simpan = (oleh: Peminta, id: string, isi: IsiAnotasi) => oleh.minta("PUT", `/api/penelaahan/${id}/anotasi/${isi.id}`, isi);
  const hapus = async (oleh: Peminta, id: string, catatan: string) =>
    (await oleh.minta("DELETE", `/api/penelaahan/${id}/anotasi/${catatan}`)).status;
  const baca = (oleh: Peminta, id: string, kepala = {}) => oleh.minta("GET", `/api/penelaahan/${id}/anotasi`, undefined, kepala);
  const catatan = async (oleh: Peminta, id: string) =>
    ((await (await baca(oleh, id)).json()) as { readonly anotasi: readonly Anotasi[] }).anotasi;
  const pesanOf = async (answer: Response) => [answer.status, ((await answer.json()) as { readonly pesan: string }).pesan];
  return { uji, admin, budi, cici, buka, teksLain, daftar, simpan, hapus, baca, catatan, pesanOf };
}
