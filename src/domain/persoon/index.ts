export * from './bsn.ts';
export * from './leeftijd.ts';
export * from './naam.ts';
export * from './zoeknaam.ts';
