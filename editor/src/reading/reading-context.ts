/** Hands the index of the regulation to every piece of the text without passing it through each of them. */
import { createContext, useContext } from "react";
import type { IndeksBaca } from "./reading-index.ts";

export const ReadingContext = createContext<IndeksBaca | null>(null);

/** The index of the regulation being read. Throws outside of a reading page: a fault of the code. */
export function useIndeks(): IndeksBaca {
  const indeks = useContext(ReadingContext);
  if (!indeks) throw new Error("useIndeks needs a ReadingContext above it");
  return indeks;
}
