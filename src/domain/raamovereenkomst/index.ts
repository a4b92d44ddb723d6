export * from './plekplicht.ts';
export * from './raamovereenkomst.ts';
