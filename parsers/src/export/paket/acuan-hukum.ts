/** The laws that a regulation cites, and what the register knows of them. */
import { naskahPeriksa } from "../../lint/naskah-periksa.ts";
import type { Meta, Peraturan } from "../../peraturan.ts";
import { cariHukum } from "../../register/cari-hukum.ts";
import type { Hukum } from "../../register/hukum.ts";
import { type KutipanHukum, kutipanHukum, sebutKutipan } from "../../register/kutipan-hukum.ts";
import { dicabutPada, namaBernomor, perubahanPada } from "../../register/sitasi-baku.ts";
import { tanggalPanjang } from "../opsi-ekspor.ts";

export interface HukumDikutip {
  /** `Undang-Undang Nomor 23 Tahun 2014`. */
  readonly sebutan: string;
  /** After `tentang`, from the register or as the citation has it; empty where neither says. */
  readonly judul: string;
  /** Places in order, each once. */
  readonly tempat: readonly string[];
  /** How often it is cited. */
  readonly jumlah: number;
  readonly keadaan: "berlaku" | "diubah" | "dicabut" | "tidak-diketahui";
  /** One sentence on the status. */
  readonly penjelasan: string;
  /** Where the register has it from; empty where it does not know the law. */
  readonly sumber: string;
}

/**
 * Every other law that the words of a regulation cite by number, in the order of the first citation; `pada` is the ISO date of which the status is told. What the
 * register does not know is `tidak-diketahui`, never guessed. Linear.
 */
export function acuanHukum(peraturan: Peraturan, pada: string): readonly HukumDikutip[] {
  const semua = new Map<string, { kutipan: KutipanHukum; judul: string; tempat: Set<string>; jumlah: number }>();
  for (const { teks, locator } of naskahPeriksa(peraturan).teks)
    for (const kutipan of kutipanHukum(teks.value)) {
      if (isDiriSendiri(kutipan, peraturan.meta)) continue;
      const kunci = kunciOf(kutipan);
      const ada = semua.get(kunci) ?? { kutipan, judul: "", tempat: new Set<string>(), jumlah: 0 };
      semua.set(kunci, ada);
      ada.tempat.add(locator === "" ? "Naskah" : locator);
      ada.jumlah++;
      if (ada.judul === "" && kutipan.judul !== null) ada.judul = teks.value.slice(kutipan.judul.dari, kutipan.judul.sampai).trim();
    }
  return [...semua.values()].map(({ kutipan, judul, tempat, jumlah }) => {
    const hukum = cariHukum(kutipan);
    const status = hukum === undefined ? TAK_DIKENAL : statusOf(hukum, pada);
    return {
      sebutan: hukum === undefined ? sebutKutipan(kutipan) : namaBernomor(hukum),
      judul: hukum?.judul || judul,
      tempat: [...tempat],
      jumlah,
      ...status,
    };
  });
}

const TAK_DIKENAL = {
  keadaan: "tidak-diketahui",
  penjelasan: "Tidak ada dalam register; periksa naskah dan statusnya.",
  sumber: "",
} as const;

/** A draft cites itself in the heads of its lampiran and in its own clauses. */
function isDiriSendiri({ jenis, nomor, tahun }: KutipanHukum, meta: Meta): boolean {
  return meta.nomor !== null && nomor === meta.nomor && tahun === meta.tahun && samaJenis(jenis, meta.jenis ?? "");
}

const samaJenis = (a: string, b: string): boolean => a.toLowerCase().startsWith(b.toLowerCase()) && b !== "";

/** A law of the register under one name, however its jenis is written. */
function kunciOf(kutipan: KutipanHukum): string {
  const { jenis, nomor, tahun } = kutipan;
  return cariHukum(kutipan)?.id ?? `${jenis.toLowerCase()} ${nomor} ${tahun}`;
}

function statusOf(hukum: Hukum, pada: string): Pick<HukumDikutip, "keadaan" | "penjelasan" | "sumber"> {
  const periksa = hukum.kepastian === "yakin" ? "" : " Menurut dokumen lain; periksa naskahnya.";
  const { sumber } = hukum;
  const pencabut = dicabutPada(hukum, pada);
  if (pencabut !== null) {
    const sejak = hukum.dicabutOleh?.tanggal ?? null;
    const kapan = sejak === null ? "" : ` sejak ${tanggalPanjang(sejak)}`;
    return { keadaan: "dicabut", penjelasan: `Dicabut dengan ${namaBernomor(pencabut)}${kapan}.${periksa}`, sumber };
  }
  const terakhir = perubahanPada(hukum, pada).at(-1);
  if (terakhir !== undefined)
    return { keadaan: "diubah", penjelasan: `Diubah terakhir dengan ${namaBernomor(terakhir)}.${periksa}`, sumber };
  return { keadaan: "berlaku", penjelasan: `Register tidak mencatat perubahan atau pencabutan.${periksa}`, sumber };
}
