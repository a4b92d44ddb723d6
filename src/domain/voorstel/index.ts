export * from './voorstel.ts';
