/** SHA-256 of a text in UTF-8, hexadecimal. */
export async function sidikTeks(teks: string): Promise<string> {
  const sidik = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(teks));
  return [...new Uint8Array(sidik)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
