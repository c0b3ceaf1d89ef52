/** Build and development server of the browser application. */
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";

/** A worker has no `document`; what browsers are given to decode `&amp;` with needs one. */
const TANPA_DOKUMEN = "decode-named-character-reference";
const tanpaDokumen = (): Plugin => ({
  name: "selaras:tanpa-dokumen",
  enforce: "pre",
  resolveId: (id) => (id === TANPA_DOKUMEN ? fileURLToPath(import.meta.resolve(TANPA_DOKUMEN)) : null),
});

/** A page or worker needs a part of @selaras/parsers; without this the readers and their libraries would come along with each of them. */
const SEPERLUNYA = {
  moduleSideEffects: (id: string) => !id.includes("/parsers/") && !/node_modules\/(unified|remark|rehype|micromark|mdast|hast)/.test(id),
};

export default defineConfig({
  plugins: [react()],
  worker: { format: "es", plugins: () => [tanpaDokumen()], rolldownOptions: { treeshake: SEPERLUNYA } },
  // `selaras:source` takes @selaras/parsers from its TypeScript source, so this build waits for no other build.
  resolve: { conditions: ["selaras:source", ...defaultClientConditions] },
  server: { port: 5173, proxy: { "/api": "http://localhost:8080", "/sinkron": { target: "ws://localhost:8080", ws: true } } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // Office laptops stay on the last browser their Windows allows.
    target: ["chrome109", "edge109", "firefox115", "safari16"],
    // The page's Content-Security-Policy allows files of this server only, no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: { treeshake: SEPERLUNYA },
  },
});
