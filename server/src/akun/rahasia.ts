import { randomBytes } from "node:crypto";
import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";

const BERKAS = "rahasia";

/**
 * What sessions are signed with: made once and kept in `DATA/rahasia`, which only its owner may read. Several nodes need the same one, so
 * they are given `RAHASIA` instead. Rejects where the folder can be neither read nor written.
 */
export async function bacaRahasia(data: string): Promise<string> {
  const path = join(data, BERKAS);
  await mkdir(data, { recursive: true });
  try {
    // Fails where the file is there, so that of two processes that start at once only one makes it.
    const file = await open(path, "wx", 0o600);
    const rahasia = randomBytes(32).toString("base64url");
    await file
      .writeFile(`${rahasia}\n`)
      .then(() => file.sync())
      .finally(() => file.close());
    return rahasia;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    return bacaYangAda(path);
  }
}

async function bacaYangAda(path: string): Promise<string> {
  // The other process may be between making the file and filling it.
  for (let times = 0; times < 50; times++) {
    const rahasia = (await readFile(path, "utf8")).trim();
    if (rahasia !== "") return rahasia;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${path} is empty`);
}
