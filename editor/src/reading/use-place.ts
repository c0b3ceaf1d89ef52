/** Which place of the text is being read: the innermost section that crosses a line just below the header. */
import { type RefObject, useEffect, useState } from "react";

/** Header and reading bar cover the top of the window; the line lies below both. In CSS pixels, as measured at a root font of 16 px. */
export const READING_LINE_PX = 116;

/** The `id` of the place being read, `null` above the first. Follows scrolling without listening to it (IntersectionObserver). */
export function usePlace(text: RefObject<HTMLElement | null>): string | null {
  const [place, setPlace] = useState<string | null>(null);

  useEffect(() => {
    const root = text.current;
    if (!root) return;
    const sections = [...root.querySelectorAll<HTMLElement>("[data-tempat]")];
    const crossing = new Set<Element>();
    let observer: IntersectionObserver | null = null;

    const observe = () => {
      observer?.disconnect();
      crossing.clear();
      // A band one pixel high: its lower edge depends on the window, so it is laid anew when the window changes.
      const below = Math.max(0, window.innerHeight - READING_LINE_PX - 1);
      observer = new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) crossing.add(target);
            else crossing.delete(target);
          }
          // Nested sections cross together; the last in the order of the text is the innermost.
          const innermost = sections.findLast((section) => crossing.has(section));
          if (innermost) setPlace(innermost.id);
          // Between two sections the last one stays; above the first there is no place.
          else if ((sections[0]?.getBoundingClientRect().top ?? 0) > READING_LINE_PX) setPlace(null);
        },
        { rootMargin: `-${READING_LINE_PX}px 0px -${below}px 0px` },
      );
      for (const section of sections) observer.observe(section);
    };

    observe();
    window.addEventListener("resize", observe);
    return () => {
      window.removeEventListener("resize", observe);
      observer?.disconnect();
    };
  }, [text]);

  return place;
}
