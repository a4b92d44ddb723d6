export type { AanmeldingPoort, DemoGebruiker, Ontgrendeling, Sessie } from './aanmelding.poort.ts';
