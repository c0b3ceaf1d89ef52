/** Lets one menu belong to whichever button of a list was pressed. */
import { type RefCallback, useLayoutEffect } from "react";

interface JangkarProps {
  readonly elemen: HTMLElement;
  /** What Mantine gives the target of a menu. */
  readonly ref?: RefCallback<HTMLElement>;
  readonly id?: string;
  readonly "aria-expanded"?: boolean;
  readonly "aria-controls"?: string;
}

/** Stands in the place of the button as target of the menu: draws nothing, and hands everything over to `elemen`. */
export function Jangkar({ elemen, ref, id, "aria-expanded": expanded, "aria-controls": controls }: JangkarProps) {
  useLayoutEffect(() => {
    ref?.(elemen);
  }, [ref, elemen]);
  useLayoutEffect(() => {
    if (id) elemen.id = id;
    elemen.setAttribute("aria-expanded", String(expanded === true));
    if (controls) elemen.setAttribute("aria-controls", controls);
    return () => {
      for (const nama of ["id", "aria-expanded", "aria-controls"]) elemen.removeAttribute(nama);
    };
  }, [elemen, id, expanded, controls]);
  return null;
}
