/** Whether a review is still open, told by an icon and a word. */
import type { StatusPenelaahan } from "@selaras/parsers";
import { IconCircleCheck, IconCircleDashed } from "@tabler/icons-react";
import { SEBUTAN_STATUS } from "./sebutan-penelaahan.ts";

export function StatusTelaah({ status }: { readonly status: StatusPenelaahan }) {
  const Ikon = status === "selesai" ? IconCircleCheck : IconCircleDashed;
  return (
    <span className="telaah-status">
      <Ikon size={16} aria-hidden /> {SEBUTAN_STATUS[status]}
    </span>
  );
}
