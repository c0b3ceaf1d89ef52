/** The help sheet: every key and what it does. */
import { Kbd } from "@mantine/core";
import { Dialog } from "../../formulir/dialog.tsx";
import { DAFTAR_TOMBOL } from "./daftar-tombol.ts";
import "./bantuan.css";

export function LembarBantuan({ onTutup }: { readonly onTutup: () => void }) {
  return (
    <Dialog judul="Daftar tombol" onTutup={onTutup} lebar="44rem">
      {DAFTAR_TOMBOL.map(({ judul, tombol }) => (
        <section key={judul} className="bantuan">
          <h3>{judul}</h3>
          <dl>
            {tombol.map(([nama, arti]) => (
              <div key={nama}>
                <dt>
                  {nama.split(", ").map((satu) => (
                    <Kbd key={satu}>{satu}</Kbd>
                  ))}
                </dt>
                <dd>{arti}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
