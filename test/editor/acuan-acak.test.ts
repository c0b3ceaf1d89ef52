import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hapusSatuan, pindahkanSatuan, sisipkanSatuan } from "../../editor/src/menulis/perintah-satuan.ts";
import { acuanRusak, labelAcuanPada } from "../../editor/src/references/acuan-naskah.ts";
import type { DokumenRancangan, IsiRancangan, Satuan } from "../../parsers/src/rancangan/dokumen.ts";
import { kePeraturan } from "../../parsers/src/rancangan/ke-peraturan.ts";
import { pelabelAcuan } from "../../parsers/src/rancangan/label-acuan.ts";
import { nomori, type Penanda } from "../../parsers/src/rancangan/penomoran.ts";
import { readAcuan } from "../../parsers/src/tree/acuan.ts";
import { acuanDi, letak, pasal } from "../support/acuan-uji.ts";
import { satuan } from "../support/contoh-isi.ts";
import { type Rekan, type Ruang, ruangMenulis } from "../support/rekan-menulis.ts";

const PASAL = 20;

/** A character that stands before the reference with this number, and nowhere else. */
const tanda = (nomor: number): string => String.fromCharCode(0x4e00 + nomor);

/** 20 Pasal with 200 references, each in a unit of its own, to every unit of the body. */
function naskah(): readonly IsiRancangan[] {
  const semua = Array.from({ length: PASAL }, (_, at) => [
    ...(at % 5 === 0 ? [satuan(`b${at}`, "bab", "Judul")] : []),
    ...pasal(`p${at}`, 3),
  ]).flat();
  const tujuan = semua.filter(({ attrs }) => attrs.jenis !== "bab").map(({ attrs }) => attrs.id);
  let nomor = 0;
  return semua.map((satu): Satuan => {
    if (satu.attrs.jenis === "bab") return satu;
    const attrs = { sasaran: [{ id: tujuan[(nomor * 7 + 3) % tujuan.length] ?? "" }], penghubung: "dan" as const, cadangan: tanda(nomor) };
    return { ...satu, content: [...(satu.content ?? []), { type: "text", text: tanda(nomor++) }, { type: "acuan", attrs }] };
  });
}

/** Labels and targets of the references, from the document alone. */
function dariAwal(dokumen: DokumenRancangan): readonly { readonly teks: string; readonly rusak: boolean }[] {
  const atas = dokumen.content.filter((node): node is Satuan => node.type === "satuan");
  const nomor = nomori(atas.map(({ attrs }) => attrs));
  const label = pelabelAcuan(atas.map(({ attrs: { id, jenis } }, at) => ({ ...(nomor[at] as Penanda), id, jenis })));
  return atas.flatMap(({ attrs, content = [] }) => content.flatMap((isi) => (isi.type === "acuan" ? [label(isi.attrs, attrs.id)] : [])));
}

/** The parser reads the words of the document; each reference in them that it resolves has to lead to the provision the reference is bound to. */
function periksaBacaan({ editor: { state } }: Rekan): number {
  const { peraturan, rentang, locatorDari, idPada } = kePeraturan(state.doc.toJSON() as DokumenRancangan);
  const menurutTempat = new Map(acuanDi(state.doc).map((satu) => [`${satu.satuan} ${state.doc.resolve(satu.pos).parentOffset}`, satu]));
  let dibaca = 0;
  readAcuan(peraturan, (acuan, teks) => {
    const [tempat, lain] = rentang(teks, acuan.start, acuan.end);
    const satu = tempat === undefined || lain !== undefined ? undefined : menurutTempat.get(`${tempat.id} ${tempat.dari}`);
    const id = satu?.attrs.sasaran[0]?.id ?? "";
    // where lists begin anew, several provisions bear one name
    const locator = locatorDari(id) ?? "";
    const berpasal = [acuan.at, locator].every((satuLocator) => satuLocator.startsWith("Pasal"));
    if (satu === undefined || !berpasal || acuan.state === "tanpa-sasaran" || idPada(locator) !== id) return;
    dibaca++;
    expect(acuan.targets.map((sasaran) => sasaran.locator)).toEqual([locator]);
  });
  return dibaca;
}

const BARU = ["pasal", "ayat", "rincian", "teks", "bab"] as const;

interface Langkah {
  readonly oleh: number;
  readonly apa: "pindah" | "sisip" | "hapus" | "ketik" | "jenis" | "urung" | "antar";
  readonly di: number;
  readonly ke: number;
}

const langkah: fc.Arbitrary<Langkah> = fc.record({
  oleh: fc.nat(1),
  apa: fc.constantFrom("pindah", "pindah", "pindah", "sisip", "sisip", "hapus", "ketik", "ketik", "jenis", "urung", "antar"),
  di: fc.nat(10_000),
  ke: fc.nat(10_000),
});

function lakukan(ruang: Ruang, { oleh, apa, di, ke }: Langkah): void {
  const { editor } = ruang.rekan[oleh] as Rekan;
  const { state } = editor;
  const { doc } = state;
  const id = (urut: number): string => String(doc.child(urut % doc.childCount).attrs.id);
  if (apa === "antar") ruang.antar();
  else if (apa === "urung") editor.commands.undo();
  else if (apa === "pindah") pindahkanSatuan(editor, id(di), id(ke), ke % 2 === 0 ? "sebelum" : "sesudah");
  else if (apa === "sisip")
    sisipkanSatuan(editor, id(di), [satuan("", BARU[ke % BARU.length] ?? "teks", "isi baru", { tingkat: ke % 5 === 2 ? 1 : 0 })]);
  // whole Pasal go too, but not so many that nothing is left
  else if (apa === "hapus") doc.childCount > 60 && ke % 3 === 0 && hapusSatuan(editor, id(di));
  else if (apa === "ketik")
    editor.view.dispatch(state.tr.insertText(" x ", letak(doc, id(di)) + 1 + (ke % (doc.child(di % doc.childCount).content.size + 1))));
  else editor.view.dispatch(state.tr.setNodeAttribute(letak(doc, id(di)), "jenis", BARU[ke % 3] ?? "teks"));
}

/** The same document, every label right from scratch, each reference as often as the words it was written in. */
function periksa(ruang: Ruang): void {
  const [satu, dua] = ruang.rekan as [Rekan, Rekan];
  const { doc } = satu.editor.state;
  const isi = doc.toJSON() as DokumenRancangan;
  expect(dua.editor.state.doc.toJSON()).toEqual(isi);
  const benar = dariAwal(isi);
  for (const { editor } of ruang.rekan) {
    const semua = acuanDi(editor.state.doc);
    expect(semua.map(({ pos }) => labelAcuanPada(editor.state, pos))).toEqual(benar.map(({ teks }) => teks));
    const rusak = new Set(acuanRusak(editor.state).map(({ pos }) => pos));
    expect(semua.map(({ pos }) => rusak.has(pos))).toEqual(benar.map((acuan) => acuan.rusak));
  }
  const ada = new Set(isi.content.map(({ attrs }) => attrs.id));
  expect(acuanDi(doc).map(({ attrs }) => !ada.has(attrs.sasaran[0]?.id ?? ""))).toEqual(benar.map((acuan) => acuan.rusak));
  const tertulis = doc.textContent.match(/[\u4e00-\u9fff]/g) ?? [];
  expect(acuanDi(doc).map(({ attrs }) => attrs.cadangan)).toEqual(tertulis);
}

describe("200 references while two people change the structure 1,000 times", () => {
  it("say the right thing in both clients after each merge, and are broken exactly where the target is gone", { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(fc.array(langkah, { minLength: 1_000, maxLength: 1_000 }), (semua) => {
        const ruang = ruangMenulis(2, naskah());
        const [satu] = ruang.rekan as [Rekan, Rekan];
        expect(acuanDi(satu.editor.state.doc)).toHaveLength(200);
        expect(periksaBacaan(satu)).toBe(200);
        semua.forEach((langkahIni, at) => {
          lakukan(ruang, langkahIni);
          if (at % 40 !== 39) return;
          ruang.antar();
          periksa(ruang);
          if (at % 200 === 199) periksaBacaan(satu);
        });
        ruang.tutup();
      }),
      { numRuns: 1, endOnFailure: true },
    );
  });
});
