/** Puts the focus where the work goes on, when a part of the page appears because somebody asked for it. */
import { type RefObject, useEffect, useRef } from "react";

/** For the one field or heading to begin with. */
export function useFocusFirst<T extends HTMLElement>(): RefObject<T | null> {
  const first = useRef<T>(null);
  useEffect(() => first.current?.focus(), []);
  return first;
}
