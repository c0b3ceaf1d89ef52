/** The list of a Select scrolls itself: a scrolling box around it would need a tab stop of its own. */
export const GULUNG = { withScrollArea: false, classNames: { options: "pilihan-gulung" } } as const;
