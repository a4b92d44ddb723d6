export * from './explainStand.ts';
export * from './genoemdeStand.ts';
export * from './stand.ts';
