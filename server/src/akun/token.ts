/** Tokens of the links that are handed over. */
import { createHash, randomBytes } from "node:crypto";

/** What is kept of a token: who reads the database cannot use a link. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

export const tokenBaru = (): string => randomBytes(24).toString("base64url");
