import { defineConfig } from "vite";

/** What is measured is bundled as what ships is: a loader that compiles on the fly slows down inner functions. */
export default defineConfig({
  publicDir: false,
  logLevel: "warn",
  build: {
    ssr: true,
    rollupOptions: { input: ["bench/run.ts", "bench/documents.ts"] },
    outDir: ".bench",
    emptyOutDir: true,
    target: "node20",
    minify: false,
  },
  ssr: { noExternal: true, external: ["json-rules-engine", "pdfmake", "jspdf", "@playwright/test"] },
});
