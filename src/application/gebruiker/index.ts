export type { Gebruiker, GebruikerPoort, NieuweGebruiker } from './gebruiker.poort.ts';
