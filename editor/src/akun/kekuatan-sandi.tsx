/** How good the password is so far: a bar, and the same in words. */
import { Progress } from "@mantine/core";
import { type Kekuatan, kekuatanSandi, SANDI_TERPENDEK } from "./sandi.ts";

const SEBUTAN: Readonly<Record<Kekuatan, { readonly kata: string; readonly nilai: number; readonly warna: string }>> = {
  lemah: { kata: "Lemah: mudah ditebak. Tambahkan kata yang tidak berhubungan dengan Anda.", nilai: 25, warna: "red" },
  cukup: { kata: "Cukup. Lebih panjang lebih baik.", nilai: 65, warna: "yellow" },
  kuat: { kata: "Kuat.", nilai: 100, warna: "green" },
};

interface KekuatanSandiProps {
  readonly sandi: string;
  /** Name and address of the person: a password made of them is weak. */
  readonly pribadi: readonly string[];
}

/** Advice, not a lock: only the length is required. Screen readers hear it after the typing has paused. */
export function KekuatanSandi({ sandi, pribadi }: KekuatanSandiProps) {
  const sebutan = sandi === "" ? null : SEBUTAN[kekuatanSandi(sandi, pribadi)];
  return (
    <div className="kekuatan-sandi">
      <Progress value={sebutan?.nilai ?? 0} color={sebutan?.warna ?? "gray"} size="sm" aria-hidden />
      <p role="status">
        {sebutan ? sebutan.kata : `Paling sedikit ${SANDI_TERPENDEK} karakter. Beberapa kata acak mudah diingat dan kuat.`}
      </p>
    </div>
  );
}
