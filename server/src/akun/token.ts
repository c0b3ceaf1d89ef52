/** Tokens of the links that are handed over, and of the browsers that send. */
import { createHash, randomBytes } from "node:crypto";

/** What is kept of a token: who reads the database cannot use a link. */
export const hashOf = (token: string): string => createHash("sha256").update(token).digest("hex");

export const tokenBaru = (bytes = 24): string => randomBytes(bytes).toString("base64url");
