/** Figures come from this server alone. */

/** The address where it names a figure of a draft on this server, otherwise `null`. */
export const alamatGambarAman = (src: string): string | null => (/^\/api\/rancangan\/[\w-]+\/gambar\/[\w-]+$/.test(src) ? src : null);
