/** Under which arrangement a dienstverband runs; each is a rung of paid work. Only `beschut-werk` counts. */
export const REGELINGEN = ['beschut-werk', 'begeleid-regulier', 'regulier'] as const;

export type Regeling = (typeof REGELINGEN)[number];
