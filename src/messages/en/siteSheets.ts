/** Labels and sentences for sites from a spreadsheet, and for many sites at once. */
export const siteSheets = {} as const;
