export * from './feiten.ts';
export * from './stap.ts';
export * from './volgendeStap.ts';
