export * from './consistentie.ts';
