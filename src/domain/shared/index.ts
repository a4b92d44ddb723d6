export * from './datum.ts';
export * from './datumInvoer.ts';
export * from './geld.ts';
export * from './gemeenteCode.ts';
export * from './ids.ts';
export * from './periode.ts';
export * from './result.ts';
export * from './uren.ts';
