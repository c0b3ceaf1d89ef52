import { parseMarkdown } from "@selaras/parsers";
import { getSchema } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { createMejaBanding } from "../../editor/src/checking/meja-banding.ts";
import { createPembandingLatar } from "../../editor/src/checking/pembanding-latar.ts";
import type { HasilPekerja, JawabanPekerja, PesanPekerja } from "../../editor/src/checking/pesan-deviasi.ts";
import { skemaNaskah } from "../../editor/src/schema/skema-naskah.ts";
import { denganTeks, rancanganBatang, unitDengan } from "../support/deviasi-uji.ts";
import { nasionalkan } from "../support/simpangan.ts";
import { naskahDengan } from "../support/susun-naskah.ts";

const TIM = "Ketua tim melaporkan hasil pelaksanaan tugas secara berkala kepada Pimpinan Unit Organisasi.";
const BATANG = `Pasal 1

${TIM}

Pasal 2

Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.`;
const rancangan = rancanganBatang(BATANG);
const skema = getSchema(skemaNaskah());
const acuan = { peraturan: parseMarkdown(nasionalkan(naskahDengan(BATANG))), asal: [] };
const lain = {
  peraturan: parseMarkdown(naskahDengan("Pasal 1\n\nBupati membentuk sekretariat bersama untuk pelaporan kearsipan.")),
  asal: [],
};
const node = (dokumen = rancangan): Node => skema.nodeFromJSON(dokumen);

/** Workers that answer when the test says so, each with the real comparison in it. */
function meja() {
  let doc = node();
  const pekerja: { readonly pesan: PesanPekerja[]; readonly jawab: () => void; readonly jatuh: () => void; henti: boolean }[] = [];
  const hasil: HasilPekerja[] = [];
  const gagal: string[] = [];
  let timers: (() => void)[] = [];
  let now = 0;
  const latar = createPembandingLatar({
    buatPekerja: (terima, jatuh) => {
      const banding = createMejaBanding(() => 0);
      const antre: JawabanPekerja[] = [];
      const own = {
        pesan: [] as PesanPekerja[],
        jawab: () => {
          for (const jawaban of antre.splice(0)) terima(jawaban);
        },
        jatuh: () => jatuh("habis memori"),
        henti: false,
      };
      pekerja.push(own);
      return {
        kirim: (pesan) => {
          own.pesan.push(pesan);
          const jawaban = banding(structuredClone(pesan));
          if (jawaban !== null) antre.push(structuredClone(jawaban));
        },
        berhenti: () => {
          own.henti = true;
        },
      };
    },
    jam: {
      now: () => now,
      nanti: (kerja) => {
        timers.push(kerja);
        return () => {
          timers = timers.filter((satu) => satu !== kerja);
        };
      },
    },
    doc: () => doc,
    onHasil: (satu) => void hasil.push(satu),
    onGagal: (sebab) => void gagal.push(sebab),
  });
  return {
    latar,
    pekerja,
    hasil,
    gagal,
    sunting: (baru: Node) => {
      doc = baru;
      latar.berubah();
    },
    /** Lets the pause pass. */
    jeda: () => {
      now += 1_000;
      for (const kerja of timers.splice(0)) kerja();
    },
  };
}

const kirimanIsi = ({ pesan }: { readonly pesan: readonly PesanPekerja[] }): readonly number[] =>
  pesan.flatMap((satu) =>
    satu.jenis === "naskah" ? [satu.ruas.reduce((sum, ruas) => sum + ("isi" in ruas ? ruas.isi.length : 0), 0)] : [],
  );

describe("comparing in the background", () => {
  it("starts no worker before there is an acuan, then sends the draft once and after an edit only what changed", () => {
    const { latar, pekerja, hasil, sunting, jeda } = meja();
    sunting(node());
    latar.pasangAcuan(acuan);
    expect(pekerja).toHaveLength(1);
    pekerja[0]?.jawab();
    expect(hasil[0]?.jumlah).toMatchObject({ sesuai: 2, hilang: 0 });
    const id = unitDengan(rancangan, "Ketua tim").attrs.id;
    sunting(node(denganTeks(rancangan, id, TIM.replace("secara berkala", "setiap bulan"))));
    jeda();
    pekerja[0]?.jawab();
    expect(kirimanIsi(pekerja[0] ?? { pesan: [] })).toEqual([rancangan.content.length, 1]);
    expect(hasil[1]?.ganti.map(({ hubungan }) => hubungan)).toEqual(["prosedural"]);
  });

  it("sends nothing while a run is under way, and the newest draft behind it", () => {
    const { latar, pekerja, hasil, sunting, jeda } = meja();
    latar.pasangAcuan(acuan);
    for (const kata of ["satu", "dua", "tiga"]) {
      sunting(node(denganTeks(rancangan, unitDengan(rancangan, "Ketua tim").attrs.id, `${TIM} ${kata}`)));
      jeda();
    }
    expect(pekerja[0]?.pesan.filter(({ jenis }) => jenis === "naskah")).toHaveLength(1);
    pekerja[0]?.jawab();
    pekerja[0]?.jawab();
    expect(pekerja[0]?.pesan.filter(({ jenis }) => jenis === "naskah")).toHaveLength(2);
    expect(hasil).toHaveLength(2);
    expect(JSON.stringify(pekerja[0]?.pesan.at(-1))).toContain("tiga");
  });

  it("does not show what was compared with another acuan", () => {
    const { latar, pekerja, hasil } = meja();
    latar.pasangAcuan(acuan);
    latar.pasangAcuan(lain);
    pekerja[0]?.jawab();
    expect(hasil).toEqual([]);
    pekerja[0]?.jawab();
    expect(hasil.map(({ jumlah }) => jumlah.hilang)).toEqual([1]);
  });

  it("starts another worker with the whole draft where one falls over, and answers nobody with nothing", async () => {
    const { latar, pekerja, hasil, gagal, sunting, jeda } = meja();
    latar.pasangAcuan(acuan);
    pekerja[0]?.jawab();
    const ditanya = latar.tanya({ jenis: "rinci", id: "u1" });
    pekerja[0]?.jatuh();
    expect(await ditanya).toBeNull();
    expect(gagal).toEqual(["habis memori"]);
    sunting(node());
    jeda();
    pekerja[1]?.jawab();
    expect(kirimanIsi(pekerja[1] ?? { pesan: [] })).toEqual([rancangan.content.length]);
    expect(hasil.at(-1)?.ganti).toHaveLength(2);
  });

  it("answers questions, and stops when the editor goes", async () => {
    const { latar, pekerja, sunting, jeda } = meja();
    latar.pasangAcuan(acuan);
    pekerja[0]?.jawab();
    const pasal =
      rancangan.content[rancangan.content.findIndex(({ attrs }) => attrs.id === unitDengan(rancangan, "Ketua tim").attrs.id) - 1];
    const rinci = latar.tanya({ jenis: "rinci", id: pasal?.attrs.id ?? "" });
    const petik = latar.tanya({
      jenis: "petik",
      id: "x",
      peraturan: null,
      locator: "Pasal 1",
      bentuk: "ayat",
      daerah: "Kabupaten Cilacap",
    });
    pekerja[0]?.jawab();
    expect((await rinci)?.padanan[0]?.teks).toBe(TIM);
    expect((await petik)?.map(({ attrs }) => [attrs.jenis, attrs.asal])).toEqual([["ayat", "x#Pasal 1"]]);
    latar.berhenti();
    expect(pekerja[0]?.henti).toBe(true);
    sunting(node());
    jeda();
    expect(pekerja).toHaveLength(1);
    expect(await latar.tanya({ jenis: "rinci", id: "u1" })).toBeNull();
  });
});
