export type { ZoekopdrachtPoort } from './zoekopdracht.poort.ts';
