import type { english } from "./en/english.ts";
import type { englishDetails } from "./en/englishDetails.ts";
import type { englishDocumentScreen } from "./en/englishDocumentScreen.ts";
import type { englishEditor } from "./en/englishEditor.ts";
import type { englishFirst } from "./en/englishFirst.ts";
import type { englishInputs } from "./en/englishInputs.ts";
import type { englishMoreInputs } from "./en/englishMoreInputs.ts";
import type { englishOnPaper } from "./en/englishOnPaper.ts";
import type { englishPdfs } from "./en/englishPdfs.ts";
import type { englishPlans } from "./en/englishPlans.ts";
import type { englishVerdict } from "./en/englishVerdict.ts";

/** The text of every message of the screens in one language; English is what all others are typed by. */
export type Messages = typeof english;

/** The same in the parts in which a browser loads them. */
export type MessageParts = {
  readonly first: typeof englishFirst;
  readonly plans: typeof englishPlans;
  readonly verdict: typeof englishVerdict;
  readonly details: typeof englishDetails;
  readonly editor: typeof englishEditor;
  readonly pdfs: typeof englishPdfs;
  readonly moreInputs: typeof englishMoreInputs;
  readonly documentScreen: typeof englishDocumentScreen;
};

/** What only the inputs say, in one language; more of it is a part of the messages. */
export type InputMessages = typeof englishInputs;

/** What only the document and the command line say, in one language. */
export type PaperMessages = typeof englishOnPaper;
