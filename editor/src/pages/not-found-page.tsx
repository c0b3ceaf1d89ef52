/** An address that leads nowhere. */
import { PageHeading } from "../page-heading.tsx";
import { PageLink } from "../page-link.tsx";

export function NotFoundPage() {
  return (
    <div className="page-narrow">
      <PageHeading title="Halaman tidak ditemukan">Halaman tidak ditemukan</PageHeading>
      <p>Alamat ini tidak menunjuk halaman Selaras. Tidak ada data yang berubah.</p>
      <p>
        Periksa alamatnya, atau mulai dari <PageLink to="/">Pustaka</PageLink>.
      </p>
    </div>
  );
}
