import type { Ketentuan } from "../../tree/ketentuan.ts";
import { YAKIN } from "../align.ts";
import { simpangDenganAsal } from "../asal-usul.ts";
import type { Bahan } from "../bahan.ts";
import { dariLampiran } from "../banding.ts";
import { hubunganOf, type Perbandingan, TAK_DITEMUKAN } from "../banding-kolom.ts";
import { urutkan } from "../bobot.ts";
import { locatorOf, type Tempat } from "../jodoh.ts";
import type { AsalUsul } from "../matriks.ts";
import type { Penyimpangan } from "../penyimpangan.ts";
import type { Deviasi, DeviasiHilang, HasilDeviasi, JumlahDeviasi } from "./deviasi.ts";
import type { PenandaKata } from "./penanda-kata.ts";
import type { Denah, Petak } from "./petak.ts";
import { type Sanding, sandingPer } from "./sanding.ts";
import { tandaBersama } from "./tanda-kata.ts";
import { tempatHilang } from "./tempat-hilang.ts";

/** Everything that one comparison of a draft is told from. */
export interface BahanDeviasi {
  readonly perbandingan: Perbandingan;
  readonly acuan: Bahan;
  readonly lain: Bahan;
  readonly denah: Denah;
  readonly asalOf: (locator: string) => AsalUsul | undefined;
  readonly tandai: PenandaKata;
}

/** A provision of the draft with its counterparts, by the id of its first unit. */
export type SandingPerId = ReadonlyMap<string, { readonly ketentuan: Ketentuan; readonly sanding: readonly Sanding[] }>;

const TEMPAT: readonly Tempat[] = ["batang-tubuh", "lampiran"];

/** Tells a comparison from the side of the draft. Provisions whose unit cannot be told are left out. */
export function susunDeviasi({ perbandingan, acuan, lain, denah, asalOf, tandai }: BahanDeviasi): {
  readonly hasil: HasilDeviasi;
  readonly sanding: SandingPerId;
} {
  const sandingOf = sandingPer(perbandingan);
  const raised = new Map(perbandingan.jodoh.flatMap((one) => (one.tempatA === "lampiran" ? [[one.b, one] as const] : [])));
  const ketentuanDi = (tempat: Tempat): readonly Ketentuan[] => (tempat === "lampiran" ? lain.lampiran : lain.ketentuan);
  const sanding = new Map<string, { readonly ketentuan: Ketentuan; readonly sanding: readonly Sanding[] }>();
  const petakAcuan = new Map<number, Petak>();
  const awalKetentuan: { readonly id: string; readonly awal: number }[] = [];
  const kataOf = tandai(lain, denah);

  const deviasi = TEMPAT.flatMap((tempat) =>
    ketentuanDi(tempat).flatMap((ketentuan, index): readonly Deviasi[] => {
      const own = sandingOf(tempat, index);
      if (own.length === 0 && tempat === "lampiran") return [];
      const petak = denah.petakOf(ketentuan);
      const satuan = petak === null ? [] : denah.satuan.slice(petak.awal, petak.akhir).map(({ attrs }) => attrs.id);
      const [id] = satuan;
      if (petak === null || id === undefined || sanding.has(id)) return [];
      sanding.set(id, { ketentuan, sanding: own });
      if (tempat === "batang-tubuh") {
        awalKetentuan.push({ id, awal: petak.awal });
        for (const { acuan: at, lawan } of own) if (lawan.jodoh.keyakinan >= YAKIN && !petakAcuan.has(at)) petakAcuan.set(at, petak);
      }
      const { locator, kelompok } = ketentuan;
      const common = { id, satuan, locator, tempat, kelompok };
      if (own.length === 0) return [{ ...common, ...tambahan(locator, index) }];
      const penyimpangan = penyimpanganOf(own);
      const hubungan = hubunganOf(penyimpangan);
      return [
        {
          ...common,
          hubungan,
          usulan: own.every(({ lawan }) => lawan.jodoh.keyakinan < YAKIN),
          penyimpangan,
          acuan: own.map(({ acuan: at }) => acuan.ketentuan[at]?.locator ?? ""),
          kata: hubungan === "sesuai" ? [] : tandaBersama(own.map(kataOf)).filter((one) => satuan.includes(one.id)),
        },
      ];
    }),
  );
  const hilang = hilangOf();
  return { hasil: { deviasi, hilang, jumlah: jumlahOf(deviasi, hilang) }, sanding };

  /** The acuan does not have it, or in its lampiran only. */
  function tambahan(locator: string, index: number): Pick<Deviasi, "hubungan" | "usulan" | "penyimpangan" | "acuan" | "kata"> {
    const from = raised.get(index);
    const penyimpangan = from === undefined ? baru(locator) : dariLampiran(locatorOf(acuan, "lampiran", from.a), locator, from.keyakinan);
    return { hubungan: "tambahan", usulan: false, penyimpangan: [penyimpangan], acuan: [], kata: [] };
  }

  function penyimpanganOf(own: readonly Sanding[]): readonly Penyimpangan[] {
    const all = own.flatMap(({ acuan: at, penyimpangan }) => {
      const asal = asalOf(acuan.ketentuan[at]?.locator ?? "");
      return penyimpangan.map((one) => simpangDenganAsal(one, asal));
    });
    const told = all.filter((one, at) => all.findIndex(({ kalimat }) => kalimat === one.kalimat) === at);
    const other = told.filter(({ jenis }) => jenis !== "sesuai");
    return urutkan(hubunganOf(other) === "sesuai" ? told : other);
  }

  function hilangOf(): readonly DeviasiHilang[] {
    const tempat = tempatHilang(acuan.ketentuan, petakAcuan, denah);
    return perbandingan.sel.flatMap((sel, index): readonly DeviasiHilang[] => {
      const ketentuan = acuan.ketentuan[index];
      const [penyimpangan] = sel.penyimpangan;
      if (ketentuan === undefined || penyimpangan === undefined || sel.hubungan !== "tidak-ada") return [];
      const { locator, jangkar, kelompok, teks } = ketentuan;
      const asal = asalOf(locator);
      const { sesudah, sePasal } = tempat(index);
      return [
        {
          locator,
          jangkar,
          kelompok,
          teks,
          penyimpangan: simpangDenganAsal(penyimpangan, asal),
          ...(asal === undefined ? {} : { asal }),
          sesudah: denah.satuan[sesudah]?.attrs.id ?? null,
          sePasal,
          ketentuanSebelum: awalKetentuan.findLast(({ awal }) => awal <= sesudah)?.id ?? null,
        },
      ];
    });
  }
}

const baru = (locator: string): Penyimpangan => ({
  jenis: "ditambah",
  bobot: "substantif",
  keyakinan: TAK_DITEMUKAN,
  kalimat: `${locator}: tidak ditemukan padanannya dalam acuan; ketentuan tambahan.`,
});

function jumlahOf(deviasi: readonly Deviasi[], hilang: readonly DeviasiHilang[]): JumlahDeviasi {
  const jumlah = { sesuai: 0, redaksional: 0, prosedural: 0, substantif: 0, tambahan: 0, hilang: hilang.length, usulan: 0 };
  for (const { hubungan, usulan } of deviasi) {
    jumlah[hubungan]++;
    if (usulan) jumlah.usulan++;
  }
  return jumlah;
}
