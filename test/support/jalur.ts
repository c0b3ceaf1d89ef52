/** The network between one person and the server, as something that can break: a forwarder of TCP connections. */

import type { AddressInfo } from "node:net";
import { connect, createServer, type Socket } from "node:net";

/** `putus`: nothing comes through. `tanpaSinkron`: pages and data do, the shared document does not. */
export type KeadaanJalur = "baik" | "putus" | "tanpaSinkron";

export interface Jalur {
  /** Address of the application through this way. */
  readonly url: string;
  /** Takes effect at once, on what is open too. */
  atur(keadaan: KeadaanJalur): void;
  tutup(): Promise<void>;
}

/** A way to the server at `sasaran`, which may be down for a while. */
export async function bukaJalur(sasaran: string): Promise<Jalur> {
  const { hostname, port } = new URL(sasaran);
  let keadaan: KeadaanJalur = "baik";
  const soket = new Map<Socket, { sinkron: boolean }>();

  const jalur = createServer((klien) => {
    const sifat = { sinkron: false };
    soket.set(klien, sifat);
    klien.on("error", () => undefined);
    klien.on("close", () => soket.delete(klien));
    if (keadaan === "putus") return void klien.destroy();
    klien.once("data", (awal: Buffer) => {
      sifat.sinkron = awal.subarray(0, 200).toString("latin1").startsWith("GET /sinkron/");
      if (sifat.sinkron && keadaan !== "baik") return void klien.destroy();
      const server = connect(Number(port), hostname);
      server.on("error", () => klien.destroy());
      server.on("close", () => klien.destroy());
      klien.on("close", () => server.destroy());
      server.write(awal);
      klien.pipe(server);
      server.pipe(klien);
    });
  });
  await new Promise<void>((resolve) => jalur.listen(0, "127.0.0.1", resolve));

  const potong = (yang: (sifat: { readonly sinkron: boolean }) => boolean): void => {
    for (const [satu, sifat] of soket) if (yang(sifat)) satu.destroy();
  };
  return {
    url: `http://${hostname}:${(jalur.address() as AddressInfo).port}`,
    atur: (baru) => {
      keadaan = baru;
      if (baru === "putus") potong(() => true);
      if (baru === "tanpaSinkron") potong(({ sinkron }) => sinkron);
    },
    tutup: () => {
      potong(() => true);
      return new Promise((resolve) => jalur.close(() => resolve()));
    },
  };
}
