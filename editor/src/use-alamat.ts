/** What a page keeps in its address, so that it can be sent on and survives a reload. */
import { useSearchParams } from "react-router";

/** The words behind `?` of the address, and a way to set one of them; an empty value takes it out. The page stays where it is scrolled. */
export function useAlamat() {
  const [params, setParams] = useSearchParams();
  const change = (nama: string, nilai: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before);
        if (nilai) next.set(nama, nilai);
        else next.delete(nama);
        return next;
      },
      { replace: true, preventScrollReset: true },
    );
  return { params, setParams, change };
}
