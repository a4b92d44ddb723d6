export * from './verhuizing.ts';
