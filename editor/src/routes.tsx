/** Addresses of the pages, their code, and what each of them asks the server for. */
import { createBrowserRouter, matchPath } from "react-router";
import { alamatPengguna, alamatSaya } from "./akun/alamat-akun.ts";
import { type Api, alamatDaftar, alamatPeraturan, alamatPustaka } from "./api.ts";
import { alamatDaftarImpor, alamatImpor } from "./impor/alamat-impor.ts";
import { alamatRingkas } from "./matriks/alamat-ringkas.ts";
import { CrashPage } from "./pages/crash-page.tsx";
import { alamatDaftarPenelaahan, alamatPenelaahan, readSaring } from "./penelaahan/alamat-penelaahan.ts";
import { alamatRancangan, alamatSatuRancangan } from "./rancangan/alamat-rancangan.ts";
import { Shell } from "./shell.tsx";

const loadPustaka = () => import("./pages/pustaka-page.tsx");
const loadBaca = () => import("./pages/baca-page.tsx");
const loadMatriks = () => import("./pages/matriks-page.tsx");
const loadMasuk = () => import("./pages/masuk-page.tsx");
const loadDaftar = () => import("./pages/daftar-page.tsx");
const loadWajibMasuk = () => import("./akun/wajib-masuk.tsx");
const loadAkun = () => import("./pages/akun-page.tsx");
const loadRancangan = () => import("./pages/rancangan-page.tsx");
const loadRancanganBaru = () => import("./pages/rancangan-baru-page.tsx");
const loadRuang = () => import("./pages/ruang-rancangan-page.tsx");
const loadPenelaahan = () => import("./pages/penelaahan-page.tsx");
const loadTelaah = () => import("./pages/telaah-page.tsx");
const loadImpor = () => import("./pages/impor-page.tsx");
const loadImporSatu = () => import("./pages/impor-satu-page.tsx");
const loadSambungkan = () => import("./pages/sambungkan-page.tsx");

/** Starts fetching code and data of the page at `path`, for the moment a link to it is pointed at or focused. Failures show on the page itself. */
export function preload(api: Api, path: string): void {
  const { pathname, searchParams } = new URL(path, window.location.href);
  const baca = matchPath("/baca/:id", pathname);
  const quietly = (code: Promise<unknown>) => void code.catch(() => undefined);
  if (preloadMenulis(api, pathname, searchParams, quietly) || preloadTelaah(api, pathname, searchParams, quietly)) return;
  if (preloadImpor(api, pathname, quietly)) return;
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

/** The same for the pages behind an account; their data only for somebody who is known to have one, or the server would refuse. */
function preloadMenulis(api: Api, pathname: string, params: URLSearchParams, quietly: (code: Promise<unknown>) => void): boolean {
  const masuk = api.peek(alamatSaya) !== undefined;
  const ruang = matchPath("/rancangan/:id", pathname)?.params.id;
  if (pathname === "/masuk") quietly(loadMasuk());
  else if (pathname === "/akun") {
    if (masuk) api.get(alamatPengguna(""));
    quietly(loadAkun());
  } else if (pathname === "/rancangan") {
    if (masuk) api.get(alamatRancangan(params.get("arsip") === "1"));
    quietly(loadRancangan());
  } else if (pathname === "/rancangan/baru") {
    api.get(alamatDaftar);
    quietly(loadRancanganBaru());
  } else if (ruang) {
    if (masuk) api.get(alamatSatuRancangan(ruang));
    quietly(loadRuang());
  } else return false;
  return true;
}

/** The same for the pages about what the extension sends. */
function preloadTelaah(api: Api, pathname: string, params: URLSearchParams, quietly: (code: Promise<unknown>) => void): boolean {
  const masuk = api.peek(alamatSaya) !== undefined;
  const telaah = matchPath("/penelaahan/:id", pathname)?.params.id;
  if (pathname === "/penelaahan") {
    if (masuk) api.get(alamatDaftarPenelaahan(readSaring(params)));
    quietly(loadPenelaahan());
  } else if (telaah) {
    if (masuk) api.get(alamatPenelaahan(telaah));
    quietly(loadTelaah());
  } else if (pathname === "/sambungkan") quietly(loadSambungkan());
  else return false;
  return true;
}

/** The same for the pages that bring files in. */
function preloadImpor(api: Api, pathname: string, quietly: (code: Promise<unknown>) => void): boolean {
  const masuk = api.peek(alamatSaya) !== undefined;
  const impor = matchPath("/impor/:id", pathname)?.params.id;
  if (pathname === "/impor") {
    if (masuk) api.get(alamatDaftarImpor);
    quietly(loadImpor());
  } else if (impor) {
    if (masuk) api.get(alamatImpor(impor));
    quietly(loadImporSatu());
  } else return false;
  return true;
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
        { path: "masuk", ...common, lazy: async () => ({ Component: (await loadMasuk()).MasukPage }) },
        { path: "daftar/:token", ...common, lazy: async () => ({ Component: (await loadDaftar()).DaftarPage }) },
        {
          HydrateFallback: common.HydrateFallback,
          lazy: async () => ({ Component: (await loadWajibMasuk()).WajibMasuk }),
          children: [
            { path: "akun", ...common, lazy: async () => ({ Component: (await loadAkun()).AkunPage }) },
            { path: "rancangan", ...common, lazy: async () => ({ Component: (await loadRancangan()).RancanganPage }) },
            { path: "rancangan/baru", ...common, lazy: async () => ({ Component: (await loadRancanganBaru()).RancanganBaruPage }) },
            { path: "rancangan/:id", ...common, lazy: async () => ({ Component: (await loadRuang()).RuangRancanganPage }) },
            { path: "penelaahan", ...common, lazy: async () => ({ Component: (await loadPenelaahan()).PenelaahanPage }) },
            { path: "penelaahan/:id", ...common, lazy: async () => ({ Component: (await loadTelaah()).TelaahPage }) },
            { path: "impor", ...common, lazy: async () => ({ Component: (await loadImpor()).ImporPage }) },
            { path: "impor/:id", ...common, lazy: async () => ({ Component: (await loadImporSatu()).ImporSatuPage }) },
            { path: "sambungkan", ...common, lazy: async () => ({ Component: (await loadSambungkan()).SambungkanPage }) },
          ],
        },
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
