import { loadPaperWords } from "#messages/loadWords.ts";
import mono from "./fonts/mono.ttf?url";
import sans from "./fonts/sans.ttf?url";
import sansBold from "./fonts/sansBold.ttf?url";
import serif from "./fonts/serif.ttf?url";
import type { PdfFonts } from "./pdfFonts.ts";
import { renderPdf } from "./renderPdf.ts";
import type { PdfMessage, PdfRequest } from "./requestPdf.ts";

/** Progress messages are sent at most this often, so that a table of thousands of rows does not flood the page. */
const progressMs = 50;

const send = (message: PdfMessage, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

/** The faces are files of this app, beside this script. */
async function face(url: string): Promise<Uint8Array> {
  const response = await fetch(new URL(url, import.meta.url));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return new Uint8Array(await response.arrayBuffer());
}

async function loadFonts(): Promise<PdfFonts> {
  const [sansBytes, boldBytes, serifBytes, monoBytes] = await Promise.all([
    face(sans),
    face(sansBold),
    face(serif),
    face(mono),
  ]);
  return { sans: sansBytes, sansBold: boldBytes, serif: serifBytes, mono: monoBytes };
}

self.addEventListener("message", async ({ data }: MessageEvent<PdfRequest>) => {
  try {
    const [fonts, words] = await Promise.all([loadFonts(), loadPaperWords(data.plan.project.language)]);
    let sentAt = 0;
    const bytes = renderPdf({ ...data, words }, fonts, (done, total) => {
      const now = performance.now();
      if (now - sentAt < progressMs) return;
      sentAt = now;
      send({ kind: "progress", done, total });
    });
    const own = new Uint8Array(bytes);
    send({ kind: "done", bytes: own }, [own.buffer]);
  } catch (error) {
    send({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});
