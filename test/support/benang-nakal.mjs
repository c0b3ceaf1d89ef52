/** A thread of an import that does what its file says: answers, tells of progress and hangs, takes all memory, fails, or leaves without a word. */
import { parentPort, workerData } from "node:worker_threads";

const { nama } = workerData.masuk;
if (nama === "jawab") parentPort?.postMessage({ keluar: { galat: { pesan: "Sudah.", tindakan: "Tidak ada." } } });
if (nama === "hang") {
  parentPort?.postMessage({ kemajuan: { langkah: "Membaca", selesai: 1, jumlah: 2 } });
  for (;;);
}
if (nama === "memori") {
  const semua = [];
  for (;;) semua.push(new Array(100_000).fill(semua.length).map(String));
}
if (nama === "gagal") throw new Error("rahasia: /rumah/berkas");
