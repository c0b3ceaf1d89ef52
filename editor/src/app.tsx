/** Theme and data around the router. */
import { createTheme, MantineProvider } from "@mantine/core";
import { RouterProvider } from "react-router";
import type { Api } from "./api.ts";
import { ApiProvider } from "./api-context.tsx";
import type { AppRouter } from "./routes.tsx";

const theme = createTheme({ respectReducedMotion: true, cursorType: "pointer" });

/** Mantine may write no `<style>` of its own: the Content-Security-Policy would refuse it. Colours and fonts stand in theme.css. */
export function App({ api, router }: { readonly api: Api; readonly router: AppRouter }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      <ApiProvider api={api}>
        <RouterProvider router={router} />
      </ApiProvider>
    </MantineProvider>
  );
}
