/** Places on a page. Source: PDF 32000-1, 8.3. */

export type Matriks = readonly number[];

/** Two transformations one after the other. Source: PDF 32000-1, 8.3.4. */
export const kali = (a: Matriks, b: Matriks): Matriks => {
  const [a0 = 1, a1 = 0, a2 = 0, a3 = 1, a4 = 0, a5 = 0] = a;
  const [b0 = 1, b1 = 0, b2 = 0, b3 = 1, b4 = 0, b5 = 0] = b;
  return [a0 * b0 + a2 * b1, a1 * b0 + a3 * b1, a0 * b2 + a2 * b3, a1 * b2 + a3 * b3, a0 * b4 + a2 * b5 + a4, a1 * b4 + a3 * b5 + a5];
};

/** A place of the page, turned by quarters so that its text runs from left to right. */
export const putarTitik = (x: number, y: number, arah: number): readonly [number, number] =>
  arah === 1 ? [y, -x] : arah === 2 ? [-x, -y] : arah === 3 ? [-y, x] : [x, y];

/** A place of the drawing, as it is seen. */
export function titikTampak(
  [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matriks,
  x: number,
  y: number,
  arah: number,
): readonly [number, number] {
  return putarTitik(a * x + c * y + e, b * x + d * y + f, arah);
}
