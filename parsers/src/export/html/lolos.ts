const TANDA: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as HTML may hold it, in an element or an attribute: what a regulation says is never markup. */
export const lolos = (teks: string): string => teks.replace(/[&<>"']/g, (tanda) => TANDA[tanda] ?? "");
