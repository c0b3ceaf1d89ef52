/** The paper before its text is there. */
import { Skeleton } from "@mantine/core";
import { Kemajuan } from "../kemajuan.tsx";
import { withKeys } from "../reading/with-keys.ts";

const BARIS = [44, 30, 22, 52, 40, 92, 96, 88, 94, 60, 95, 90, 97, 45] as const;

/** A sheet of grey lines; without a network, what is missing and what to do. */
export function NaskahTunggu({ luring = false }: { readonly luring?: boolean }) {
  return (
    <div className="ruang-tunggu">
      {luring ? (
        <p className="ruang-tunggu-pesan" role="status">
          Server belum dapat dihubungi, dan peramban ini belum menyimpan salinan rancangan ini. Halaman ini terus mencoba; periksa sambungan
          jaringan Anda.
        </p>
      ) : (
        <Kemajuan pesan="Memuat naskah" />
      )}
      <div className="ruang-tunggu-lembar" aria-hidden>
        {withKeys(BARIS).map(({ key, item: lebar }, at) => (
          <Skeleton key={key} height="1.125rem" width={`${lebar}%`} mb="0.75rem" mx={at < 5 ? "auto" : 0} />
        ))}
      </div>
    </div>
  );
}
