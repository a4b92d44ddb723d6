export * from './bewaartermijn.ts';
