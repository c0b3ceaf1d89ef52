/** `#pasal-7-ayat-1` in the address: brings the provision into view, marks it, and puts the focus on it. */
import { type RefObject, useEffect } from "react";
import { useLocation } from "react-router";

/** The anchor of an address, or an empty string where it is none or cannot be decoded. */
function anchorIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return "";
  }
}

/** Follows the hash of the address inside `room`. The mark is an attribute set here and not by React: the text is never drawn again for it. */
export function useDeepLink(room: RefObject<HTMLElement | null>): void {
  const { hash, key } = useLocation();

  // `key` changes with every navigation: a second click on the same link has to lead there again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const id = anchorIn(hash);
    const target = id === "" ? null : document.getElementById(id);
    if (!target || !room.current?.contains(target)) return;
    target.setAttribute("data-sasaran", "");
    target.scrollIntoView({ block: "start" });
    target
      .querySelector<HTMLElement>(":scope > .label, :scope > .unit-kepala .label, :scope > .subjudul-kepala .label")
      ?.focus({ preventScroll: true });
    return () => target.removeAttribute("data-sasaran");
  }, [hash, key, room]);
}
