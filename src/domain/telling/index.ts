export * from './equivalent.ts';
export * from './telling.ts';
export * from './verdeelsleutel.ts';
