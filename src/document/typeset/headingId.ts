/** The place of a heading that nothing else names, by its part and its index among the part's blocks. */
export const headingId = (part: string, index: number): string => `${part}#${index}`;
