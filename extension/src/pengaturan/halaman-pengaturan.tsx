/** The options page: with what is compared, how it is marked, where by itself, which server, and what is kept where. */
import { usePeramban } from "../peramban/peramban-context.tsx";
import { BagianAcuan } from "./bagian-acuan.tsx";
import { BagianServer } from "./bagian-server.tsx";
import { BagianSitus } from "./bagian-situs.tsx";
import { BagianTanda } from "./bagian-tanda.tsx";
import { usePengaturan } from "./use-pengaturan.ts";

export function HalamanPengaturan() {
  const { versi } = usePeramban();
  const { pengaturan, galat, ubah } = usePengaturan();
  return (
    <main className="pengaturan">
      <h1>Pengaturan Selaras</h1>
      {galat === null ? null : (
        <p className="galat" role="alert">
          {galat}
        </p>
      )}
      {pengaturan === null ? null : (
        <>
          <BagianAcuan pengaturan={pengaturan} onUbah={ubah} />
          <BagianTanda pengaturan={pengaturan} onUbah={ubah} />
          <BagianSitus situs={pengaturan.situs} />
          <BagianServer />
          <Privasi />
        </>
      )}
      <p className="lunak">Selaras untuk peramban, versi {versi}.</p>
    </main>
  );
}

function Privasi() {
  return (
    <section aria-labelledby="privasi">
      <h2 id="privasi">Privasi</h2>
      <ul>
        <li>Halaman dibaca dan dibandingkan di dalam peramban ini. Acuan bawaan ikut terpasang bersama ekstensi.</li>
        <li>
          Catatan, pengaturan, dan alamat server disimpan di ruang simpan ekstensi pada peramban ini, dan terhapus bila ekstensi dihapus.
        </li>
        <li>
          Tidak ada yang keluar dari peramban ini, kecuali Anda menyambungkan server Selaras dan menekan tombol Kirim ke Selaras atau Buka
          di Selaras. Yang terkirim adalah teks peraturan, alamat halamannya, dan catatan Anda.
        </li>
        <li>Sesudah tersambung, acuan lain dan catatan rekan atas naskah yang pernah Anda kirim diambil dari server itu.</li>
        <li>Ekstensi membaca halaman hanya bila Anda menekan ikonnya, atau pada situs yang Anda izinkan di atas.</li>
      </ul>
    </section>
  );
}
