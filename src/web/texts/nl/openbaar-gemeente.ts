import type { Overgang } from '#application/referentie/index.ts';

/** Words of the page about one gemeente. */
export const openbaarGemeenteTeksten = {
  beschrijving: (naam: string) => `Doel, gelukt en wachten bij beschut werk in ${naam}, met bron en datum.`,
  regio: (regio: string) => `Regio ${regio}`,
  inProvincie: (provincie: string) => `, provincie ${provincie}`,
  bestaatNietMeer: (naam: string, dag: string) => `${naam} bestaat sinds ${dag} niet meer als gemeente.`,
  opgegaan: 'Dit is nu de gemeente:',
  opgegaanMeer: 'Het gebied hoort nu bij deze gemeenten:',
  cijfersBlijven: 'De cijfers van toen blijven hier staan. We verdelen ze niet over nieuwe gemeenten.',
  voorgangersKop: 'Gemeenten van vroeger',
  voorgangersUitleg: (naam: string) =>
    `${naam} kreeg er gebied bij van deze gemeenten. Hun cijfers staan op hun eigen pagina.`,
  overgang: {
    hernoemd: (dag: string) => `kreeg op ${dag} een nieuwe naam`,
    samengevoegd: (dag: string) => `ging op ${dag} samen met andere gemeenten`,
    toegevoegd: (dag: string) => `kwam er op ${dag} bij`,
    opgesplitst: (dag: string) => `is op ${dag} verdeeld over meer gemeenten`,
  } satisfies Record<Overgang, (dag: string) => string>,
  bekendeDoelen: (doelen: string) => `Doel: ${doelen}.`,
  geenDoelen: 'Geen doel bekend.',
} as const;
