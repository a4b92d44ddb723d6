export * from './aanpassing.ts';
export * from './begeleiding.ts';
