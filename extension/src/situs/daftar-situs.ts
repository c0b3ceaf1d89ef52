import { jdihIldis } from "./jdih-ildis.ts";
import { jdihNaskah } from "./jdih-naskah.ts";
import { jdihPenampil } from "./jdih-penampil.ts";
import { peraturanBpk } from "./peraturan-bpk.ts";
import { peraturanGoId } from "./peraturan-go-id.ts";
import type { AdaptorSitus } from "./situs.ts";

/** In the order in which they are asked; the first that knows the page is taken. */
export const DAFTAR_SITUS: readonly AdaptorSitus[] = [peraturanGoId, peraturanBpk, jdihNaskah, jdihIldis, jdihPenampil];
