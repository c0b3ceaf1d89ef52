/** A wide table in a box that scrolls sideways: by keyboard too, and with a shadow where more of it lies beyond the edge. */
import { type ReactNode, useEffect, useRef, useState } from "react";

interface GulungProps {
  /** Name of the box. */
  readonly nama: string;
  readonly children: ReactNode;
}

export function Gulung({ nama, children }: GulungProps) {
  const box = useRef<HTMLDivElement>(null);
  const [lagi, setLagi] = useState(false);
  useEffect(() => {
    const node = box.current;
    if (!node) return;
    const read = () => setLagi(node.scrollWidth - node.clientWidth - node.scrollLeft > 1);
    read();
    const observer = new ResizeObserver(read);
    observer.observe(node);
    if (node.firstElementChild) observer.observe(node.firstElementChild);
    node.addEventListener("scroll", read, { passive: true });
    return () => {
      observer.disconnect();
      node.removeEventListener("scroll", read);
    };
  }, []);
  return (
    <div className="gulung" data-lagi={lagi || undefined}>
      {/* biome-ignore lint/a11y/useSemanticElements: a section around this box names the table already */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <div ref={box} role="region" aria-label={nama} tabIndex={0} className="ikhtisar-gulung">
        {children}
      </div>
    </div>
  );
}
