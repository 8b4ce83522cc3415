import type { english } from "./en/english.ts";
import type { englishInputs } from "./en/englishInputs.ts";
import type { englishOnPaper } from "./en/englishOnPaper.ts";

/** The text of every message of the screens in one language; English is what all others are typed by. */
export type Messages = typeof english;

/** What only the inputs say, in one language. */
export type InputMessages = typeof englishInputs;

/** What only the document and the command line say, in one language. */
export type PaperMessages = typeof englishOnPaper;
