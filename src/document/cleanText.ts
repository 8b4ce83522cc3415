/** Control characters and other ends of lines, which part words. */
const separating = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/** Text on one line: a space for control characters and whatever else ends lines. */
export const onOneLine = (text: string): string => text.replace(separating, " ");

/** Characters that turn the direction of all that follows; marks that touch their neighbours alone stay. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Code points that no text file may hold: halves of a pair, and what Unicode reserves. */
const forbidden = /\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/**
 * A model's text on one line as every text format takes it: without control characters, without characters that turn the
 * direction of what follows, and with U+FFFD for what no XML file may hold.
 */
export const cleanText = (text: string): string => onOneLine(text).replace(turning, "").replace(forbidden, "\ufffd");
