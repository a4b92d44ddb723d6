export * from './aanbod.ts';
export * from './antwoord.ts';
export * from './paar.ts';
export * from './reden.ts';
export * from './volgorde.ts';
export * from './voorkeur.ts';
