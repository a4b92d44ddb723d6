export * from './bedrag.ts';
export * from './berekening.ts';
export * from './operand.ts';
export * from './regelversie.ts';
export * from './rekenblad.ts';
export * from './requireNorm.ts';
