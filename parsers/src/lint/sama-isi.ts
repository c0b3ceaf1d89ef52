/** Whether two values are told alike: plain data without cycles. */
export function samaIsi(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [kiri, kanan] = [a, b] as readonly Readonly<Record<string, unknown>>[] as [Record<string, unknown>, Record<string, unknown>];
  const kunci = Object.keys(kiri);
  return kunci.length === Object.keys(kanan).length && kunci.every((satu) => samaIsi(kiri[satu], kanan[satu]));
}
