/** The keys of the panel, and what the marks of the page mean. */
import { Kbd, Modal } from "@mantine/core";
import { usePengaturan } from "../pengaturan/use-pengaturan.ts";
import { legenda } from "../sorot/legenda.ts";
import { warnaDengan } from "../sorot/warna.ts";

const TOMBOL: readonly { readonly tombol: readonly string[]; readonly guna: string }[] = [
  { tombol: ["↓", "J"], guna: "Ketentuan berikutnya" },
  { tombol: ["↑", "K"], guna: "Ketentuan sebelumnya" },
  { tombol: ["Enter"], guna: "Buka ketentuan dan tunjukkan di halaman" },
  { tombol: ["Esc"], guna: "Kembali ke daftar" },
  { tombol: ["/"], guna: "Cari kata" },
  { tombol: ["N"], guna: "Catatan baru atas kata yang dipilih atau ketentuan yang terbuka" },
  { tombol: ["Ctrl + Enter"], guna: "Simpan catatan yang ditulis" },
  { tombol: ["?"], guna: "Bantuan ini" },
];

export function Bantuan({ terbuka, onTutup }: { readonly terbuka: boolean; readonly onTutup: () => void }) {
  return (
    <Modal
      opened={terbuka}
      onClose={onTutup}
      title="Bantuan"
      size="sm"
      transitionProps={{ duration: 0 }}
      closeButtonProps={{ "aria-label": "Tutup" }}
    >
      <h3 className="bantuan-judul">Papan tik</h3>
      <dl className="bantuan">
        {TOMBOL.map(({ tombol, guna }) => (
          <div key={guna}>
            <dt>
              {tombol.map((satu) => (
                <Kbd key={satu} size="sm">
                  {satu}
                </Kbd>
              ))}
            </dt>
            <dd>{guna}</dd>
          </div>
        ))}
      </dl>
      <h3 className="bantuan-judul">Tanda di halaman</h3>
      <Legenda />
    </Modal>
  );
}

function Legenda() {
  const { pengaturan } = usePengaturan();
  return (
    <dl className="bantuan">
      {legenda(warnaDengan(pengaturan?.warna ?? {})).map(({ jenis, nama, uraian, contoh }) => (
        <div key={jenis}>
          <dt>
            <span style={contoh}>{nama}</span>
          </dt>
          <dd>{uraian}</dd>
        </div>
      ))}
    </dl>
  );
}
