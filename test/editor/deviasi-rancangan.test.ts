import { bahanOf, bandingKolom, parseMarkdown, YAKIN } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { pembandingRancangan } from "../../parsers/src/compare/rancangan/banding-rancangan.ts";
import type { Deviasi, HasilDeviasi } from "../../parsers/src/compare/rancangan/deviasi.ts";
import {
  acuanBatang,
  denganTeks,
  deviasiDari,
  kataTertanda,
  rancanganBatang,
  rancanganDari,
  tanpa,
  teksUnit,
  unitDengan,
} from "../support/deviasi-uji.ts";
import { ACUAN, ASAL } from "../support/matriks-korpus.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const ISI = {
  peta: "Penyusunan peta proses bisnis menjadi acuan hubungan kerja yang efektif antarunit organisasi.",
  tim: "Ketua tim melaporkan hasil pelaksanaan tugas secara berkala kepada Pimpinan Unit Organisasi.",
  spbe: "Setiap Unit Organisasi menggunakan aplikasi umum berbagi pakai dalam pelaksanaan layanan administrasi.",
  nilai: "Pejabat Penilai Kinerja memberikan umpan balik atas kinerja Pejabat Fungsional dan pelaksana.",
};

const BATANG = `BAB I
TATA KERJA

Pasal 1

${ISI.peta}

Pasal 2

(1) ${ISI.tim}
(2) Laporan sebagaimana dimaksud pada ayat (1) memuat:
a. capaian kinerja tim;
b. kendala yang dihadapi; dan
c. rencana kerja periode berikutnya.
(3) ${ISI.nilai}

BAB II
SISTEM INFORMASI

Pasal 3

${ISI.spbe}`;

const acuan = acuanBatang(BATANG);
const rancangan = rancanganBatang(BATANG);
const idDari = (awal: string): string => unitDengan(rancangan, awal).attrs.id;
const pada = ({ deviasi }: HasilDeviasi, locator: string): Deviasi => {
  const found = deviasi.find((satu) => satu.locator === locator);
  if (found === undefined) throw new Error(`no deviation at ${locator}`);
  return found;
};

describe("a draft that follows its acuan", () => {
  const hasil = deviasiDari(acuan, rancangan);

  it("is sesuai in every provision, and nothing is missing", () => {
    expect(hasil.deviasi.map(({ locator, hubungan, acuan: padanan }) => [locator, hubungan, padanan])).toEqual(
      ["Pasal 1", "Pasal 2 ayat (1)", "Pasal 2 ayat (2)", "Pasal 2 ayat (3)", "Pasal 3"].map((locator) => [locator, "sesuai", [locator]]),
    );
    expect(hasil.hilang).toEqual([]);
    expect(hasil.jumlah).toEqual({ sesuai: 5, redaksional: 0, prosedural: 0, substantif: 0, tambahan: 0, hilang: 0, usulan: 0 });
    expect(hasil.deviasi.flatMap(({ kata }) => kata)).toEqual([]);
  });

  it("binds each provision to all of its units: a Pasal with its text, an ayat with its items", () => {
    const pasal = rancangan.content.findIndex((satu) => teksUnit(satu) === ISI.peta);
    expect(pada(hasil, "Pasal 1").satuan).toEqual([rancangan.content[pasal - 1]?.attrs.id, idDari(ISI.peta)]);
    expect(pada(hasil, "Pasal 2 ayat (2)").satuan).toEqual(
      ["Laporan sebagaimana", "capaian kinerja", "kendala yang", "rencana kerja"].map(idDari),
    );
  });

  it("is plain data", () => {
    expect(JSON.parse(JSON.stringify(hasil))).toEqual(hasil);
  });
});

describe("words that differ", () => {
  it("are marked where they stand in the unit, with what the acuan says there", () => {
    const baru = denganTeks(rancangan, idDari(ISI.tim), ISI.tim.replace("Pimpinan Unit Organisasi", "Sekretaris Daerah"));
    const satu = pada(deviasiDari(acuan, baru), "Pasal 2 ayat (1)");
    expect(satu.hubungan).toBe("substantif");
    expect(satu.penyimpangan[0]).toMatchObject({ jenis: "pelaku-berubah", bobot: "substantif" });
    expect(kataTertanda(satu, baru)).toEqual([["Sekretaris Daerah", "Pimpinan Unit Organisasi"]]);
  });

  it("of an item are marked in the unit of the item", () => {
    const id = idDari("kendala yang");
    const baru = denganTeks(rancangan, id, "kendala dan peluang yang dihadapi serta penyelesaiannya; dan");
    const satu = pada(deviasiDari(acuan, baru), "Pasal 2 ayat (2)");
    expect(satu.kata.map((kata) => kata.id)).toEqual(satu.kata.map(() => id));
    expect(kataTertanda(satu, baru).map(([kata]) => kata)).toEqual(["dan peluang", "serta penyelesaiannya"]);
  });

  it("that the draft lacks are a point between its words", () => {
    const baru = denganTeks(rancangan, idDari(ISI.tim), ISI.tim.replace("secara berkala ", ""));
    const satu = pada(deviasiDari(acuan, baru), "Pasal 2 ayat (1)");
    const [kata] = satu.kata;
    expect(kata).toMatchObject({ acuan: "secara berkala" });
    expect(kata?.dari).toBe(kata?.sampai);
    expect(ISI.tim.replace("secara berkala ", "").slice(0, kata?.dari).trimEnd()).toMatch(/pelaksanaan tugas$/);
  });

  it("are found whatever white space and formatting stand between them", () => {
    const id = idDari(ISI.tim);
    const baru = {
      ...rancangan,
      content: rancangan.content.map((satu) =>
        satu.type === "satuan" && satu.attrs.id === id
          ? {
              ...satu,
              content: [
                { type: "text" as const, text: "Ketua  tim\u00a0 " },
                { type: "text" as const, text: "melaporkan", marks: [{ type: "bold" as const }] },
                { type: "text" as const, text: " hasil  pelaksanaan tugas secara berkala kepada Sekretaris Daerah." },
              ],
            }
          : satu,
      ),
    };
    expect(kataTertanda(pada(deviasiDari(acuan, baru), "Pasal 2 ayat (1)"), baru).map(([kata]) => kata)).toEqual(["Sekretaris Daerah"]);
  });

  it("are none where they only localise, or where a reference leads to the same provision under another number", () => {
    const bersisip = rancanganBatang(
      BATANG.replace("Pasal 1\n", "Pasal 1\n\nPeraturan Bupati ini menjadi pedoman bagi seluruh Perangkat Daerah.\n\nPasal 2\n")
        .replace("Pasal 2\n\n(1)", "Pasal 3\n\n(1)")
        .replace("Pasal 3\n\nSetiap", "Pasal 4\n\nSetiap"),
    );
    const hasil = deviasiDari(acuan, bersisip);
    expect(hasil.deviasi.filter(({ hubungan }) => hubungan !== "sesuai").map(({ locator, hubungan }) => [locator, hubungan])).toEqual([
      ["Pasal 1", "tambahan"],
    ]);
  });
});

describe("provisions of the acuan that are missing", () => {
  it("stand behind the ayat before them", () => {
    const id = idDari(ISI.nilai);
    const { hilang, jumlah } = deviasiDari(acuan, tanpa(rancangan, id));
    expect(hilang).toMatchObject([
      {
        locator: "Pasal 2 ayat (3)",
        teks: ISI.nilai,
        sesudah: idDari("rencana kerja"),
        sePasal: true,
        ketentuanSebelum: idDari("Laporan sebagaimana"),
      },
    ]);
    expect(hilang[0]?.penyimpangan.jenis).toBe("dihilangkan");
    expect(jumlah.hilang).toBe(1);
  });

  it("stand before the ayat that follows, where they were the first of their Pasal", () => {
    const { hilang } = deviasiDari(acuan, tanpa(rancangan, idDari(ISI.tim)));
    const heading = rancangan.content[rancangan.content.findIndex((satu) => teksUnit(satu) === ISI.tim) - 1];
    expect(hilang).toMatchObject([{ locator: "Pasal 2 ayat (1)", sesudah: heading?.attrs.id, sePasal: true }]);
  });

  it("stand behind the whole Pasal before, or before the one behind under the same heading", () => {
    const at = rancangan.content.findIndex((satu) => teksUnit(satu) === ISI.spbe);
    const [bab, pasal] = [rancangan.content[at - 2], rancangan.content[at - 1]];
    const tanpaSpbe = tanpa(tanpa(rancangan, pasal?.attrs.id ?? ""), idDari(ISI.spbe));
    expect(deviasiDari(acuan, tanpaSpbe).hilang).toMatchObject([{ locator: "Pasal 3", sesudah: idDari(ISI.nilai), sePasal: false }]);
    const berdua = acuanBatang(
      BATANG.replace("Pasal 3\n", "Pasal 3\n\nPimpinan Unit Organisasi menyusun rencana kebutuhan pelatihan pegawai.\n\nPasal 4\n"),
    );
    expect(deviasiDari(berdua, rancangan).hilang).toMatchObject([{ locator: "Pasal 3", sesudah: bab?.attrs.id, sePasal: false }]);
  });

  it("stand at the end of the body of a draft that has nothing of the acuan", () => {
    const { hilang, deviasi } = deviasiDari(acuan, { type: "doc", content: rancangan.content.slice(0, 9) });
    expect(hilang).toHaveLength(5);
    expect(new Set(hilang.map(({ sesudah }) => sesudah))).toEqual(new Set([rancangan.content[8]?.attrs.id]));
    expect(deviasi).toEqual([]);
  });

  it("are all of them missing from an empty document", () => {
    const hasil = deviasiDari(acuan, { type: "doc", content: [] });
    expect(hasil.hilang.map(({ sesudah }) => sesudah)).toEqual([null, null, null, null, null]);
  });
});

describe("against the corpus", () => {
  const bahan = bahanOf(parseMarkdown(sourceOf(ACUAN)));

  it.each(ID_CORPUS.filter((id) => id !== ACUAN))("tells of %s what the matrix tells", (id) => {
    const tree = parseMarkdown(sourceOf(id));
    const { deviasi, hilang } = deviasiDari({ bahan, asal: ASAL }, rancanganDari(sourceOf(id), id));
    const { sel } = bandingKolom(bahan, bahanOf(tree));
    expect(hilang.map(({ locator }) => locator)).toEqual(
      bahan.ketentuan.flatMap(({ locator }, at) => (sel[at]?.hubungan === "tidak-ada" ? [locator] : [])),
    );
    for (const { locator, hubungan, usulan, acuan: padanan } of deviasi) {
      const own = sel.filter(({ pasangan }) => pasangan.some((satu) => satu.locator === locator && satu.keyakinan >= YAKIN));
      if (own.length === 1 && own[0]?.pasangan.length === 1 && padanan.length === 1) {
        expect([locator, hubungan], id).toEqual([locator, own[0].hubungan]);
        expect(usulan).toBe(false);
      }
    }
  });

  it("marks words of the draft only, each inside of its provision", () => {
    for (const id of ID_CORPUS) {
      const dokumen = rancanganDari(sourceOf(id), id);
      for (const satu of deviasiDari({ bahan }, dokumen).deviasi)
        for (const { id: unit, dari, sampai } of satu.kata) {
          const teks = teksUnit(dokumen.content.find(({ attrs }) => attrs.id === unit));
          expect(satu.satuan).toContain(unit);
          expect(dari).toBeLessThanOrEqual(sampai);
          expect(sampai).toBeLessThanOrEqual(teks.length);
          expect(teks.slice(dari, sampai)).toBe(teks.slice(dari, sampai).trim());
        }
    }
  });

  it("says of a deviation from a reconstruction that it is one", () => {
    const dokumen = rancanganDari(sourceOf("perbup-cilacap-5-2024"));
    const { deviasi, hilang } = deviasiDari({ bahan, asal: ASAL }, dokumen);
    expect(deviasi.find(({ locator }) => locator === "Pasal 21 ayat (1)")?.penyimpangan[0]?.kalimat).toMatch(/hasil rekonstruksi/);
    expect(hilang.every(({ asal }) => asal !== undefined)).toBe(true);
  });
});

describe("a provision that is opened", () => {
  it("shows the acuan's text and the word diff; an unknown one nothing", () => {
    const baru = denganTeks(rancangan, idDari(ISI.tim), ISI.tim.replace("secara berkala", "setiap bulan"));
    const pembanding = pembandingRancangan(acuan);
    pembanding.banding(baru);
    const rincian = pembanding.rinci(idDari(ISI.tim));
    expect(rincian).toMatchObject({ locator: "Pasal 2 ayat (1)", padanan: [{ locator: "Pasal 2 ayat (1)", teks: ISI.tim }] });
    const beda = rincian?.padanan[0]?.beda ?? [];
    expect(
      beda
        .filter(({ jenis }) => jenis !== "hilang")
        .map(({ teks }) => teks)
        .join(""),
    ).toBe(rincian?.teks);
    expect(pembanding.rinci("tidak ada")).toBeNull();
  });
});
