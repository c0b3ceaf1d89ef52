/** Lampiran of a regulation that grow while the units of a document are read one after the other. */
import { GAMBAR } from "../grammar/isi-lampiran.ts";
import type { IsiLampiran, Lampiran, Subjudul, Teks } from "../peraturan.ts";
import { titleOfContoh } from "../tree/lampiran.ts";
import { type Tumbuh, tambahTeks, type UnitTumbuh, unitBaru } from "./bangun-unit.ts";
import type { ContohDokumen, Satuan, TabelDokumen } from "./dokumen.ts";
import { barisContoh, barisTabel, type Penulis } from "./naskah.ts";
import type { Pengikat } from "./pengikat.ts";
import { type Penanda, tingkatSubjudul } from "./penomoran.ts";

interface LampiranTumbuh extends Tumbuh<Lampiran> {
  readonly lines: Teks[];
  readonly children: IsiLampiran[];
}

/** A lampiran or a heading of one: what its content is put into. */
interface Wadah {
  readonly children: IsiLampiran[];
}

export interface PembangunLampiran {
  /** Takes the unit when it begins a lampiran or stands in one. */
  satuan(index: number, satuan: Satuan): boolean;
  /** Takes what stands behind the unit `index`, when that is in a lampiran. */
  lain(index: number, node: TabelDokumen | ContohDokumen): boolean;
  selesai(): readonly Lampiran[];
}

export function pembangunLampiran(naskah: Penulis, penanda: readonly Penanda[], ikatan: Pengikat): PembangunLampiran {
  const semua: LampiranTumbuh[] = [];
  /** How many lines are the head, and not the signature below the annex. */
  const kepala = new Map<LampiranTumbuh, number>();
  // by the index of the unit
  const milik = new Map<number, LampiranTumbuh>();
  const wadah = new Map<number, Wadah>();
  const unit = new Map<number, UnitTumbuh>();
  const rincian = new Set<number>();

  return {
    satuan(index, satuan) {
      const tanda = penanda[index];
      const own = satuan.attrs.jenis === "lampiran" ? mulai(index, satuan) : milik.get(tanda?.induk ?? -1);
      if (own === undefined || tanda === undefined) return false;
      milik.set(index, own);
      taruh(index, satuan, tanda, own);
      return true;
    },
    lain(index, node) {
      if (!milik.has(index)) return false;
      const lines = node.type === "table" ? barisTabel(node, naskah) : barisContoh(node, naskah);
      const position = lines[0]?.position;
      if (position === undefined) return true;
      if (node.type === "table") wadahOf(index)?.children.push({ type: "tabel", rows: lines, position });
      else wadahOf(index)?.children.push({ type: "contoh", title: titleOfContoh(lines), lines, position });
      return true;
    },
    selesai() {
      for (const [lampiran, lines] of kepala) lampiran.title = titleOf(lampiran.lines.slice(0, lines));
      return semua;
    },
  };

  function mulai(index: number, satuan: Satuan): LampiranTumbuh {
    const { label = "", nomor = "" } = penanda[index] ?? {};
    const head = naskah.label(label);
    const isi = naskah.isi(satuan);
    const lines = isi === undefined ? [head] : [head, isi];
    const lampiran: LampiranTumbuh = { type: "lampiran", number: nomor || null, title: null, lines, children: [], position: head.position };
    semua.push(lampiran);
    wadah.set(index, lampiran);
    ikatan.ikat(satuan.attrs.id, lampiran);
    return lampiran;
  }

  function taruh(index: number, satuan: Satuan, tanda: Penanda, own: LampiranTumbuh): void {
    const { jenis, id } = satuan.attrs;
    if (jenis === "lampiran") return;
    if (jenis === "kepalaLampiran" || jenis === "penutup") {
      const line = naskah.isi(satuan);
      if (line === undefined) return;
      own.lines.push(line);
      if (jenis === "kepalaLampiran" && own.children.length === 0) kepala.set(own, own.lines.length);
      return;
    }
    const target = wadahOf(tanda.induk) ?? own;
    if (jenis === "subjudul") {
      const node = subjudulBaru(satuan, tanda);
      target.children.push(node);
      wadah.set(index, node);
      ikatan.ikat(id, node);
      return;
    }
    const holder = unit.get(tanda.induk);
    const node = unitBaru(satuan, tanda, naskah);
    if (node !== null) {
      (holder ?? target).children.push(node);
      unit.set(index, node);
      if (jenis === "rincian") rincian.add(index);
      ikatan.ikat(id, node);
      return;
    }
    const text = naskah.isi(satuan);
    if (text === undefined) return;
    if (holder !== undefined && jenis !== "keterangan" && !isDaftar(tanda.induk)) {
      tambahTeks(holder, text, naskah);
      ikatan.ikat(id, holder);
      return;
    }
    const isi: IsiLampiran =
      jenis === "keterangan"
        ? { type: "gambar", number: GAMBAR.exec(text.value)?.[1] ?? null, text, position: text.position }
        : { type: "prosa", text, position: text.position };
    target.children.push(isi);
    ikatan.ikat(id, isi);
  }

  function subjudulBaru(satuan: Satuan, tanda: Penanda): Subjudul & Wadah {
    const label = tanda.label === "" ? undefined : naskah.label(tanda.label);
    const heading = naskah.isi(satuan) ?? naskah.label("");
    return {
      type: "subjudul",
      level: tingkatSubjudul(satuan.attrs.tingkat),
      number: label === undefined ? null : tanda.nomor,
      ...(label === undefined ? {} : { label }),
      heading,
      children: [],
      position: (label ?? heading).position,
    };
  }

  /** The innermost heading, or lampiran, that holds the unit or is it. */
  function wadahOf(index: number): Wadah | undefined {
    let at = index;
    while (at >= 0 && !wadah.has(at)) at = penanda[at]?.induk ?? -1;
    return wadah.get(at);
  }

  /** The unit is an item of a list of the annex, not of a Pasal or ayat in it: a text behind it is a paragraph of the annex. */
  function isDaftar(index: number): boolean {
    let at = index;
    while (rincian.has(at)) at = penanda[at]?.induk ?? -1;
    return !unit.has(at);
  }
}

/** What stands behind *tentang* in the head. */
function titleOf(lines: readonly Teks[]): string | null {
  const head = lines.map(({ value }) => value).join(" ");
  return /\bTENTANG\b\s*:?\s*(.+)$/i.exec(head)?.[1]?.trim() ?? null;
}
