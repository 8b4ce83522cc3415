import type { MessageParts } from "../messages.ts";
import { app } from "./app.ts";
import { commands } from "./commands.ts";
import { languages } from "./languages.ts";
import { link } from "./link.ts";
import { names } from "./names.ts";
import { offline } from "./offline.ts";

/** What every screen may say as soon as it is there, in Italian. */
export const italianFirst: MessageParts["first"] = { names, link, app, languages, offline, commands };
