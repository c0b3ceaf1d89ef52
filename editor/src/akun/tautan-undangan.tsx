/** The link of an invitation. */
import type { Undangan } from "@selaras/parsers";
import { waktuLengkap } from "../waktu.ts";
import { TautanSalin } from "./tautan-salin.tsx";

interface TautanUndanganProps {
  readonly undangan: Undangan;
  readonly surel: string;
}

/** Whoever has an account already got the role at once: then the link leads to the page itself. */
export const sudahPunyaAkun = ({ tautan }: Undangan): boolean => !/\/daftar\/[^/]+$/u.test(tautan);

/** The server keeps only a trace of the link, so it is shown this once. */
export function TautanUndangan({ undangan, surel }: TautanUndanganProps) {
  const { tautan, berlakuSampai } = undangan;
  const punya = sudahPunyaAkun(undangan);
  return (
    <TautanSalin label={punya ? `Tautan untuk ${surel}` : `Tautan undangan untuk ${surel}`} tautan={tautan}>
      {punya
        ? "Orang ini sudah mempunyai akun dan haknya langsung berlaku. Kabari ia dengan tautan ini; Selaras tidak mengirim surel."
        : `Kirimkan sendiri tautan ini kepada orangnya; Selaras tidak mengirim surel. Tautan hanya dapat dipakai satu kali, berlaku sampai ${waktuLengkap(berlakuSampai)}, dan tidak ditampilkan lagi setelah ditutup.`}
    </TautanSalin>
  );
}
