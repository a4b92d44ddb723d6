export * from './verloop.ts';
export * from './voorstel.ts';
