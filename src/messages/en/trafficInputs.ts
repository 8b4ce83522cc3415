/** Labels and sentences of the inputs for traffic, media and servers' duties. */
export const trafficInputs = {} as const;
