/** Keys for lists that never change while they are shown: the printed order is the identity, because texts repeat. Pure. */

/** Each item with its 0-based place as a React key. Only for lists without insertion or reordering. */
export function withKeys<T>(items: readonly T[]): readonly { readonly key: string; readonly item: T }[] {
  return items.map((item, at) => ({ key: String(at), item }));
}
