/** Ids of the lines that other lines refer to; parts and headings have ids of their own. */
export const openingPlace = (opening: string): string => `opening/${opening}`;
export const readingPlace = (number: number): string => `reading/${number}`;

/** Of a finding, by its number from 1 in the assessment. */
export const findingPlace = (number: number): string => `finding/${number}`;

/** Of an open point, by its number from 1 in the assessment. */
export const openPointPlace = (number: number): string => `open-point/${number}`;
