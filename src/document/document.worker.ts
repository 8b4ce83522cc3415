import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { loadPaperWords } from "#messages/loadWords.ts";
import { documentOutline } from "./documentOutline.ts";
import { drawScene } from "./docx/drawScene.ts";
import mono from "./fonts/mono.ttf?url";
import sans from "./fonts/sans.ttf?url";
import sansBold from "./fonts/sansBold.ttf?url";
import serif from "./fonts/serif.ttf?url";
import type { PdfFonts } from "./pdfFonts.ts";
import { renderDocument } from "./renderDocument.ts";
import type { DocumentMessage, DocumentTask } from "./requestDocument.ts";

/** Progress messages are sent at most this often, so that a table of thousands of rows does not flood the page. */
const progressMs = 50;

const send = (message: DocumentMessage, transfer: Transferable[] = []) => self.postMessage(message, { transfer });

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

/** Says how far the document is, now and then. */
function progressTeller() {
  let sentAt = 0;
  let part = "";
  return (done: number, total: number, heading = "") => {
    const now = performance.now();
    if (now - sentAt < progressMs && heading === part) return;
    sentAt = now;
    part = heading;
    send({ kind: "progress", part, done, total });
  };
}

self.addEventListener("message", async ({ data }: MessageEvent<DocumentTask>) => {
  try {
    const words = await loadPaperWords(data.plan.project.language);
    if (data.task === "outline") {
      send({ kind: "outline", outline: documentOutline({ ...data, words, assessment: assess(data.plan, catalogue) }) });
      return;
    }
    const bytes = await renderDocument({ ...data, words }, { loadFonts, drawScene, onProgress: progressTeller() });
    send({ kind: "document", bytes }, [bytes.buffer]);
  } catch (error) {
    send({ kind: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
});
