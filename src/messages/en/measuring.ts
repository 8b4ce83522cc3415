/** Labels and sentences of the inputs for measurements, typed or pasted. */
export const measuring = {} as const;
