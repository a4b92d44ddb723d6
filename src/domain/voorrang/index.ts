export * from './beleid.ts';
export * from './dag.ts';
export * from './describeBeleid.ts';
export * from './trap.ts';
