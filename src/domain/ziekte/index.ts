export * from './noRiskpolis.ts';
export * from './subsidieBijZiekte.ts';
export * from './ziekengeld.ts';
export * from './ziekengeldduur.ts';
