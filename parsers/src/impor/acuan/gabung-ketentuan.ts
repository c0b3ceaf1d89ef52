/** An official text in which some provisions are those of the working text. */
import type { Bagian, BatangTubuh, IsiLampiran, Lampiran, Peraturan, Unit } from "../../peraturan.ts";
import { bodyOf, locatorsOf } from "../../tree/locator.ts";
import type { KetentuanAcuan } from "./ketentuan-acuan.ts";
import { peletakLampiran } from "./letak-lampiran.ts";
import { push, type Simpul, type Tukar } from "./tukar.ts";

/**
 * The parts of `resmi`, each provision of `lama` that is kept in the place of its counterpart; one without counterpart behind its predecessor, in the
 * Pasal or under the heading to which it belongs, an annex that the official text has not at the end. Only texts count in what is given: the places of
 * kept nodes are those of the working text.
 */
export function gabungKetentuan(
  resmi: Peraturan,
  ketentuanResmi: readonly KetentuanAcuan[],
  lama: Peraturan,
  ketentuanLama: readonly KetentuanAcuan[],
  dipertahankan: ReadonlySet<KetentuanAcuan>,
): Peraturan["children"] {
  const tukar: Tukar = { ganti: new Map(), sesudah: new Map(), awal: new Map() };
  const padanan = new Map(ketentuanResmi.map((satu) => [satu.kunci, satu]));
  const diTubuh = peletakTubuh(resmi, lama, tukar);
  const lampiran = peletakLampiran(resmi, lama, tukar);
  let sebelum: KetentuanAcuan | undefined;
  for (const satu of ketentuanLama) {
    const lawan = padanan.get(satu.kunci);
    if (lawan !== undefined && lawan.simpul !== null) sebelum = lawan;
    if (!dipertahankan.has(satu) || satu.simpul === null) continue;
    if (lawan !== undefined && lawan.simpul !== null) tukar.ganti.set(lawan.simpul, satu.simpul);
    else if (lawan === undefined && satu.tempat === "lampiran") lampiran.letakkan(satu.simpul, sebelum);
    else if (lawan === undefined) diTubuh(satu.simpul, sebelum);
  }
  const bagian = resmi.children.map((part): Bagian => {
    if (part.type === "batangTubuh") return { ...part, children: isiBaru(part.children, null, tukar) as BatangTubuh["children"] };
    if (part.type === "lampiran") return { ...part, children: isiBaru(part.children, part, tukar) as Lampiran["children"] };
    return part;
  });
  return [...bagian, ...lampiran.bawaan()];
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

/** Finds a place in the body for a provision that the official text does not have. */
function peletakTubuh(resmi: Peraturan, lama: Peraturan, tukar: Tukar): (simpul: Simpul, sebelum: KetentuanAcuan | undefined) => void {
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

  return (simpul, sebelum) => {
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
