/** The marks that stand between the blocks of the draft, as elements. They take no room on the page. */
import type { Deviasi, DeviasiHilang } from "@selaras/parsers";
import { bunyiHilang, bunyiTanda, SEBUTAN_TANDA, type Tanda } from "./sebutan-deviasi.ts";
import type { Dibuka } from "./toko-deviasi.ts";

type Buka = (dibuka: Dibuka) => void;

/** The sign in the margin beside the first unit of a provision; `jenis` is that of the unit. */
export const elemenTanda = (deviasi: Deviasi, jenis: string, buka: Buka): HTMLElement =>
  jangkar({
    tanda: deviasi.hubungan,
    lambang: SEBUTAN_TANDA[deviasi.hubungan].lambang,
    bunyi: bunyiTanda(deviasi),
    usulan: deviasi.usulan,
    jenis,
    onBuka: () => buka({ jenis: "ketentuan", id: deviasi.id }),
  });

/** The sign where provisions of the acuan are missing. */
export function elemenHilang(hilang: readonly DeviasiHilang[], buka: Buka): HTMLElement {
  const [pertama] = hilang;
  return jangkar({
    tanda: "hilang",
    lambang: hilang.length === 1 ? SEBUTAN_TANDA.hilang.lambang : `${SEBUTAN_TANDA.hilang.lambang}${hilang.length}`,
    bunyi: bunyiHilang(hilang),
    usulan: false,
    jenis: "hilang",
    onBuka: () => pertama && buka({ jenis: "hilang", locator: pertama.locator }),
  });
}

interface Isi {
  readonly tanda: Tanda;
  readonly lambang: string;
  readonly bunyi: string;
  readonly usulan: boolean;
  readonly jenis: string;
  readonly onBuka: () => void;
}

function jangkar({ tanda, lambang, bunyi, usulan, jenis, onBuka }: Isi): HTMLElement {
  const anchor = document.createElement("div");
  anchor.className = "simpang-jangkar";
  anchor.contentEditable = "false";
  anchor.dataset.hubungan = tanda;
  anchor.dataset.jenis = jenis;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "simpang-tanda";
  // The panel lists the same provisions: a reader who walks by Tab need not pass hundreds of signs.
  button.tabIndex = -1;
  button.title = `${bunyi} Tekan untuk membandingkan.`;
  button.setAttribute("aria-label", `Bandingkan ${bunyi}`);
  if (usulan) button.dataset.usulan = "";
  const sign = document.createElement("span");
  sign.ariaHidden = "true";
  sign.textContent = lambang;
  button.append(sign);
  // Not `click` alone: the press must not move the caret.
  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", onBuka);
  anchor.append(button);
  return anchor;
}
