export * from './afstand.ts';
export * from './gebied.ts';
export * from './keuzehoogte.ts';
export * from './kleinAantal.ts';
export * from './passendType.ts';
export * from './plektype.ts';
export * from './selectWervingstypen.ts';
export * from './wachtband.ts';
