/**
 * The frame around every page: skip link, header, main.
 *
 * Mantine's own AppShell is not used: it writes its sizes into a `<style>` element at run time, which the Content-Security-Policy
 * (`'self'` only) refuses. shell.css does the same with four rules.
 */
import { Outlet, ScrollRestoration, useNavigation } from "react-router";
import { MenuAkun } from "./akun/menu-akun.tsx";
import { ColourSchemeToggle } from "./colour-scheme-toggle.tsx";
import { Kemajuan } from "./kemajuan.tsx";
import { PageLink, PreloadProvider } from "./page-link.tsx";

/** The frame; pages appear inside `main`. */
export function Shell({ preload }: { readonly preload: (path: string) => void }) {
  const navigation = useNavigation();
  return (
    <PreloadProvider preload={preload}>
      <a className="skip-link" href="#isi">
        Langsung ke isi
      </a>
      <header className="shell-header">
        <PageLink to="/" className="shell-name">
          Selaras
        </PageLink>
        <nav aria-label="Halaman">
          <ul className="shell-nav">
            <li>
              <PageLink to="/" inNavigation>
                Pustaka
              </PageLink>
            </li>
            <li>
              <PageLink to="/matriks" inNavigation>
                Matriks
              </PageLink>
            </li>
            <li>
              <PageLink to="/rancangan" inNavigation>
                Rancangan
              </PageLink>
            </li>
            <li>
              <PageLink to="/impor" inNavigation>
                Impor
              </PageLink>
            </li>
            <li>
              <PageLink to="/penelaahan" inNavigation>
                Penelaahan
              </PageLink>
            </li>
          </ul>
        </nav>
        <div className="shell-ujung">
          <ColourSchemeToggle />
          <MenuAkun />
        </div>
      </header>
      {navigation.state === "idle" ? null : <Kemajuan pesan="Membuka halaman" />}
      <main id="isi" className="shell-main" tabIndex={-1}>
        <Outlet />
      </main>
      <ScrollRestoration />
    </PreloadProvider>
  );
}
