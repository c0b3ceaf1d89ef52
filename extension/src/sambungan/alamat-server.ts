/** The address of a server as a person types it, as an origin that may be given a token. */
import type { Galat } from "../catatan/antarmuka.ts";

/** Hosts that the traffic does not leave the office for: there `http` is taken too. Source: RFC 1918, RFC 6761, RFC 6762. */
const JARINGAN_SENDIRI =
  /^(?:localhost|(?:[^.]+\.)+localhost|127(?:\.\d+){3}|\[::1\]|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|(?:[^.]+\.)+local)$/;

/** `https://selaras.example.go.id` of whatever was typed or pasted; without a scheme `https`, on one's own network `http`. */
export function alamatServer(ketikan: string): { readonly server: string } | Galat {
  const teks = ketikan.trim();
  if (teks === "") return { galat: "Alamat server belum diisi. Contoh: https://selaras.example.go.id." };
  const berskema = /^[a-z][a-z+.-]*:\/\//i.test(teks) ? teks : `${JARINGAN_SENDIRI.test(inang(teks)) ? "http" : "https"}://${teks}`;
  const url = URL.canParse(berskema) ? new URL(berskema) : null;
  if (url === null || url.hostname === "" || !/^https?:$/.test(url.protocol)) {
    return { galat: `“${teks.slice(0, 80)}” bukan alamat server. Contoh: https://selaras.example.go.id.` };
  }
  if (url.protocol === "http:" && !JARINGAN_SENDIRI.test(url.hostname)) {
    return { galat: "Alamat ini tidak terenkripsi (http). Pakai alamat https, agar kunci sambungan tidak terbaca di jalan." };
  }
  return { server: url.origin };
}

/** The host of `host:port/path`. */
const inang = (teks: string): string => (URL.canParse(`http://${teks}`) ? new URL(`http://${teks}`).hostname : "");

/** Whether the page that the server names for the permission may be opened: its own, or one that is encrypted. */
export const halamanPatut = (halaman: string, server: string): boolean =>
  URL.canParse(halaman) && (new URL(halaman).origin === server || new URL(halaman).protocol === "https:");
