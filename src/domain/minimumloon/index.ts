export * from './leeftijdsdeel.ts';
export * from './minimumloonMaand.ts';
export * from './minimumloonUur.ts';
