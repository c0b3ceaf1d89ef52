/** The fingerprint of a reviewed text: its beginning, and all of it for whoever points at it or presses it. */
import { UnstyledButton } from "@mantine/core";
import { IconFingerprint } from "@tabler/icons-react";
import { kabari } from "../kabar.ts";

/** Letters that are enough to tell two texts apart by eye. */
const SINGKAT = 12;

export function SidikNaskah({ sidik }: { readonly sidik: string }) {
  const salin = () => {
    // Browsers lend the clipboard to pages of https and localhost only; then the whole fingerprint can be selected by hand.
    void navigator.clipboard?.writeText(sidik).then(
      () => kabari("Sidik naskah disalin."),
      () => undefined,
    );
  };
  return (
    <span className="telaah-sidik">
      <UnstyledButton className="telaah-sidik-singkat" aria-describedby="telaah-sidik-penuh" onClick={salin}>
        <IconFingerprint size={16} aria-hidden /> {sidik.slice(0, SINGKAT)}…
      </UnstyledButton>
      <span id="telaah-sidik-penuh" role="tooltip" className="telaah-sidik-penuh">
        SHA-256: {sidik}
      </span>
    </span>
  );
}
