/** Words of the results about failure states and open points. */
export const states = {} as const;
