export * from './kvk.ts';
export * from './werkgeverVorm.ts';
