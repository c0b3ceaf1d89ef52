import type { Peraturan, TemuanPeraturan } from "@selaras/parsers";
import { sumberTeks } from "@selaras/parsers";
import type { TemuanBacaan } from "../pesan/mesin.ts";

/** Findings with their place in the text as it was read; page furniture between their words is left out. */
export function letakTemuan(temuan: readonly TemuanPeraturan[], { perabot }: Peraturan): readonly TemuanBacaan[] {
  const letak = sumberTeks(perabot);
  return temuan.map(({ kaidah, keparahan, locator, pesan, teks, dari, sampai }, at) => {
    const [pertama] = letak(teks, dari, sampai);
    return { id: `temuan-${at}`, kaidah, keparahan, locator, pesan, dari: pertama?.dari ?? 0, sampai: pertama?.sampai ?? 0 };
  });
}
