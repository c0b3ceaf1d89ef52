/** Sending a form: one state for the button, one for what went wrong. */
import type { FormErrors } from "@mantine/form";
import { type SyntheticEvent, useCallback, useRef, useState } from "react";
import type { Gagalan, Hasil } from "../api.ts";

export interface Kiriman {
  readonly mengirim: boolean;
  readonly gagal: Gagalan | null;
  /** Runs `kirim` unless it runs already; gives the value, or `undefined` after a failure, which `gagal` then holds. */
  readonly jalankan: <T>(kirim: () => Promise<Hasil<T>>) => Promise<T | undefined>;
  readonly lupakan: () => void;
}

export function useKiriman(): Kiriman {
  const [mengirim, setMengirim] = useState(false);
  const [gagal, setGagal] = useState<Gagalan | null>(null);
  // Enter held down sends twice before the button is drawn as busy.
  const busy = useRef(false);
  const jalankan = useCallback(async <T>(kirim: () => Promise<Hasil<T>>) => {
    if (busy.current) return undefined;
    busy.current = true;
    setMengirim(true);
    setGagal(null);
    const hasil = await kirim();
    busy.current = false;
    setMengirim(false);
    if (hasil.ok) return hasil.nilai;
    setGagal(hasil);
    return undefined;
  }, []);
  return { mengirim, gagal, jalankan, lupakan: () => setGagal(null) };
}

/** For `onSubmit` of a form: puts the focus on the first field with an error, in the order of the rules. */
export function focusFirstError(errors: FormErrors, _values: unknown, event: SyntheticEvent<HTMLFormElement> | undefined): void {
  const [first] = Object.keys(errors);
  event?.currentTarget.querySelector<HTMLElement>(`[data-path="${first}"]`)?.focus();
}
