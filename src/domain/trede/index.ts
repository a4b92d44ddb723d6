export * from './trede.ts';
