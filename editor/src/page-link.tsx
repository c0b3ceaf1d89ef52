/** Links between pages that fetch ahead: by the time the click comes, code and data are on their way. */
import { createContext, type ReactNode, useContext } from "react";
import { Link, NavLink } from "react-router";

type Preload = (path: string) => void;

const PreloadContext = createContext<Preload>(() => undefined);

/** Makes `preload` known to every `PageLink` inside. */
export function PreloadProvider({ preload, children }: { readonly preload: Preload; readonly children: ReactNode }) {
  return <PreloadContext value={preload}>{children}</PreloadContext>;
}

interface PageLinkProps {
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** Part of the main navigation: the link of the page shown carries `aria-current`. */
  readonly inNavigation?: boolean;
  readonly tabIndex?: number | undefined;
}

/** A link to a page of Selaras. */
export function PageLink({ to, children, className, inNavigation = false, tabIndex }: PageLinkProps) {
  const preload = useContext(PreloadContext);
  const ahead = () => preload(to);
  const common = {
    to,
    onPointerEnter: ahead,
    onFocus: ahead,
    ...(className && { className }),
    ...(tabIndex !== undefined && { tabIndex }),
  };
  return inNavigation ? (
    <NavLink {...common} end={to === "/"}>
      {children}
    </NavLink>
  ) : (
    <Link {...common}>{children}</Link>
  );
}
