import type { MessageParts } from "../messages.ts";
import { documentScreen } from "./documentScreen.ts";

/** What is said where the document is made, in Italian. */
export const italianDocumentScreen: MessageParts["documentScreen"] = { documentScreen };
