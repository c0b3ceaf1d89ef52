/** Messages about sites that are read by themselves, and about marks; they go the same way as those of `mesin.ts`. */

/**
 * Reads pages of a site by themselves from now on, or no longer. `asal` is an origin: `https://jdih.cilacapkab.go.id`.
 *
 * The popup sends this at once and asks the person for the permission in the same click, because Chrome may close the popup when its question
 * appears, and what stood behind it would never run. The service worker therefore keeps the wish, registers the script where the permission is
 * there already, and otherwise when `chrome.permissions.onAdded` tells of it. It alone writes `Pengaturan.situs`.
 */
export interface PesanSitus {
  readonly untuk: "mesin";
  readonly apa: "situs";
  readonly asal: string;
  readonly aktif: boolean;
}

/** `menunggu`: wished, but the browser has not permitted it yet. */
export type JawabanSitus = { readonly situs: "aktif" | "mati" | "menunggu" };

/** Paints the marks of a tab again, because notes or settings changed. Answers how many marks stand there. */
export interface PesanSorotUlang {
  readonly untuk: "mesin";
  readonly apa: "sorot-ulang";
  readonly tab: number;
}

/** What the service worker tells by itself: a tab was read, by whoever asked for it. */
export type KabarMesin = { readonly dari: "mesin"; readonly apa: "selesai"; readonly tab: number };
