export * from './bonus.ts';
export * from './lageInkomensvoordeel.ts';
