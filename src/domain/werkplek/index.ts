export * from './begeleiding.ts';
export * from './zitplaats.ts';
