export * from './toestand.ts';
export * from './vaststelling.ts';
