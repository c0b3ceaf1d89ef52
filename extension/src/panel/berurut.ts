/** Keys for lists that never change while they are shown: the printed order is the identity, because texts repeat. Pure. */

/** Each item with its 0-based place as a React key. Only for lists without insertion or reordering. */
export function berurut<T>(daftar: readonly T[]): readonly { readonly kunci: string; readonly isi: T }[] {
  return daftar.map((isi, at) => ({ kunci: String(at), isi }));
}
