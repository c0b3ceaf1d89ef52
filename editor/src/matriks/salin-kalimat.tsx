/** A sentence with a button that copies it, also where the browser keeps its clipboard to https pages. */
import { Button } from "@mantine/core";
import { IconCheck, IconCopy } from "@tabler/icons-react";
import { useRef, useState } from "react";

type Keadaan = "siap" | "disalin" | "dipilih";

const TULISAN: Readonly<Record<Keadaan, string>> = {
  siap: "Salin kalimat",
  disalin: "Kalimat disalin",
  dipilih: "Kalimat dipilih; tekan Ctrl+C",
};

export function SalinKalimat({ kalimat }: { readonly kalimat: string }) {
  const sentence = useRef<HTMLSpanElement>(null);
  const [keadaan, setKeadaan] = useState<Keadaan>("siap");
  const copy = async () => {
    const written = await writeClipboard(kalimat);
    setKeadaan(written || (sentence.current && copySelection(sentence.current)) ? "disalin" : "dipilih");
  };
  return (
    <p className="laci-kalimat">
      <span ref={sentence}>{kalimat}</span>{" "}
      <Button
        size="compact-xs"
        variant="default"
        leftSection={keadaan === "disalin" ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
        onClick={() => void copy()}
      >
        {TULISAN[keadaan]}
      </Button>
    </p>
  );
}

/** Offices open Selaras by a plain http address: there the browser has no clipboard to write to. */
async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Selects the sentence and copies it the old way; where that is refused too, the selection is left for Ctrl+C. */
function copySelection(node: HTMLElement): boolean {
  const selection = window.getSelection();
  selection?.selectAllChildren(node);
  return document.execCommand("copy");
}
