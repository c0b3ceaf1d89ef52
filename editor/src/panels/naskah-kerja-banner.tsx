/** Says at the head of the baseline whether it is the official text, what is unknown of it, and how to read its marks. */

import { isNaskahKerja } from "@selaras/parsers";
import { IconFileAlert, IconFileCheck } from "@tabler/icons-react";
import type { Naskah } from "../api.ts";
import { AsalTanda, Sumber } from "../reading/asal-mark.tsx";

/** Shown for the baseline only. */
export function NaskahKerjaBanner({ naskah }: { readonly naskah: Naskah }) {
  const kutipan = naskah.asal.filter((asal) => asal.kind === "kutipan");
  const rekonstruksi = naskah.asal.filter((asal) => asal.kind === "rekonstruksi");
  const resmi = naskah.asal.filter((asal) => asal.kind === "naskah resmi");
  const contoh = [kutipan[0], rekonstruksi[0], resmi[0]].filter((asal) => asal !== undefined);
  const kerja = resmi.length === 0 || isNaskahKerja(naskah.asal);
  const sumber = Object.entries(naskah.sumber);
  return (
    <aside id="asal-usul" className="banner-naskah-kerja" aria-labelledby="judul-naskah-kerja">
      <h2 id="judul-naskah-kerja">
        {kerja ? <IconFileAlert size={18} aria-hidden /> : <IconFileCheck size={18} aria-hidden />}{" "}
        {kerja ? (resmi.length === 0 ? "Naskah kerja, bukan naskah resmi" : "Sebagian naskah kerja, bukan naskah resmi") : "Naskah resmi"}
      </h2>
      <p>{naskah.catatan ?? naskah.entri.mutuTeks}</p>
      <p>
        {naskah.asal.length} ketentuan bertanda asal-usul: {kutipan.length} kutipan (K) dan {rekonstruksi.length} rekonstruksi (R),
        masing-masing dengan tingkat keyakinannya{resmi.length === 0 ? "" : `; ${resmi.length} menurut naskah resmi (Resmi)`}.
      </p>
      <p className="layar-saja">
        Tekan tanda seperti{" "}
        {contoh.map((asal, urut) => (
          <span key={asal.locator}>
            {urut > 0 ? " atau " : ""}
            <AsalTanda asal={asal} />
          </span>
        ))}{" "}
        di samping ketentuan untuk melihat sumber dan saksinya.
      </p>
      {sumber.length > 0 ? (
        <p>
          {resmi.length === 0 ? "Sumber kutipan" : "Sumber"}:{" "}
          {sumber.map(([kode, alamat], urut) => (
            <span key={kode}>
              {urut > 0 ? ", " : ""}
              <Sumber kode={kode} alamat={alamat} />
            </span>
          ))}
          .
        </p>
      ) : null}
    </aside>
  );
}
