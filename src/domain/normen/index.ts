export * from './eenheid.ts';
export * from './merk.ts';
export * from './norm.ts';
export * from './normen.ts';
