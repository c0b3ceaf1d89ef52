/** Around every page for writing: asks to sign in first, and comes back afterwards. */
import { Skeleton } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { Navigate, Outlet, useLocation } from "react-router";
import { Gagal } from "../gagal.tsx";
import { alamatMasuk } from "./kembali.ts";
import { useAkun } from "./pengguna-context.tsx";

/** A route around those pages; what they tell in passing (`notifications.show`) appears here. */
export function WajibMasuk() {
  const { keadaan, segarkan } = useAkun();
  const { pathname, search, hash } = useLocation();
  if (keadaan.jenis === "tamu") return <Navigate to={alamatMasuk(`${pathname}${search}${hash}`)} replace />;
  if (keadaan.jenis === "gagal")
    return (
      <div className="page-narrow">
        <Gagal galat={keadaan.galat} tersimpan="Rancangan di server tidak berubah." onRetry={() => void segarkan()} />
      </div>
    );
  if (keadaan.jenis === "memuat")
    return (
      <div className="page-narrow" aria-hidden>
        <Skeleton height="2rem" width="14rem" mb="md" />
        <Skeleton height="12rem" />
      </div>
    );
  return (
    <>
      <Outlet />
      <Notifications position="bottom-right" containerWidth={360} limit={3} autoClose={6000} />
    </>
  );
}
