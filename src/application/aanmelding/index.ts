export type { AanmeldingPoort, DemoGebruiker, Sessie } from './aanmelding.poort.ts';
