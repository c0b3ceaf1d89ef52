/** Notes on a text in the form that other annotation programs read. Source: W3C Web Annotation Data Model (2017), §3.1, §3.2, §4.2.4–4.2.5. */
import type { IsiAnotasi, NaskahTelaah } from "../penelaahan-tersaji.ts";

/** A note, with its author where it is known. */
export type AnotasiBernama = IsiAnotasi & { readonly oleh?: { readonly nama: string } };

export interface BadanWeb {
  readonly type: "TextualBody";
  readonly value: string;
  readonly format: "text/plain";
  readonly language?: "id";
  readonly purpose: "commenting" | "editing" | "tagging";
}

export interface AnotasiWeb {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: readonly ("commenting" | "editing" | "tagging")[];
  readonly created: string;
  readonly modified: string;
  readonly creator?: { readonly type: "Person"; readonly name: string };
  readonly body: readonly BadanWeb[];
  readonly target: { readonly source: string; readonly selector: readonly Readonly<Record<string, unknown>>[] };
  readonly [milik: `selaras:${string}`]: unknown;
}

export interface KumpulanAnotasi {
  readonly "@context": readonly unknown[];
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly total: number;
  readonly first: { readonly id: string; readonly type: "AnnotationPage"; readonly startIndex: 0; readonly items: readonly AnotasiWeb[] };
}

/** Before the id of a note of ours. */
export const AWALAN_ID = "urn:selaras:anotasi:";

/** Names a locator such as `Pasal 5 ayat (1)` in a FragmentSelector. */
export const BENTUK_LOKATOR = "urn:selaras:locator";

/**
 * The notes as one collection with one page, in JSON-LD. Positions are UTF-16 code units, as `selaras:satuan` says: the standard leaves that open.
 * `sidik` is the SHA-256 of the text that they speak of.
 */
export function anotasiWeb(naskah: NaskahTelaah & { readonly sidik: string }, anotasi: readonly AnotasiBernama[]): KumpulanAnotasi {
  const id = `urn:selaras:naskah:${naskah.sidik}`;
  return {
    "@context": ["http://www.w3.org/ns/anno.jsonld", { selaras: "urn:selaras:" }],
    id,
    type: "AnnotationCollection",
    label: naskah.judul,
    total: anotasi.length,
    first: { id: `${id}:1`, type: "AnnotationPage", startIndex: 0, items: anotasi.map((satu) => anotasiOf(naskah.alamat, satu)) },
  };
}

function anotasiOf(alamat: string, { id, isi, usulan, tanda, bobot, jangkar, dibuat, diubah, oleh }: AnotasiBernama): AnotasiWeb {
  const { locator, kutipan, awalan, akhiran, dari, sampai, ketentuan, ciri } = jangkar;
  const badan: BadanWeb[] = [
    ...(isi === "" ? [] : [{ ...BADAN, language: "id" as const, value: isi, purpose: "commenting" as const }]),
    ...(usulan === null ? [] : [{ ...BADAN, language: "id" as const, value: usulan, purpose: "editing" as const }]),
    ...tanda.map((satu) => ({ ...BADAN, value: satu, purpose: "tagging" as const })),
  ];
  return {
    id: `${AWALAN_ID}${encodeURIComponent(id)}`,
    type: "Annotation",
    motivation: [...new Set(badan.map(({ purpose }) => purpose))],
    created: dibuat,
    modified: diubah,
    ...(oleh === undefined ? {} : { creator: { type: "Person" as const, name: oleh.nama } }),
    body: badan,
    target: {
      source: alamat,
      selector: [
        ...(locator === null ? [] : [{ type: "FragmentSelector", conformsTo: BENTUK_LOKATOR, value: locator }]),
        { type: "TextQuoteSelector", exact: kutipan, prefix: awalan, suffix: akhiran },
        { type: "TextPositionSelector", start: dari, end: sampai, "selaras:satuan": "UTF-16" },
      ],
    },
    "selaras:bobot": bobot,
    "selaras:ketentuan": ketentuan,
    ...(ciri === undefined ? {} : { "selaras:ciri": ciri }),
  };
}

const BADAN = { type: "TextualBody", format: "text/plain" } as const;
