/** Prepares the preview of what the form would make, whenever that changes. */
import type { Daerah, DasarRancangan } from "@selaras/parsers";
import { useEffect, useState } from "react";
import { type Api, alamatPeraturan } from "../api.ts";
import { useApi } from "../api-context.tsx";
import type { Pratinjau } from "./pratinjau.ts";

export type KeadaanPratinjau =
  | { readonly jenis: "belum" }
  | { readonly jenis: "menyusun" }
  | { readonly jenis: "ada"; readonly pratinjau: Pratinjau }
  | { readonly jenis: "gagal" };

/** Typing a title must not write the draft again at every letter. */
const PAUSE_MS = 300;

/** `acuan` is the id of the baseline; `null` while the list of the Pustaka is under way. */
export function usePratinjau(
  daerah: Daerah | undefined,
  dasar: DasarRancangan | null,
  acuan: string | null,
  tentang: string,
): KeadaanPratinjau {
  const api = useApi();
  const [keadaan, setKeadaan] = useState<KeadaanPratinjau>({ jenis: "belum" });
  const macam = dasar?.macam;
  const id = dasar?.macam === "peraturan" ? dasar.id : dasar?.macam === "acuan" ? acuan : null;
  const nama = dasar?.macam === "unggahan" ? dasar.nama : "";
  const isi = dasar?.macam === "unggahan" ? dasar.isi : "";
  useEffect(() => {
    if (!daerah || macam === undefined || (id === null && macam === "acuan")) return setKeadaan({ jenis: "belum" });
    let current = true;
    setKeadaan((lama) => (lama.jenis === "ada" ? lama : { jenis: "menyusun" }));
    const timer = window.setTimeout(async () => {
      const baru = await susun(api, daerah, id, macam === "unggahan" ? { nama, isi } : null, tentang).catch(() => null);
      if (current) setKeadaan(baru ? { jenis: "ada", pratinjau: baru } : { jenis: "gagal" });
    }, PAUSE_MS);
    return () => {
      current = false;
      window.clearTimeout(timer);
    };
  }, [api, daerah, macam, id, nama, isi, tentang]);
  return keadaan;
}

async function susun(
  api: Api,
  daerah: Daerah,
  id: string | null,
  unggahan: { readonly nama: string; readonly isi: string } | null,
  tentang: string,
): Promise<Pratinjau | null> {
  const [{ bacaUnggahan, denganLetak, susunPratinjau }, naskah] = await Promise.all([
    import("./pratinjau.ts"),
    id === null ? null : api.get(alamatPeraturan(id)).janji,
  ]);
  const dariPustaka = naskah?.ok ? denganLetak(naskah.nilai.peraturan) : null;
  const peraturan = unggahan ? bacaUnggahan(unggahan.nama, unggahan.isi) : dariPustaka;
  if (id !== null && peraturan === null) return null;
  return susunPratinjau({
    daerah,
    dasar: peraturan && { id, peraturan },
    tahun: new Date().getFullYear(),
    ...(tentang.trim() !== "" && { tentang: tentang.trim() }),
  });
}
