/** An official text in which some provisions are those of the working text. */
import type { Bagian, BatangTubuh, IsiLampiran, Lampiran, Peraturan, Prosa, Unit } from "../../peraturan.ts";
import { bodyOf, locatorsOf } from "../../tree/locator.ts";
import type { KetentuanAcuan } from "./ketentuan-acuan.ts";

type Simpul = Unit | Prosa;

/** What takes the place of a node, and what comes behind it or first under it. */
interface Tukar {
  readonly ganti: Map<unknown, Simpul>;
  readonly sesudah: Map<unknown, Simpul[]>;
  /** Before the first node of the body (`null`), of a unit or of an annex. */
  readonly awal: Map<unknown, Simpul[]>;
}

/**
 * The parts of `resmi`, each provision of `lama` that is kept in the place of its counterpart; one without counterpart behind its predecessor, in the
 * Pasal or annex to which it belongs. Only texts count in what is given: the places of kept nodes are those of the working text.
 */
export function gabungKetentuan(
  resmi: Peraturan,
  ketentuanResmi: readonly KetentuanAcuan[],
  lama: Peraturan,
  ketentuanLama: readonly KetentuanAcuan[],
  dipertahankan: ReadonlySet<string>,
): Peraturan["children"] {
  const tukar: Tukar = { ganti: new Map(), sesudah: new Map(), awal: new Map() };
  const padanan = new Map(ketentuanResmi.map((satu) => [satu.kunci, satu]));
  const letakkan = peletak(resmi, lama, tukar);
  let sebelum: KetentuanAcuan | undefined;
  for (const satu of ketentuanLama) {
    const lawan = padanan.get(satu.kunci);
    const tetap = dipertahankan.has(satu.locator) && satu.simpul !== null;
    if (lawan !== undefined) sebelum = lawan;
    if (!tetap || satu.simpul === null) continue;
    if (lawan?.simpul != null) tukar.ganti.set(lawan.simpul, satu.simpul);
    else if (lawan === undefined) letakkan(satu, satu.simpul, sebelum);
  }
  const bawaan = resmi.children.some(({ type }) => type === "lampiran") ? [] : lampiranBawaan(lama, ketentuanLama, dipertahankan);
  const bagian = resmi.children.map((part): Bagian => {
    if (part.type === "batangTubuh") return { ...part, children: isiBaru(part.children, null, tukar) as BatangTubuh["children"] };
    if (part.type === "lampiran") return { ...part, children: isiBaru(part.children, part, tukar) as Lampiran["children"] };
    return part;
  });
  return [...bagian, ...bawaan];
}

/** The annexes of the working text with what is kept of them, under their headings. */
function lampiranBawaan(lama: Peraturan, ketentuan: readonly KetentuanAcuan[], dipertahankan: ReadonlySet<string>): readonly Lampiran[] {
  const tetap = new Set<unknown>(ketentuan.flatMap(({ locator, simpul }) => (dipertahankan.has(locator) ? [simpul] : [])));
  const saring = (children: readonly IsiLampiran[]): readonly IsiLampiran[] =>
    children.flatMap((child): readonly IsiLampiran[] => {
      if (tetap.has(child)) return [child];
      const isi = "children" in child ? saring(child.children) : [];
      return isi.length === 0 ? [] : [{ ...child, children: isi } as IsiLampiran];
    });
  return lama.children.flatMap((part): readonly Lampiran[] => {
    const isi = part.type === "lampiran" ? saring(part.children) : [];
    return part.type === "lampiran" && isi.length > 0 ? [{ ...part, children: isi }] : [];
  });
}

function isiBaru(children: readonly (Unit | IsiLampiran)[], wadah: unknown, tukar: Tukar): readonly (Unit | IsiLampiran)[] {
  return [
    ...(tukar.awal.get(wadah) ?? []),
    ...children.flatMap((child) => [tukar.ganti.get(child) ?? dalam(child, tukar), ...(tukar.sesudah.get(child) ?? [])]),
  ];
}

function dalam(child: Unit | IsiLampiran, tukar: Tukar): Unit | IsiLampiran {
  if (!("children" in child)) return child;
  return { ...child, children: isiBaru(child.children, child, tukar) } as Unit | IsiLampiran;
}

/** Finds a place for a provision that the official text does not have. */
function peletak(
  resmi: Peraturan,
  lama: Peraturan,
  tukar: Tukar,
): (ketentuan: KetentuanAcuan, simpul: Simpul, sebelum: KetentuanAcuan | undefined) => void {
  const unitResmi = new Map([...locatorsOf(resmi)].map(([unit, locator]) => [locator, unit]));
  const indukLama = new Map<unknown, Unit>();
  const catat = (unit: Unit): void => {
    for (const child of unit.children) {
      indukLama.set(child, unit);
      catat(child);
    }
  };
  for (const unit of bodyOf(lama)) catat(unit);
  const lokatorLama = locatorsOf(lama);
  /** Pasal that only the working text has, with what is kept of them. */
  const pasalBaru = new Map<Unit, Unit[]>();
  const lampiran = resmi.children.filter((part) => part.type === "lampiran");

  return ({ tempat, locator }, simpul, sebelum) => {
    if (tempat === "lampiran") {
      const milik = lampiran.find(({ number }) => locator.startsWith(`Lampiran ${number ?? ""}`.trim())) ?? lampiran.at(-1);
      if (sebelum?.tempat === "lampiran" && sebelum.simpul !== null) push(tukar.sesudah, sebelum.simpul, simpul);
      // without any annex what is kept comes with its own
      else if (milik !== undefined) push(tukar.awal, milik, simpul);
      return;
    }
    const induk = indukLama.get(simpul);
    const rumah = induk === undefined ? undefined : unitResmi.get(lokatorLama.get(induk) ?? "");
    if (induk === undefined || induk.type === "bab" || induk.type === "bagian" || induk.type === "paragraf") pasal(simpul, sebelum);
    else if (rumah !== undefined) anak(rumah, simpul, sebelum);
    else {
      const ada = pasalBaru.get(induk);
      if (ada !== undefined) ada.push(simpul as Unit);
      else {
        const isi = [simpul as Unit];
        pasalBaru.set(induk, isi);
        pasal({ ...induk, children: isi }, sebelum);
      }
    }
  };

  /** Behind the Pasal of its predecessor. */
  function pasal(simpul: Simpul, sebelum: KetentuanAcuan | undefined): void {
    const milik = sebelum?.tempat === "lampiran" ? undefined : /^Pasal \S+/.exec(sebelum?.locator ?? "")?.[0];
    const rumah = milik === undefined ? undefined : unitResmi.get(milik);
    if (rumah === undefined) push(tukar.awal, null, simpul);
    else push(tukar.sesudah, rumah, simpul);
  }

  function anak(rumah: Unit, simpul: Simpul, sebelum: KetentuanAcuan | undefined): void {
    const kakak = rumah.children.find((child) => child === sebelum?.simpul);
    if (kakak === undefined) push(tukar.awal, rumah, simpul);
    else push(tukar.sesudah, kakak, simpul);
  }
}

function push(peta: Map<unknown, Simpul[]>, kunci: unknown, simpul: Simpul): void {
  const ada = peta.get(kunci);
  if (ada === undefined) peta.set(kunci, [simpul]);
  else ada.push(simpul);
}
