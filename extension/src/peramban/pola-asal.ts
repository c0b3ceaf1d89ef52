/** The pattern of permission for an origin. Without its port: Firefox knows none in a pattern, and Chrome then means every port. */
export function polaAsal(asal: string): string {
  const { protocol, hostname } = new URL(asal);
  return `${protocol}//${hostname}/*`;
}
