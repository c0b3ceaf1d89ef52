import AxeBuilder from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { FLAGS } from "./chromium-flags.mjs";

/** Chromium as the bootstrap of `npm test` found it; empty where there is none, and then browser tests are skipped. */
export const CHROMIUM = process.env.CHROMIUM ?? "";

/** Starts the browser. */
export const launch = (): Promise<Browser> => chromium.launch({ executablePath: CHROMIUM, args: FLAGS });

/** What axe finds wrong on the page, one line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(AxeBuilder.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof AxeBuilder };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`));
  });
}

/** Errors that the page threw or wrote to its console; the latter with the address they are about, in brackets behind. */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} (${message.location().url})`);
  });
  return errors;
}
