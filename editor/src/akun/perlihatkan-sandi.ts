/** The eye at the end of every password field, in Indonesian and reachable by keyboard. */
export const PERLIHATKAN = {
  visibilityToggleFocusable: true,
  visibilityToggleButtonProps: { "aria-label": "Perlihatkan kata sandi" },
} as const;
