/** Long work in slices, so that a page never waits for it. */

/** Milliseconds of a slice. A page notices a task of more than 50 ms; a quarter of that leaves room for slower machines. */
const IRISAN = 12;

/** Runs a generator to its end, letting the page go first whenever a slice is used up. */
export async function bergiliran<T>(kerja: Generator<void, T>, irisan = IRISAN): Promise<T> {
  let batas = performance.now() + irisan;
  for (;;) {
    const { done, value } = kerja.next();
    if (done === true) return value;
    if (performance.now() < batas) continue;
    await lepas();
    batas = performance.now() + irisan;
  }
}

/**
 * Resolves behind whatever the page has to do now. A message and no timer, which a tab in the background gets once a second; nor
 * `scheduler.yield`, which lets work that was begun go before that of the page.
 */
const lepas = (): Promise<void> =>
  new Promise((lanjut) => {
    const kanal = new MessageChannel();
    kanal.port1.onmessage = () => {
      kanal.port1.close();
      lanjut();
    };
    kanal.port2.postMessage(null);
  });
