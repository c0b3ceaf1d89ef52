import type { OlahCatatan } from "./antarmuka.ts";
import { eksporCatatan, imporCatatan } from "./berkas-catatan.ts";
import { olahTelaahan } from "./telaahan.ts";

/** Everything a page of the extension does with notes. */
export const olahCatatan: OlahCatatan = { ...olahTelaahan, eksporCatatan, imporCatatan };
