/** The look of every page. Mantine may write no `<style>` of its own: the Content-Security-Policy would refuse it. Colours and fonts stand in theme.css. */
import { createTheme, MantineProvider } from "@mantine/core";
import type { ReactNode } from "react";

const theme = createTheme({ respectReducedMotion: true, cursorType: "pointer" });

export function Tema({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" withCssVariables={false} withGlobalClasses={false}>
      {children}
    </MantineProvider>
  );
}
