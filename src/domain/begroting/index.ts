export * from './begroting.ts';
export * from './budgetdeel.ts';
export * from './perPlek.ts';
export * from './prognose.ts';
export * from './soorten.ts';
export * from './voorziening.ts';
