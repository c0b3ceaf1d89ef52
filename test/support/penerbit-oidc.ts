/** An account service as offices run it, on a real socket: discovery, keys, tokens. Whom it vouches for is said by the test. */
import { createHash, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface OrangOidc {
  readonly sub: string;
  readonly email: string;
  readonly name: string;
  readonly email_verified: boolean;
}

export interface PenerbitOidc {
  readonly penerbit: string;
  /** What the browser comes back with after signing in there as `orang`; `url` is where our server sent it. */
  masuk(url: string, orang: OrangOidc): string;
}

const KLIEN = "selaras";

export async function penerbitOidc(): Promise<PenerbitOidc> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const codes = new Map<string, { readonly orang: OrangOidc; readonly nonce: string; readonly tantangan: string }>();
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
    };
    if (request.url === "/.well-known/openid-configuration")
      return answer(200, {
        issuer: penerbit,
        authorization_endpoint: `${penerbit}/masuk`,
        token_endpoint: `${penerbit}/token`,
        jwks_uri: `${penerbit}/kunci`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      });
    if (request.url === "/kunci")
      return answer(200, { keys: [{ ...publicKey.export({ format: "jwk" }), kid: "satu", alg: "RS256", use: "sig" }] });
    if (request.url !== "/token") return answer(404, {});
    let body = "";
    request.on("data", (chunk: Buffer) => {
      body += chunk.toString("utf8");
    });
    request.on("end", () => {
      const form = new URLSearchParams(body);
      const code = codes.get(form.get("code") ?? "");
      const pkce = createHash("sha256")
        .update(form.get("code_verifier") ?? "")
        .digest("base64url");
      if (!code || pkce !== code.tantangan) return answer(400, { error: "invalid_grant" });
      const now = Math.floor(Date.now() / 1_000);
      const claims = { iss: penerbit, aud: KLIEN, iat: now, exp: now + 300, nonce: code.nonce, ...code.orang };
      return answer(200, { access_token: "a", token_type: "Bearer", expires_in: 300, id_token: tandaTangani(claims, privateKey) });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const penerbit = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    penerbit,
    masuk: (url, orang) => {
      const { searchParams: asked } = new URL(url);
      const code = `kode-${codes.size}`;
      codes.set(code, { orang, nonce: asked.get("nonce") ?? "", tantangan: asked.get("code_challenge") ?? "" });
      return `${new URL(asked.get("redirect_uri") ?? "").pathname}?${new URLSearchParams({ code, state: asked.get("state") ?? "" })}`;
    },
  };
}

function tandaTangani(claims: object, key: KeyObject): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const head = `${part({ alg: "RS256", kid: "satu", typ: "JWT" })}.${part(claims)}`;
  return `${head}.${createSign("RSA-SHA256").update(head).sign(key, "base64url")}`;
}
