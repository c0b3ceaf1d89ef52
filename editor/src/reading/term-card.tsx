/** One card for all defined terms of a text: shown while a term is pointed at, or after a tap. */
import { anchorOf, type Definisi } from "@selaras/parsers";
import { type RefObject, useEffect, useRef, useState } from "react";

/** Long enough to move from the term onto the card (WCAG 1.4.13: hoverable), short enough not to linger. */
const LEAVE_DELAY_MS = 250;
/** A pointer that merely crosses a term should not make the page flicker. */
const ENTER_DELAY_MS = 120;
const CARD_WIDTH_PX = 380;
const EDGE_PX = 8;

interface Shown {
  readonly definisi: Definisi;
  readonly left: number;
  readonly top: number;
  readonly above: boolean;
}

function placeBeside(term: HTMLElement, definisi: Definisi): Shown {
  const box = term.getBoundingClientRect();
  const above = box.bottom > window.innerHeight * 0.6;
  const left = Math.max(EDGE_PX, Math.min(box.left, window.innerWidth - CARD_WIDTH_PX - EDGE_PX));
  return { definisi, left, top: above ? box.top : box.bottom, above };
}

interface TermCardProps {
  /** The element whose `.istilah` are watched. */
  readonly text: RefObject<HTMLElement | null>;
  readonly definisi: readonly Definisi[];
}

/** Watches `text` by event delegation: hundreds of terms cost two listeners and no tab stop. Escape and scrolling close the card. */
export function TermCard({ text, definisi }: TermCardProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const card = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const root = text.current;
    if (!root) return;
    let timer = 0;
    const later = (action: () => void, delay: number) => {
      window.clearTimeout(timer);
      timer = window.setTimeout(action, delay);
    };
    const show = (term: HTMLElement, delay: number) => {
      const found = definisi[Number(term.dataset.istilah)];
      if (found) later(() => setShown(placeBeside(term, found)), delay);
    };
    const termAt = (target: EventTarget | null) => (target instanceof Element ? target.closest<HTMLElement>(".istilah") : null);
    const onOver = (event: PointerEvent) => {
      if (card.current?.contains(event.target as Node)) window.clearTimeout(timer);
      else {
        const term = termAt(event.target);
        if (term) show(term, ENTER_DELAY_MS);
        else later(() => setShown(null), LEAVE_DELAY_MS);
      }
    };
    const onClick = (event: MouseEvent) => {
      const term = termAt(event.target);
      if (term) show(term, 0);
    };
    const close = () => later(() => setShown(null), 0);
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    document.addEventListener("pointerover", onOver);
    root.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    window.addEventListener("scroll", close, { passive: true });
    return () => {
      window.clearTimeout(timer);
      document.removeEventListener("pointerover", onOver);
      root.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
      window.removeEventListener("scroll", close);
    };
  }, [definisi, text]);

  if (!shown) return null;
  return (
    <div
      ref={card}
      className="kartu-istilah"
      role="note"
      data-above={shown.above || undefined}
      style={{ left: shown.left, top: shown.top, width: CARD_WIDTH_PX }}
    >
      <div className="kartu-istilah-isi">
        <p className="kartu-istilah-nama">
          {shown.definisi.term}
          {shown.definisi.abbreviation ? ` (${shown.definisi.abbreviation})` : ""}
        </p>
        <p>{shown.definisi.meaning}</p>
        <a href={`#${anchorOf(shown.definisi.at)}`}>{shown.definisi.at}</a>
      </div>
    </div>
  );
}
