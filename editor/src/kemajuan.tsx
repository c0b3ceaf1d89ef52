/** A thin bar below the header. It stays invisible for half a second (shell.css), so that quick answers do not flicker. */
import { useEffect, useState } from "react";

/** Below this a wait is not noticed as a wait; announcing it would only be noise. */
const NOTICED_AFTER_MS = 500;

/** Shows that something is under way; `pesan` is read out by screen readers once the wait is noticeable. */
export function Kemajuan({ pesan }: { readonly pesan: string }) {
  const [noticed, setNoticed] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setNoticed(true), NOTICED_AFTER_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return (
    <div className="kemajuan" role="status" data-noticed={noticed || undefined}>
      {noticed ? <span className="visually-hidden">{pesan} …</span> : null}
    </div>
  );
}
