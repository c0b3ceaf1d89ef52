/** `?pasal=Pasal 5` in the address: goes to the provision by the name that people and the extension use. */
import { anchorOf } from "@selaras/parsers";
import { type RefObject, useEffect, useState } from "react";
import { useLocation, useNavigate } from "react-router";

/**
 * Turns the name into the fragment of the address once the text under `naskah` is drawn, so that the place is shown like any other. Gives the name where the
 * text has no such provision.
 */
export function usePasalAlamat(naskah: RefObject<HTMLElement | null>): string | null {
  const { search } = useLocation();
  const navigate = useNavigate();
  const [hilang, setHilang] = useState<string | null>(null);
  useEffect(() => {
    const params = new URLSearchParams(search);
    const pasal = params.get("pasal");
    if (pasal === null || !naskah.current) return;
    const anchor = anchorOf(pasal);
    const ada = anchor !== "" && naskah.current.querySelector(`#${CSS.escape(anchor)}`) !== null;
    params.delete("pasal");
    setHilang(ada ? null : pasal);
    void navigate({ search: params.toString(), ...(ada && { hash: anchor }) }, { replace: true, preventScrollReset: true });
  }, [naskah, navigate, search]);
  return hilang;
}
