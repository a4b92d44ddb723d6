export * from './kvk.ts';
export * from './organisatieSoort.ts';
