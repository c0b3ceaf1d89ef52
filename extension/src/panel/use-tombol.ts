/** Keys of a whole page. They rest while somebody types, and leave the browser's own combinations alone. */
import { useEffect, useRef } from "react";

export type Tombol = Readonly<Record<string, (() => void) | undefined>>;

/** Calls what stands under the pressed key (`event.key`, letters in lower case). */
export function useTombol(tombol: Tombol): void {
  const kini = useRef(tombol);
  useEffect(() => {
    kini.current = tombol;
  });
  useEffect(() => {
    const tekan = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isMengetik(event.target)) return;
      // A dialog or a menu has keys of its own.
      if (document.querySelector("[role=dialog], [role=menu]")) return;
      const jalankan = kini.current[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (jalankan === undefined) return;
      event.preventDefault();
      jalankan();
    };
    window.addEventListener("keydown", tekan);
    return () => window.removeEventListener("keydown", tekan);
  }, []);
}

const isMengetik = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));
