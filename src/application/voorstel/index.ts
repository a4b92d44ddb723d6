export * from './beantwoordVoorstel.ts';
export * from './bewaardVoorstel.ts';
export * from './doeVoorstel.ts';
export * from './heropend.ts';
export * from './toVoorstel.ts';
export type { NieuwVoorstel, VoorstelPoort } from './voorstel.poort.ts';
export * from './voorstel.ts';
