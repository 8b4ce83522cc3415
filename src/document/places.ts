/** Ids of the lines that other lines refer to; parts and headings have ids of their own. */
export const openingPlace = (opening: string): string => `opening/${opening}`;
export const readingPlace = (number: number): string => `reading/${number}`;
