/** The packet as it comes from the server, and the addresses of the files. */
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { createApi } from "../../editor/src/api.ts";
import type { PengirimAliran } from "../../editor/src/kirim-aliran.ts";
import { alamatUnduh } from "../../editor/src/serah/bentuk-naskah.ts";
import { isiPaket } from "../../editor/src/serah/isi-paket.ts";

const ZIP = zipSync({ "01-rancangan.txt": strToU8("Pasal 1") });

/** An answer of these lines that ends so. */
function apiDengan(baris: readonly unknown[], akhir: Awaited<ReturnType<PengirimAliran>> = { macam: "selesai" }) {
  const diminta: string[] = [];
  const pengirim: PengirimAliran = async (url, _isi, dengar) => {
    diminta.push(url);
    for (const satu of baris) dengar.onBaris(satu as never);
    return akhir;
  };
  return { api: createApi(() => Promise.reject(new Error("not asked")), pengirim), diminta };
}

const PAKET = {
  paket: {
    nama: "paket.zip",
    isi: Buffer.from(ZIP).toString("base64"),
    berkas: [{ nama: "01-rancangan.txt", ukuran: 7, sha256: "ab" }],
    tidakDibuat: [],
  },
};
const KEMAJUAN = { kemajuan: { langkah: "Matriks", selesai: 1, jumlah: 2 } };

describe("the packet", () => {
  it("tells how far it is and gives the ZIP byte for byte", async () => {
    const { api, diminta } = apiDengan([KEMAJUAN, PAKET]);
    const langkah: unknown[] = [];
    const hasil = await isiPaket(api, "/paket", new AbortController().signal, (satu) => langkah.push(satu));
    expect(diminta).toEqual(["/paket"]);
    expect(langkah).toEqual([KEMAJUAN.kemajuan]);
    if (!hasil.ok) throw new Error(hasil.galat.pesan);
    expect(hasil.nilai.nama).toBe("paket.zip");
    const isi = unzipSync(new Uint8Array(await hasil.nilai.zip.arrayBuffer()));
    expect(new TextDecoder().decode(isi["01-rancangan.txt"])).toBe("Pasal 1");
  });

  it("says so where the answer stops before its end, and passes on what the server says", async () => {
    const henti = new AbortController().signal;
    const terpotong = await isiPaket(apiDengan([KEMAJUAN]).api, "/paket", henti, () => undefined);
    expect(terpotong).toMatchObject({ ok: false, galat: { pesan: "Jawaban server berhenti sebelum paket selesai." } });
    const galat = { pesan: "Rancangan kosong.", tindakan: "Tulis dahulu." };
    expect(await isiPaket(apiDengan([KEMAJUAN, { galat }]).api, "/paket", henti, () => undefined)).toMatchObject({ ok: false, galat });
    const ditolak = apiDengan([], { macam: "ditolak", status: 404, isi: galat });
    expect(await isiPaket(ditolak.api, "/paket", henti, () => undefined)).toMatchObject({ ok: false, galat, status: 404 });
  });
});

it("asks for comments and marks only where a form has them", () => {
  const pilihan = { tanda: "salinan", catatan: true, usul: true } as const;
  expect(alamatUnduh("a/b", "docx", pilihan)).toBe("/api/rancangan/a%2Fb/unduh?bentuk=docx&tanda=salinan&catatan=1&usul=1");
  expect(alamatUnduh("a", "pdf", pilihan)).toBe("/api/rancangan/a/unduh?bentuk=pdf&tanda=salinan");
  expect(alamatUnduh("a", "akn", pilihan)).toBe("/api/rancangan/a/unduh?bentuk=akn");
});
