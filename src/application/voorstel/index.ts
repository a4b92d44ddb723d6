export * from './beantwoordVoorstel.ts';
export * from './doeVoorstel.ts';
export type { VoorstelPoort } from './voorstel.poort.ts';
export * from './voorstel.ts';
