import type { Bagian, IsiLampiran, Perabot, Peraturan, Teks, Unit } from "../peraturan.ts";

/**
 * Every leaf of the tree in source order: texts and page furniture. Their spans do not overlap, and outside of them the source has
 * nothing but white space.
 */
export function leavesOf(peraturan: Peraturan): readonly (Teks | Perabot)[] {
  return [...peraturan.perabot, ...peraturan.children.flatMap(leavesOfBagian)].sort(
    (a, b) => (a.position.start.offset ?? 0) - (b.position.start.offset ?? 0),
  );
}

function leavesOfBagian(part: Bagian): Teks[] {
  switch (part.type) {
    case "judul":
      return [...part.lines];
    case "penjelasan": {
      const entries = part.pasal.entries.flatMap(({ label, texts }) => [label, ...texts]);
      return [...part.lines, ...present(part.umum.label), ...part.umum.texts, ...present(part.pasal.label), ...entries];
    }
    case "pembukaan": {
      const dasar = [...part.menimbang, ...part.mengingat, ...part.memperhatikan];
      return [...part.lines, ...part.labels, ...present(part.menetapkan), ...dasar.flatMap((item) => [...present(item.label), item.text])];
    }
    case "batangTubuh":
      return part.children.flatMap((child) => (child.type === "prosa" ? [child.text] : leavesOfUnit(child)));
    case "penutup":
      return [...present(part.perintahPengundangan), ...part.lines];
    case "lampiran":
      return [...part.lines, ...part.children.flatMap(leavesOfIsi)];
  }
}

function leavesOfUnit(unit: Unit): Teks[] {
  return [
    ...present(unit.label),
    ...present(unit.heading),
    ...present(unit.text),
    ...unit.children.flatMap(leavesOfUnit),
    ...present(unit.closing),
  ];
}

function leavesOfIsi(node: IsiLampiran): Teks[] {
  switch (node.type) {
    case "subjudul":
      return [...present(node.label), node.heading, ...node.children.flatMap(leavesOfIsi)];
    case "prosa":
    case "gambar":
      return [node.text];
    case "tabel":
      return [...node.rows];
    case "contoh":
      return [...node.lines];
    default:
      return leavesOfUnit(node);
  }
}

const present = (teks: Teks | undefined): Teks[] => (teks === undefined ? [] : [teks]);
