/** Theme and data around the router. */
import { RouterProvider } from "react-router";
import { PenggunaProvider } from "./akun/pengguna-context.tsx";
import type { Api } from "./api.ts";
import { ApiProvider } from "./api-context.tsx";
import type { AppRouter } from "./routes.tsx";
import { Tema } from "./tema.tsx";

export function App({ api, router }: { readonly api: Api; readonly router: AppRouter }) {
  return (
    <Tema>
      <ApiProvider api={api}>
        <PenggunaProvider>
          <RouterProvider router={router} />
        </PenggunaProvider>
      </ApiProvider>
    </Tema>
  );
}
