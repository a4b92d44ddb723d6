export * from './raamovereenkomst.ts';
