import type { Peraturan } from "../peraturan.ts";
import { bentukNormal } from "./bentuk-normal.ts";

/** Version of the form; it changes when a reader of the data would have to. */
export const VERSI_PERATURAN = "1";

/**
 * A regulation as data for another program: its normal form, with the version of the form and what kind of text it is. The tree itself, with places in the
 * source, stays inside of the house.
 */
export const peraturanJson = (
  peraturan: Peraturan,
  { rancangan = false, naskahKerja = false }: { readonly rancangan?: boolean; readonly naskahKerja?: boolean } = {},
): string => `${JSON.stringify({ versi: VERSI_PERATURAN, rancangan, naskahKerja, ...bentukNormal(peraturan) }, null, 2)}\n`;
