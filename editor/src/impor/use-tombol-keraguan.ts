/** Keys that lead from doubt to doubt. */
import { type RefObject, useEffect } from "react";

/**
 * Alt+↓ and Alt+↑ wherever the focus is; n and p only while it is in `ruang` and in no field, so that no letter is taken from who dictates or types
 * elsewhere (WCAG 2.1.4). Over a dialog the keys belong to nobody.
 */
export function useTombolKeraguan(ruang: RefObject<HTMLElement | null>, langkah: (arah: 1 | -1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      const arah = arahOf(event, ruang.current);
      if (arah === null) return;
      event.preventDefault();
      langkah(arah);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [ruang, langkah]);
}

const HURUF: Readonly<Record<string, 1 | -1>> = { n: 1, p: -1 };
const PANAH: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 };

function arahOf({ key, target, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent, ruang: HTMLElement | null): 1 | -1 | null {
  // In a field the arrows open its list or move its caret.
  if (ctrlKey || metaKey || !(target instanceof Element) || target.matches("input, select, textarea, [contenteditable]")) return null;
  if (altKey) return PANAH[key] ?? null;
  return !shiftKey && ruang?.contains(target) ? (HURUF[key] ?? null) : null;
}
