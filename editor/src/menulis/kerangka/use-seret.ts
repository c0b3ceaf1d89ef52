/** Dragging rows of the outline with the pointer; by keyboard the same is done with Alt and the arrow keys. */
import { type DragEvent, useState } from "react";
import type { BarisRancangan } from "./baris-kerangka.ts";
import { FORMAT_SERET, type Sasaran, sasaranSeret } from "./seret.ts";

interface Seret {
  readonly sasaran: Sasaran | null;
  /** For the element that holds the rows. */
  readonly pendengar: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
}

/** `barisDi` tells which row an event is about. */
export function useSeret(
  barisDi: (target: EventTarget) => BarisRancangan | null,
  pindahkan: (id: string, sasaran: Sasaran) => void,
): Seret {
  const [diseret, setDiseret] = useState<BarisRancangan | null>(null);
  const [sasaran, setSasaran] = useState<Sasaran | null>(null);
  const selesai = () => {
    setDiseret(null);
    setSasaran(null);
  };
  return {
    sasaran,
    pendengar: {
      onDragStart: (event) => {
        const baris = barisDi(event.target);
        if (!baris) return;
        event.dataTransfer.setData(FORMAT_SERET, baris.id);
        event.dataTransfer.effectAllowed = "move";
        setDiseret(baris);
      },
      onDragOver: (event) => {
        const pada = barisDi(event.target);
        const elemen = event.target instanceof Element ? event.target.closest("[data-baris]") : null;
        if (!diseret || !pada || !elemen) return;
        const { top, height } = elemen.getBoundingClientRect();
        const baru = sasaranSeret(diseret, pada, (event.clientY - top) / height);
        if (baru) event.preventDefault();
        if (baru?.id !== sasaran?.id || baru?.letak !== sasaran?.letak) setSasaran(baru);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (diseret && sasaran) pindahkan(diseret.id, sasaran);
        selesai();
      },
      onDragEnd: selesai,
    },
  };
}
