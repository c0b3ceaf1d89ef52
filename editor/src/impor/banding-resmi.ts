/** Provisions of the working text against an official one, as they are listed and counted. Pure. */
import type { BandingResmi } from "@selaras/parsers";

export const SEBUTAN_KEADAAN: Readonly<Record<BandingResmi["keadaan"], string>> = {
  sama: "Sama",
  berbeda: "Berbeda",
  baru: "Hanya di naskah resmi",
  hilang: "Hanya di naskah kerja",
};

/** The words of a provision that the official text does not have could be kept. */
export const dapatDipertahankan = ({ keadaan }: BandingResmi): boolean => keadaan === "berbeda" || keadaan === "hilang";

/** `12 sama, 3 berbeda, 1 hanya di naskah resmi, 2 hanya di naskah kerja`. */
export function kalimatBanding(ketentuan: readonly BandingResmi[]): string {
  const hitung = (Object.entries(SEBUTAN_KEADAAN) as readonly (readonly [BandingResmi["keadaan"], string])[]).map(
    ([keadaan, sebutan]) => `${ketentuan.filter((satu) => satu.keadaan === keadaan).length} ${sebutan.toLocaleLowerCase("id")}`,
  );
  return hitung.join(", ");
}

/** What will be there after it: `15 ketentuan dari naskah resmi, 2 dipertahankan dari naskah kerja`. */
export function kalimatSesudah(ketentuan: readonly BandingResmi[], pertahankan: ReadonlySet<string>): string {
  const dipertahankan = ketentuan.filter((satu) => dapatDipertahankan(satu) && pertahankan.has(satu.locator)).length;
  const resmi = ketentuan.filter(
    (satu) => satu.keadaan !== "hilang" && !(dapatDipertahankan(satu) && pertahankan.has(satu.locator)),
  ).length;
  const lepas = ketentuan.filter((satu) => satu.keadaan === "hilang" && !pertahankan.has(satu.locator)).length;
  const akhir = lepas > 0 ? `, ${lepas} ketentuan naskah kerja ditinggalkan` : "";
  return `${resmi} ketentuan dari naskah resmi, ${dipertahankan} dipertahankan dari naskah kerja${akhir}`;
}
