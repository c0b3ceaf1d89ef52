/** Build and development server of the browser application. */
import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

export default defineConfig({
  plugins: [react()],
  // `selaras:source` takes @selaras/parsers from its TypeScript source, so this build waits for no other build.
  resolve: { conditions: ["selaras:source", ...defaultClientConditions] },
  server: { port: 5173, proxy: { "/api": "http://localhost:8080" } },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    // Office laptops stay on the last browser their Windows allows.
    target: ["chrome109", "edge109", "firefox115", "safari16"],
    // The page's Content-Security-Policy allows files of this server only, no data: addresses.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The browser needs three pure functions of @selaras/parsers; without this the readers and their libraries would come along.
      treeshake: {
        moduleSideEffects: (id) => !id.includes("/parsers/") && !/node_modules\/(unified|remark|rehype|micromark|mdast|hast)/.test(id),
      },
    },
  },
});
