import type { Check } from "#core/assess/assessment.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import { type DocumentText, openText, said } from "../documentBlocks.ts";

/** The round-trip time that was measured on the path of a check: the average, else what bounds it, else that it is open. */
export function measuredText(words: PaperWords, check: Check): DocumentText {
  const { document, documentTraffic } = words.messages;
  const { bounds, averaged } = documentTraffic.latency;
  const applies = check.verdict !== "not-applicable";
  if (check.rttMs !== null) {
    const average = words.say(document.latency.ms, { value: check.rttMs });
    const around = spanOf(words, check, bounds);
    return said(around === "" ? average : words.say(averaged, { average, bounds: around }));
  }
  const span = spanOf(words, check, documentTraffic.latency);
  const known = span === "" ? [] : said(span);
  if (known.length > 0 && check.verdict !== "unmeasured") return known;
  return [...(applies ? openText(document.missing.measurement) : said(document.latency.notApplicable)), ...known];
}

type Spans = { readonly range: string; readonly least: string; readonly most: string };

/** Least and most round-trip time, as far as they were measured; empty without. */
function spanOf(words: PaperWords, { rttMinMs, rttMaxMs }: Check, spans: Spans): string {
  const { ms } = words.messages.documentTraffic.latency;
  const least = rttMinMs === null ? "" : words.say(ms, { value: words.number(rttMinMs) });
  const most = rttMaxMs === null ? "" : words.say(ms, { value: words.number(rttMaxMs) });
  if (least === "") return most === "" ? "" : words.say(spans.most, { most });
  return words.say(most === "" ? spans.least : spans.range, { least, most });
}
