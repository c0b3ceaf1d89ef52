/** Remembers what was made of the last `terbanyak` things; a thing is the same object. */
export function ingatan<K extends object, V>(terbanyak: number, buat: (dari: K) => V): (dari: K) => V {
  const ada = new Map<K, V>();
  return (dari) => {
    const known = ada.get(dari);
    if (known !== undefined) return known;
    const made = buat(dari);
    ada.set(dari, made);
    for (const lama of [...ada.keys()].slice(0, -terbanyak)) ada.delete(lama);
    return made;
  };
}
