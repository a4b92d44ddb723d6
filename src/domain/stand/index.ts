export * from './stand.ts';
