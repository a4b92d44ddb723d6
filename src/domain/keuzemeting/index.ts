export * from './aanbod.ts';
export * from './honorering.ts';
export * from './onbekendPlek.ts';
export * from './openbaar.ts';
export * from './passend.ts';
export * from './periode.ts';
export * from './verdeling.ts';
export * from './wachttijd.ts';
