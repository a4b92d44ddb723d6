export * from './aanzegging.ts';
export * from './berekening.ts';
export * from './bezwaarOpTijd.ts';
export * from './feestdag.ts';
export * from './termijneinde.ts';
export * from './wettelijkeTermijn.ts';
