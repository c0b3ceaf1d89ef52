/** A sentence for whoever listens: spoken when it has changed and stayed, not after every word. */
import { useEffect, useRef, useState } from "react";

const TENANG_MS = 3_000;

/** The first one is told at once. */
export function KabarTenang({ kalimat }: { readonly kalimat: string }) {
  const [kabar, setKabar] = useState("");
  const pertama = useRef(true);
  useEffect(() => {
    const timer = window.setTimeout(() => setKabar(kalimat), pertama.current ? 0 : TENANG_MS);
    pertama.current = false;
    return () => window.clearTimeout(timer);
  }, [kalimat]);
  return (
    <p className="visually-hidden" role="status">
      {kabar}
    </p>
  );
}
