import type { DokumenTerbuka } from "./document.ts";

/** The documents in memory. */
export interface Rak {
  /** Gives the document, loaded once however many ask at the same time; it stays until as many `lepas`. Rejects where it cannot be loaded. */
  pakai(id: string): Promise<DokumenTerbuka>;
  lepas(dokumen: DokumenTerbuka): void;
  /** Takes the document out of use at once: the next `pakai` loads it anew. */
  buang(dokumen: DokumenTerbuka): void;
  /** The document if it is in memory; resolves when a load that runs has ended. */
  cari(id: string): Promise<DokumenTerbuka | null>;
  semua(): readonly DokumenTerbuka[];
  tutup(): void;
}

export interface BahanRak {
  readonly muat: (id: string) => Promise<DokumenTerbuka>;
  /** Done while the document is still there; whoever comes meanwhile gets this one. */
  readonly sebelumKeluar: (dokumen: DokumenTerbuka) => Promise<void>;
  readonly simpanMs: number;
  readonly logError: (error: unknown) => void;
}

interface Tempat {
  readonly janji: Promise<DokumenTerbuka>;
  dokumen: DokumenTerbuka | null;
  pemakai: number;
  timer: NodeJS.Timeout | undefined;
}

export function createRak({ muat, sebelumKeluar, simpanMs, logError }: BahanRak): Rak {
  const tempat = new Map<string, Tempat>();

  function open(id: string): Tempat {
    const baru: Tempat = { janji: muat(id), dokumen: null, pemakai: 0, timer: undefined };
    tempat.set(id, baru);
    baru.janji.then(
      (dokumen) => {
        baru.dokumen = dokumen;
      },
      () => tempat.get(id) === baru && tempat.delete(id),
    );
    return baru;
  }

  const placeOf = (dokumen: DokumenTerbuka): Tempat | null => {
    const found = tempat.get(dokumen.id);
    return found?.dokumen === dokumen ? found : null;
  };

  function remove(dokumen: DokumenTerbuka): void {
    const found = placeOf(dokumen);
    clearTimeout(found?.timer);
    if (found) tempat.delete(dokumen.id);
    dokumen.usang = true;
    dokumen.ydoc.destroy();
  }

  /** The decision and the removal are one step, so nobody can come in between. */
  async function putAway(found: Tempat, dokumen: DokumenTerbuka): Promise<void> {
    await sebelumKeluar(dokumen).catch(logError);
    if (found.pemakai > 0 || placeOf(dokumen) !== found) return;
    if (dokumen.menunggu > 0) plan(found, dokumen);
    else remove(dokumen);
  }

  function plan(found: Tempat, dokumen: DokumenTerbuka): void {
    found.timer = setTimeout(() => void putAway(found, dokumen), simpanMs);
    found.timer.unref();
  }

  return {
    async pakai(id) {
      const found = tempat.get(id) ?? open(id);
      clearTimeout(found.timer);
      found.pemakai += 1;
      return found.janji;
    },
    lepas(dokumen) {
      const found = placeOf(dokumen);
      if (!found) return;
      found.pemakai -= 1;
      if (found.pemakai === 0) plan(found, dokumen);
    },
    buang: remove,
    cari: async (id) => (await tempat.get(id)?.janji.catch(() => null)) ?? null,
    semua: () => [...tempat.values()].flatMap(({ dokumen }) => (dokumen ? [dokumen] : [])),
    tutup() {
      for (const { timer } of tempat.values()) clearTimeout(timer);
    },
  };
}
