/** The look of every page of the extension: light or dark as the system is. Mantine writes no `<style>` of its own; colours and fonts stand in tema.css. */
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
