/** Addresses of the pages, their code, and what each of them asks the server for. */
import { createBrowserRouter, matchPath } from "react-router";
import { type Api, alamatDaftar, alamatPeraturan, alamatPustaka } from "./api.ts";
import { alamatRingkas } from "./matriks/alamat-ringkas.ts";
import { CrashPage } from "./pages/crash-page.tsx";
import { Shell } from "./shell.tsx";

const loadPustaka = () => import("./pages/pustaka-page.tsx");
const loadBaca = () => import("./pages/baca-page.tsx");
const loadMatriks = () => import("./pages/matriks-page.tsx");

/** Starts fetching code and data of the page at `path`, for the moment a link to it is pointed at or focused. Failures show on the page itself. */
export function preload(api: Api, path: string): void {
  const { pathname, searchParams } = new URL(path, window.location.href);
  const baca = matchPath("/baca/:id", pathname);
  const quietly = (code: Promise<unknown>) => void code.catch(() => undefined);
  if (baca?.params.id) {
    api.get(alamatPeraturan(baca.params.id));
    quietly(loadBaca());
  } else if (pathname === "/matriks") {
    api.get(alamatDaftar);
    if (!["acuan", "daerah", "kecuali"].some((nama) => searchParams.has(nama))) api.get(alamatRingkas("", 0));
    quietly(loadMatriks());
  } else if (pathname === "/") {
    api.get(alamatPustaka);
    quietly(loadPustaka());
  }
}

/** The router. Loaders only start the request, they never wait: the page draws its skeleton at once. */
export function createAppRouter(api: Api) {
  const begin = ({ request }: { readonly request: Request }) => {
    preload(api, request.url);
    return null;
  };
  // On the first load the frame stands while the code of its page is still under way.
  const common = { loader: begin, shouldRevalidate: () => false, HydrateFallback: () => null };
  return createBrowserRouter([
    {
      Component: () => <Shell preload={(path) => preload(api, path)} />,
      ErrorBoundary: CrashPage,
      children: [
        { index: true, ...common, lazy: async () => ({ Component: (await loadPustaka()).PustakaPage }) },
        { path: "baca/:id", ...common, lazy: async () => ({ Component: (await loadBaca()).BacaPage }) },
        { path: "matriks", ...common, lazy: async () => ({ Component: (await loadMatriks()).MatriksPage }) },
        {
          path: "*",
          HydrateFallback: common.HydrateFallback,
          lazy: async () => ({ Component: (await import("./pages/not-found-page.tsx")).NotFoundPage }),
        },
      ],
    },
  ]);
}

export type AppRouter = ReturnType<typeof createAppRouter>;
