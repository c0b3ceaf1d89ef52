/** A memory of bounded size: what was used longest ago is forgotten first. */
export interface Recent<T> {
  has(key: string): boolean;
  /** What is remembered under `key`, made now where nothing is. */
  remember(key: string, make: () => T): T;
  forget(key: string): void;
  clear(): void;
}

/** Remembers `most` values at once. */
export function createRecent<T>(most: number): Recent<T> {
  const kept = new Map<string, { readonly value: T }>();
  return {
    has: (key) => kept.has(key),
    remember: (key, make) => {
      const entry = kept.get(key) ?? { value: make() };
      // Set anew, so that the order of the Map is the order of use.
      kept.delete(key);
      kept.set(key, entry);
      const oldest = kept.size > most ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      return entry.value;
    },
    forget: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}
