/** A file dragged onto the page. */
import { useEffect, useState } from "react";

/** Whether one is over the page now. */
export function useSeret(terima: (berkas: File) => void): boolean {
  const [diseret, setDiseret] = useState(false);
  useEffect(() => {
    const tutup = new AbortController();
    const { signal } = tutup;
    const adaBerkas = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
    window.addEventListener(
      "dragover",
      (event) => {
        if (!adaBerkas(event)) return;
        // without this the browser opens the file in its own viewer
        event.preventDefault();
        setDiseret(true);
      },
      { signal },
    );
    window.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget === null && setDiseret(false), { signal });
    window.addEventListener(
      "drop",
      (event) => {
        if (!adaBerkas(event)) return;
        event.preventDefault();
        setDiseret(false);
        const berkas = event.dataTransfer?.files[0];
        if (berkas !== undefined) terima(berkas);
      },
      { signal },
    );
    return () => tutup.abort();
  }, [terima]);
  return diseret;
}
