/** What stands around every page of the extension: its language and title, the look, and the browser it runs in. */
import { type ReactNode, useEffect } from "react";
import { perambanChrome } from "../peramban/peramban-chrome.ts";
import { PerambanContext } from "../peramban/peramban-context.tsx";
import "./styles.ts";
import { Tema } from "./tema.tsx";

interface KerangkaProps {
  /** Of the browser tab and for screen readers: `Selaras: panel`. */
  readonly judul: string;
  readonly children: ReactNode;
}

export function Kerangka({ judul, children }: KerangkaProps) {
  useEffect(() => {
    document.title = judul;
    document.documentElement.lang = "id";
  }, [judul]);
  return (
    <PerambanContext nilai={perambanChrome}>
      <Tema>{children}</Tema>
    </PerambanContext>
  );
}
