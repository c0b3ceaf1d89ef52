/** The heading of a page: names the document and takes the focus after a navigation, so that a screen reader hears where it is. */
import { type ReactNode, useEffect, useRef } from "react";
import { useLocation } from "react-router";

interface PageHeadingProps {
  /** For the browser's tab; the name of the application is added. */
  readonly title: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/** Exactly one per page. */
export function PageHeading({ title, children, className }: PageHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { key, pathname, hash } = useLocation();
  // The first page of a visit keeps the browser's own focus; a deep link focuses the provision it names.
  const arrived = key !== "default" && hash === "";
  const arrivedAt = useRef<string | null>(null);

  useEffect(() => {
    document.title = `${title} – Selaras`;
  }, [title]);

  useEffect(() => {
    if (arrivedAt.current === pathname) return;
    arrivedAt.current = pathname;
    if (arrived) heading.current?.focus({ preventScroll: true });
  }, [arrived, pathname]);

  return (
    <h1 ref={heading} tabIndex={-1} className={className ? `page-heading ${className}` : "page-heading"}>
      {children}
    </h1>
  );
}
