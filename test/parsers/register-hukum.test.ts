import { cariHukum, dicabutPada, hukumMenurutId, kutipanHukum, parseMarkdown, perubahanPada, sitasiBaku } from "@selaras/parsers";
import { describe, expect, it } from "vitest";
import { DAFTAR_KAIDAH } from "../../parsers/src/lint/daftar-kaidah.ts";
import { periksa } from "../../parsers/src/lint/periksa.ts";
import { DAFTAR_HUKUM } from "../../parsers/src/register/cari-hukum.ts";
import { ID_CORPUS, sourceOf } from "../support/naskah-uji.ts";

const hukum = (id: string) => hukumMenurutId(id) ?? expect.fail(id);

describe("the register of laws", () => {
  it("has each law once, and names no law that it does not have", () => {
    const ids = DAFTAR_HUKUM.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const disebut = DAFTAR_HUKUM.flatMap(({ diubahOleh, dicabutOleh }) => [
      ...diubahOleh,
      ...(dicabutOleh === null ? [] : [dicabutOleh.id]),
    ]);
    expect(disebut.filter((id) => hukumMenurutId(id) === undefined)).toEqual([]);
  });

  it("says of each law where it was read, and dates as days of the calendar", () => {
    for (const { sumber, ditetapkan, berlaku, dicabutOleh } of DAFTAR_HUKUM) {
      expect(sumber).not.toBe("");
      for (const tanggal of [ditetapkan, berlaku, dicabutOleh?.tanggal ?? null])
        if (tanggal !== null) expect(tanggal).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });

  it("finds a law as a legal basis names it, whatever the case and the words Republik Indonesia", () => {
    expect(cariHukum({ jenis: "Undang-undang", nomor: "23", tahun: 2014 })?.judul).toBe("Pemerintahan Daerah");
    expect(cariHukum({ jenis: "Peraturan Menteri Dalam Negeri Republik Indonesia", nomor: "80", tahun: 2015 })?.id).toBe(
      "permendagri-80-2015",
    );
    expect(cariHukum({ jenis: "Undang-Undang Dasar Negara Republik Indonesia", nomor: null, tahun: 1945 })?.id).toBe("uud-1945");
    expect(cariHukum({ jenis: "Peraturan Pemerintah", nomor: "23", tahun: 2014 })).toBeUndefined();
  });

  it("agrees with the gazettes that the corpus cites, but for those that the rules tell", () => {
    const beda = ID_CORPUS.flatMap((id) =>
      parseMarkdown(sourceOf(id))
        .children.flatMap((part) => (part.type === "pembukaan" ? part.mengingat : []))
        .flatMap(({ sitasi }) => sitasi)
        .flatMap((satu) => {
          const nomor = cariHukum(satu)?.lembaran?.nomor;
          const tertulis = satu.lembaran?.find(({ nama }) => !/^tambahan/i.test(nama))?.nomor;
          return nomor == null || tertulis === undefined || nomor === tertulis ? [] : [`${id}: ${satu.jenis} ${satu.nomor}/${satu.tahun}`];
        }),
    );
    expect(beda).toEqual([]);
  });
});

describe("the citation of a law", () => {
  it("has title, gazette and the last amendment, in the words of the manual", () => {
    expect(sitasiBaku(hukum("uu-12-2011"))).toBe(
      "Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2011 Nomor 82, Tambahan Lembaran Negara Republik Indonesia Nomor 5234) sebagaimana telah beberapa kali diubah terakhir dengan Undang-Undang Nomor 13 Tahun 2022 tentang Perubahan Kedua atas Undang-Undang Nomor 12 Tahun 2011 tentang Pembentukan Peraturan Perundang-undangan (Lembaran Negara Republik Indonesia Tahun 2022 Nomor 143, Tambahan Lembaran Negara Republik Indonesia Nomor 6801)",
    );
    expect(sitasiBaku(hukum("permendagri-80-2015"))).toContain(
      "(Berita Negara Republik Indonesia Tahun 2015 Nomor 2036) sebagaimana telah diubah dengan Peraturan Menteri Dalam Negeri Nomor 120 Tahun 2018",
    );
  });

  it("knows only what existed on the day that is asked for", () => {
    expect(perubahanPada(hukum("uu-12-2011"), "2020-06-01").map(({ id }) => id)).toEqual(["uu-15-2019"]);
    expect(sitasiBaku(hukum("uu-12-2011"), "2020-06-01")).toContain("sebagaimana telah diubah dengan Undang-Undang Nomor 15 Tahun 2019");
    expect(sitasiBaku(hukum("uu-12-2011"), "2015-01-01")).not.toContain("sebagaimana");
    expect(dicabutPada(hukum("uu-5-2014"), "2023-10-30")).toBeNull();
    expect(dicabutPada(hukum("uu-5-2014"), "2023-10-31")?.id).toBe("uu-20-2023");
  });

  it("leaves a number that the register does not know to a person", () => {
    expect(sitasiBaku(hukum("pp-30-2019"))).toContain("Tahun 2019 Nomor …, Tambahan Lembaran Negara Republik Indonesia Nomor 6340)");
  });

  it("is read again as the law that it cites", () => {
    for (const satu of DAFTAR_HUKUM.filter(({ nomor }) => nomor !== null)) {
      const [pertama] = kutipanHukum(`${sitasiBaku(satu)};`);
      expect(pertama === undefined ? undefined : cariHukum(pertama)?.id).toBe(satu.id);
    }
  });

  it("written by the register is right by every rule on the legal basis", () => {
    const aturan = DAFTAR_KAIDAH.filter(({ id }) => id.startsWith("DHK-") && id !== "DHK-11");
    for (const satu of DAFTAR_HUKUM) {
      // what was repealed is no legal basis, and three dots and an unknown gazette are no number
      if (satu.nomor === null || satu.lembaran === null || satu.dicabutOleh !== null || sitasiBaku(satu).includes("…")) continue;
      const naskah = `PERATURAN BUPATI CONTOH\nNOMOR 1 TAHUN 2025\n\nTENTANG\n\nCONTOH\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nBUPATI CONTOH,\n\nMenimbang : bahwa pelayanan perlu diatur;\n\nMengingat : 1. ${sitasiBaku(satu)};\n\nMEMUTUSKAN:\n\nMenetapkan : PERATURAN BUPATI TENTANG CONTOH.\n\nPasal 1\n\nPeraturan Bupati ini mulai berlaku pada tanggal diundangkan.`;
      expect(periksa(parseMarkdown(naskah), { kaidah: aturan }).map(({ kaidah, pesan }) => [satu.id, kaidah, pesan])).toEqual([]);
    }
  });
});
