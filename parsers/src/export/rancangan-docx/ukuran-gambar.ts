/** How large a picture is, as the head of its file says. */

interface UkuranGambar {
  /** Pixels. */
  readonly lebar: number;
  readonly tinggi: number;
}

/** Sources: PNG (ISO/IEC 15948) 11.2.2, JPEG (ITU-T T.81) B.2.2, WebP (RFC 9649) 2.5–2.7. `null` where the file is none of these, or broken. */
export function ukuranGambar(data: Uint8Array): UkuranGambar | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const ukuran = png(view) ?? webp(view) ?? jpeg(view);
  return ukuran !== null && ukuran.lebar > 0 && ukuran.tinggi > 0 ? ukuran : null;
}

function png(view: DataView): UkuranGambar | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return null;
  return { lebar: view.getUint32(16), tinggi: view.getUint32(20) };
}

/** Segment by segment up to the first start of a frame. */
function jpeg(view: DataView): UkuranGambar | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return null;
    const tanda = view.getUint8(at + 1);
    if (tanda === 0xff) at++;
    else if (tanda >= 0xc0 && tanda <= 0xcf && tanda !== 0xc4 && tanda !== 0xc8 && tanda !== 0xcc)
      return { lebar: view.getUint16(at + 7), tinggi: view.getUint16(at + 5) };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}

function webp(view: DataView): UkuranGambar | null {
  if (view.byteLength < 30 || view.getUint32(0) !== 0x52494646 || view.getUint32(8) !== 0x57454250) return null;
  switch (view.getUint32(12)) {
    // "VP8 "
    case 0x56503820:
      return { lebar: view.getUint16(26, true) & 0x3fff, tinggi: view.getUint16(28, true) & 0x3fff };
    // "VP8L"
    case 0x5650384c: {
      const bit = view.getUint32(21, true);
      return { lebar: (bit & 0x3fff) + 1, tinggi: ((bit >>> 14) & 0x3fff) + 1 };
    }
    // "VP8X"
    case 0x56503858:
      return { lebar: 1 + tigaBita(view, 24), tinggi: 1 + tigaBita(view, 27) };
    default:
      return null;
  }
}

const tigaBita = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
