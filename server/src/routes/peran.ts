import type { Pengguna, Peran } from "@selaras/parsers";
import type { MiddlewareHandler } from "hono";
import { answerGalat } from "../errors.ts";
import { type Akses, aksesOf } from "../rancangan/daftar.ts";
import { peranTakCukup, sudahDiarsipkan, takAdaRancangan } from "../rancangan/galat.ts";
import type { Basis } from "../storage/basis.ts";

/** What `peranOf` tells the routes behind it. */
export interface EnvRancangan {
  readonly Variables: { readonly pengguna: Pengguna; readonly akses: Akses };
}

export const SEMUA: readonly Peran[] = ["pemilik", "perancang", "penelaah", "pengamat"];
export const PENELAAH: readonly Peran[] = ["pemilik", "perancang", "penelaah"];
export const PENULIS: readonly Peran[] = ["pemilik", "perancang"];
export const PEMILIK: readonly Peran[] = ["pemilik"];

/**
 * Lets only people pass who have one of these roles on the draft of the address: 404 without any role, 403 with another one. Unless
 * `diArsip` is given, what changes a draft in the archive is refused with 409.
 */
export function perluPeran({ db }: Basis, boleh: readonly Peran[], diArsip = boleh === SEMUA): MiddlewareHandler<EnvRancangan> {
  return async (c, next) => {
    const akses = await aksesOf(db, c.get("pengguna"), c.req.param("id") ?? "");
    if (akses === null) return answerGalat(c, takAdaRancangan());
    if (!boleh.includes(akses.peran)) return answerGalat(c, peranTakCukup(akses.peran));
    if (!diArsip && akses.dokumen.diarsipkan !== null) return answerGalat(c, sudahDiarsipkan());
    c.set("akses", akses);
    return next();
  };
}
