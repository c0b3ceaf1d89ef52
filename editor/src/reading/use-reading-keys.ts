/** Keys for moving through the text: from Pasal to Pasal, and from provision to provision. */
import { type RefObject, useCallback, useEffect } from "react";
import { useNavigate } from "react-router";
import { READING_LINE_PX } from "./use-place.ts";

/** How far to move: to the next Pasal, or to the next unit of any depth. */
export type Langkah = "pasal" | "ketentuan";

const SELECTORS: Readonly<Record<Langkah, string>> = { pasal: '[data-langkah="pasal"]', ketentuan: "[data-langkah]" };

/** A unit scrolled to by a link may lie a few pixels off the reading line. */
const TOLERANCE_PX = 16;

function neighbour(text: HTMLElement, langkah: Langkah, arah: 1 | -1): HTMLElement | undefined {
  const units = [...text.querySelectorAll<HTMLElement>(SELECTORS[langkah])];
  const focused = document.activeElement?.closest<HTMLElement>(SELECTORS[langkah]);
  const at = focused ? units.indexOf(focused) : -1;
  const marked =
    focused?.hasAttribute("data-sasaran") || focused?.querySelector(":scope > .label:focus, :scope > .unit-kepala .label:focus");
  // After a step the focus is on the unit itself: go on from there, wherever the window could scroll to.
  if (at >= 0 && marked) return units[at + arah];
  const top = (unit: HTMLElement) => unit.getBoundingClientRect().top;
  return arah === 1
    ? units.find((unit) => top(unit) > READING_LINE_PX + TOLERANCE_PX)
    : units.findLast((unit) => top(unit) < READING_LINE_PX - TOLERANCE_PX);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|SELECT|TEXTAREA)$/u.test(target.tagName));

/** What a key press asks for; letters count only while `letters` is on (WCAG 2.1.4 asks that they can be switched off). */
function stepOf(event: KeyboardEvent, letters: boolean): { readonly langkah: Langkah; readonly arah: 1 | -1 } | null {
  if (event.ctrlKey || event.metaKey) return null;
  const langkah: Langkah = event.shiftKey ? "ketentuan" : "pasal";
  if (event.altKey) {
    if (event.key === "ArrowDown") return { langkah, arah: 1 };
    return event.key === "ArrowUp" ? { langkah, arah: -1 } : null;
  }
  if (!letters || isTyping(event.target)) return null;
  const key = event.key.toLowerCase();
  if (key === "j") return { langkah, arah: 1 };
  return key === "k" ? { langkah, arah: -1 } : null;
}

/** Listens on the whole page and gives the same steps for buttons. A step replaces the address, it does not fill the history. */
export function useReadingKeys(text: RefObject<HTMLElement | null>, letters: boolean): (langkah: Langkah, arah: 1 | -1) => void {
  const navigate = useNavigate();

  const step = useCallback(
    (langkah: Langkah, arah: 1 | -1) => {
      const next = text.current && neighbour(text.current, langkah, arah);
      if (next) void navigate({ hash: next.id }, { replace: true, preventScrollReset: true });
    },
    [navigate, text],
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const asked = stepOf(event, letters);
      // An open popover or drawer owns the keyboard.
      if (!asked || event.defaultPrevented || document.querySelector('[role="dialog"]')) return;
      event.preventDefault();
      step(asked.langkah, asked.arah);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [letters, step]);

  return step;
}
