/** A question or a short form over the page. */
import { Modal } from "@mantine/core";
import { type FocusEvent, type ReactNode, useEffect, useRef } from "react";
import "./dialog.css";

interface DialogProps {
  readonly judul: string;
  readonly onTutup: () => void;
  /** Where the focus goes back to; without it to what held it. Menus need it: their item is gone by then. */
  readonly asal?: HTMLElement | null;
  /** Width, for a dialog that shows more than a question. */
  readonly lebar?: string;
  readonly children: ReactNode;
}

/** Is drawn only while it is open. Escape closes it; what is marked `data-autofocus` has the focus first. */
export function Dialog({ judul, onTutup, asal, lebar = "30rem", children }: DialogProps) {
  const back = useRef<Element | null>(null);
  useEffect(() => {
    back.current ??= asal ?? document.activeElement;
    return () => {
      if (back.current instanceof HTMLElement && back.current.isConnected) back.current.focus();
    };
  }, [asal]);
  useEffect(() => {
    // Mantine closes without saying that the key was used, and the page below would take it for its own.
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      onTutup();
    };
    window.addEventListener("keydown", onKeyDown, { capture: true });
    return () => window.removeEventListener("keydown", onKeyDown, { capture: true });
  }, [onTutup]);
  return (
    // Mantine locks scrolling with a `<style>` element, which the Content-Security-Policy may refuse.
    <Modal.Root opened onClose={onTutup} centered size={lebar} lockScroll={false} returnFocus={false} closeOnEscape={false}>
      <Modal.Overlay />
      <Modal.Content onFocus={ownEscape}>
        <Modal.Body>
          {/* Not Modal.Header: its `<header>` would be a second banner of the page. */}
          <div className="dialog-kepala">
            <Modal.Title>{judul}</Modal.Title>
            <Modal.CloseButton aria-label="Tutup" />
          </div>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Where this dialog stands over a drawer, Mantine would close both with one key; it leaves alone what is marked so. */
function ownEscape({ target }: FocusEvent): void {
  target.setAttribute("data-mantine-stop-propagation", "true");
}
