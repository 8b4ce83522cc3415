/** Words of the results for figures beside the vendor's verdicts. */
export const estimates = {} as const;
