/** What is told in passing, in the corner of the page: sparingly, for what a person has just done and does not see otherwise. */
import { notifications } from "@mantine/notifications";
import type { Galat } from "./api.ts";

const TUTUP = { "aria-label": "Tutup kabar" };

/** Something was done; read out politely, gone after a while. */
export const kabari = (pesan: string): void => void notifications.show({ message: pesan, role: "status", closeButtonProps: TUTUP });

/** Something could not be done; stays until it is closed. */
export const kabariGagal = ({ pesan, tindakan }: Galat): void =>
  void notifications.show({ color: "red", title: pesan, message: tindakan, autoClose: false, closeButtonProps: TUTUP });
