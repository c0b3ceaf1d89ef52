/** The sign in the margin beside a unit with findings, as an element. It takes no room on the page. */
import type { TemuanRancangan } from "@selaras/parsers";
import { SEBUTAN_KEPARAHAN, SEMUA_KEPARAHAN } from "./sebutan-periksa.ts";

interface IsiTanda {
  readonly temuan: readonly TemuanRancangan[];
  /** Of the block. */
  readonly jenis: string;
  /** One of them is looked at. */
  readonly kini: boolean;
  readonly onTekan: (kunci: string) => void;
}

/** Messages beyond these are counted. */
const DISEBUT = 4;

export function elemenTemuan({ temuan, jenis, kini, onTekan }: IsiTanda): HTMLElement {
  const anchor = document.createElement("div");
  anchor.className = "temuan-jangkar";
  anchor.contentEditable = "false";
  anchor.dataset.jenis = jenis;
  const terberat = [...temuan].sort((a, b) => SEMUA_KEPARAHAN.indexOf(a.keparahan) - SEMUA_KEPARAHAN.indexOf(b.keparahan))[0];
  if (terberat === undefined) return anchor;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "temuan-tanda";
  button.dataset.keparahan = terberat.keparahan;
  if (kini) button.dataset.kini = "";
  // The panel lists the same findings, and F8 goes through them: a reader who walks by Tab need not pass hundreds of signs.
  button.tabIndex = -1;
  const bunyi = bunyiTanda(temuan);
  button.title = `${bunyi} Tekan untuk melihatnya di panel Periksa.`;
  button.setAttribute("aria-label", `Lihat temuan. ${bunyi}`);
  // Drawn by the stylesheet: as text it would be a name of the button that nobody can say.
  button.dataset.lambang = SEBUTAN_KEPARAHAN[terberat.keparahan].lambang + (temuan.length > 1 ? String(temuan.length) : "");
  // Not `click` alone: the press must not move the caret.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", () => onTekan(terberat.kunci));
  anchor.append(button);
  return anchor;
}

function bunyiTanda(temuan: readonly TemuanRancangan[]): string {
  const kalimat = temuan.slice(0, DISEBUT).map(({ keparahan, pesan }) => `${SEBUTAN_KEPARAHAN[keparahan].nama}: ${pesan}`);
  const lebih = temuan.length > DISEBUT ? [`Dan ${temuan.length - DISEBUT} temuan lain.`] : [];
  return [...kalimat, ...lebih].join(" ");
}
