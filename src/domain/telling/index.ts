export * from './telling.ts';
