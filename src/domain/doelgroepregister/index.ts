export * from './doelgroepaanvraag.ts';
export * from './registratie.ts';
