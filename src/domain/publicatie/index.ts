export * from './afgeleidCijfer.ts';
export * from './beschermHierarchie.ts';
export * from './kleinAantal.ts';
export * from './openbareWaarde.ts';
export * from './peildatum.ts';
