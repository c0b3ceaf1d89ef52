/** Pages that no driver knows as such (the side panel, the popup), over the debugging protocol. */
import type { CDPSession } from "playwright-core";
import { expect } from "vitest";

/** Waits for the page whose address ends so; gives what asks it for the value of an expression, as text. */
export async function penanyaTarget(cdp: CDPSession, akhir: string): Promise<(ungkapan: string) => Promise<string>> {
  const cari = async () => (await cdp.send("Target.getTargets")).targetInfos.find(({ url }) => url.endsWith(akhir))?.targetId;
  await expect.poll(cari, { timeout: 10_000 }).toBeTypeOf("string");
  const { sessionId } = await cdp.send("Target.attachToTarget", { targetId: (await cari()) ?? "", flatten: false });
  let nomor = 0;
  return (ungkapan) => {
    const id = ++nomor;
    return new Promise((resolve) => {
      cdp.on("Target.receivedMessageFromTarget", ({ message }) => {
        const jawab = JSON.parse(message) as { readonly id: number; readonly result?: { readonly result?: { readonly value?: unknown } } };
        if (jawab.id === id) resolve(String(jawab.result?.result?.value));
      });
      const pesan = { id, method: "Runtime.evaluate", params: { expression: ungkapan, returnByValue: true } };
      void cdp.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify(pesan) });
    });
  };
}

/** Presses the button that says exactly this, where there is one. */
export const tekanTombol = (kata: string): string =>
  `[...document.querySelectorAll("button")].find((satu) => satu.textContent === ${JSON.stringify(kata)})?.click()`;
