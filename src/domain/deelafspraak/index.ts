export * from './deelafspraak.ts';
export * from './openstelling.ts';
