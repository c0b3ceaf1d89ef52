/** The ISO date of the desk at which the command runs. */
export function hariIni(): string {
  const saat = new Date();
  const dua = (angka: number): string => String(angka).padStart(2, "0");
  return `${saat.getFullYear()}-${dua(saat.getMonth() + 1)}-${dua(saat.getDate())}`;
}
