export * from './gegevensgebruik.ts';
