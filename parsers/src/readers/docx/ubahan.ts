import type { Ubahan } from "./isi-word.ts";
import { type Unsur, unsurAnak } from "./xml.ts";

const UBAHAN: Readonly<Record<string, Ubahan["macam"]>> = {
  "w:ins": "sisip",
  "w:moveTo": "sisip",
  "w:del": "hapus",
  "w:moveFrom": "hapus",
};

/** The tracked change that an element is (§17.13.5); `null` where it is none. */
export function ubahanOf({ nama, attr }: Unsur): Ubahan | null {
  const macam = UBAHAN[nama];
  if (macam === undefined) return null;
  const kapan = attr["w:date"];
  return {
    macam,
    oleh: attr["w:author"] ?? null,
    kapan: kapan !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?$/.test(kapan) ? kapan : null,
  };
}

/** The tracked change that stands among the properties of a paragraph mark or a row; `tiada` where it was put in and taken away again. */
export function ubahanTanda(sifat: Unsur): Ubahan | "tiada" | null {
  const ubahan = unsurAnak(sifat).flatMap((satu) => ubahanOf(satu) ?? []);
  if (ubahan.some(({ macam }) => macam === "sisip") && ubahan.some(({ macam }) => macam === "hapus")) return "tiada";
  return ubahan[0] ?? null;
}

/** The change of what stands inside of something changed (`luar`): what was put in and taken away again stands in neither text. */
export function gabungUbahan(sendiri: Ubahan | "tiada" | null, luar: Ubahan | null): Ubahan | "tiada" | null {
  if (sendiri === null || sendiri === "tiada" || luar === null) return sendiri ?? luar;
  return sendiri.macam === luar.macam ? sendiri : "tiada";
}
