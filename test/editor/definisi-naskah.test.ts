import { describe, expect, it } from "vitest";
import { usulGanti } from "../../editor/src/definisi/ganti-istilah.ts";
import { istilahOf, pencariIstilah, type SatuanBerkata } from "../../editor/src/definisi/istilah.ts";
import { tempatDefinisi, urutanDefinisi } from "../../editor/src/definisi/urut-definisi.ts";
import { cariSasaran, type SasaranTersedia, sasaranTerpilih } from "../../editor/src/references/sasaran-acuan.ts";
import { bagianDefinisi } from "../../parsers/src/tree/definisi.ts";

const satuan = (id: string, jenis: string, teks: string): SatuanBerkata => ({ id, jenis, teks, letak: `letak ${id}` });

const NASKAH: readonly SatuanBerkata[] = [
  satuan("b", "bab", "TIM KERJA"),
  satuan("d1", "definisi", "Tim Kerja yang selanjutnya disebut Tim adalah kelompok Pegawai."),
  satuan("d2", "definisi", "Pegawai adalah pegawai Daerah."),
  satuan("d3", "definisi", "Daerah adalah Kabupaten Cilacap."),
  satuan("d4", "definisi", "Hari adalah hari kerja."),
  satuan("a1", "ayat", "Tim Kerja bekerja di Daerah; setiap tim kerja melapor dalam 3 (tiga) Hari."),
  satuan("a2", "ayat", "Anggota Tim adalah Pegawai. Perangkat\u00a0Daerah tidak."),
];
const ISTILAH = istilahOf(NASKAH);

describe("terms of a draft", () => {
  it("reads the name, the abbreviation and the meaning of each definition", () => {
    expect(ISTILAH.map(({ nama, singkatan }) => [nama, singkatan])).toEqual([
      ["Tim Kerja", "Tim"],
      ["Pegawai", null],
      ["Daerah", null],
      ["Hari", null],
    ]);
    expect(ISTILAH[0]?.arti).toBe("kelompok Pegawai.");
    expect(bagianDefinisi("Rapat dipimpin ketua.")).toBeNull();
    expect(bagianDefinisi("Sistem Pemerintahan yang selanjutnya disingkat “SPBE” adalah x.")?.singkatan).toEqual({ start: 48, end: 52 });
  });

  it("finds the longest name first, and tells how it is written", () => {
    const cari = pencariIstilah(ISTILAH);
    expect(cari("TIM KERJA dan Tim, tim kerja").map(({ istilah, bagian, huruf }) => [istilah.nama, bagian, huruf])).toEqual([
      ["Tim Kerja", "nama", "kapital"],
      ["Tim Kerja", "singkatan", "tepat"],
      ["Tim Kerja", "nama", "lain"],
    ]);
    expect(cari("Timur dan Harian")).toEqual([]);
    expect(pencariIstilah([])("apa pun")).toEqual([]);
  });

  it("proposes every use in its letters, and leaves a plain word to the person", () => {
    const [tim] = ISTILAH;
    if (!tim) throw new Error("no term");
    const usul = usulGanti(NASKAH, ISTILAH, tim, { nama: "Kelompok Kerja", singkatan: "Pokja" });
    expect(usul.map(({ id, lama, baru, diusulkan }) => [id, lama, baru, diusulkan])).toEqual([
      ["b", "TIM KERJA", "KELOMPOK KERJA", true],
      ["d1", "Tim Kerja", "Kelompok Kerja", true],
      ["d1", "Tim", "Pokja", true],
      ["a1", "Tim Kerja", "Kelompok Kerja", true],
      ["a1", "tim kerja", "kelompok kerja", false],
      ["a2", "Tim", "Pokja", true],
    ]);
    expect(usulGanti(NASKAH, ISTILAH, tim, { nama: "Tim Kerja", singkatan: "Tim" })).toEqual([]);
    expect(usulGanti(NASKAH, ISTILAH, tim, { nama: "  ", singkatan: null })).toEqual([]);
  });

  it("leaves the preamble to the person, where the same words may be the name of another law", () => {
    const [tim] = ISTILAH;
    const usul = usulGanti([satuan("g", "mengingat", "Undang-Undang tentang Tim Kerja;")], ISTILAH, tim as never, {
      nama: "Regu",
      singkatan: null,
    });
    expect(usul).toMatchObject([{ id: "g", diLuar: true, diusulkan: false }]);
  });

  it("sorts by first use, or with a general term before what it explains (butir 109)", () => {
    expect(urutanDefinisi(NASKAH, ISTILAH, "pemakaian")).toEqual(["d1", "d3", "d4", "d2"]);
    expect(urutanDefinisi(NASKAH, ISTILAH, "pedoman")).toEqual(["d3", "d2", "d1", "d4"]);
  });

  it("sorts definitions that explain each other without an end", () => {
    const melingkar = [satuan("x", "definisi", "Alfa adalah bagian Beta."), satuan("y", "definisi", "Beta adalah bagian Alfa.")];
    expect([...urutanDefinisi(melingkar, istilahOf(melingkar), "pedoman")].sort()).toEqual(["x", "y"]);
  });

  it("gives a new term its place by its first use", () => {
    expect(tempatDefinisi(NASKAH, ISTILAH, "Anggota")).toBe(1);
    expect(tempatDefinisi(NASKAH, ISTILAH, "Tak Terpakai")).toBe(4);
    expect(tempatDefinisi(NASKAH, [], "Anggota")).toBe(0);
  });
});

describe("provisions that a reference may point to", () => {
  const sasaran = (id: string, lengkap: string, isi: string, sendiri = false): SasaranTersedia => ({
    id,
    label: lengkap,
    pembukaan: /^M/.test(lengkap),
    lengkap,
    isi,
    sendiri,
  });
  const cari = cariSasaran([
    sasaran("g7", "Mengingat angka 7", "Undang-Undang"),
    sasaran("p1", "Pasal 1", "Dalam Peraturan Bupati ini"),
    sasaran("p7", "Pasal 7", "Mekanisme kerja"),
    sasaran("p7a2", "Pasal 7 ayat (2)", "Ketua tim memimpin"),
    sasaran("p7a2b", "Pasal 7 ayat (2) huruf b", "anggota"),
    sasaran("p71", "Pasal 71", "Penutup", true),
  ]);
  const ids = (tanya: string) => cari(tanya).map(({ id }) => id);

  it("are found by number, the whole number and the shorter name first", () => {
    expect(ids("7")).toEqual(["p7", "p7a2", "p7a2b", "g7", "p71"]);
    expect(ids("Pasal 7 ayat (2)")).toEqual(["p7a2", "p7a2b"]);
    expect(ids("7 2 b")).toEqual(["p7a2b"]);
    expect(ids("")[0]).toBe("p71");
  });

  it("are found by what they say", () => {
    expect(ids("mekanisme")).toEqual(["p7"]);
    expect(ids("ketua memimpin")).toEqual(["p7a2"]);
    expect(ids("tidak ada")).toEqual([]);
  });

  it("are several, or a range with a hyphen between two", () => {
    expect(
      sasaranTerpilih([
        { id: "a", sambung: "," },
        { id: "b", sambung: "-" },
        { id: "c", sambung: "" },
      ]),
    ).toEqual([{ id: "a" }, { id: "b", sampai: "c" }]);
  });
});
