import type { KeuzeDefinitie } from '#application/keuzemeting/index.ts';
import type { OpenbaarCijfer, OpenbareStatus } from '#domain/publicatie/index.ts';

/** Words in the files that people can download. */
export const openbaarBestandTeksten = {
  kolommen: ['Gebied', 'Cijfer', 'Waarde', 'Status', 'Peildatum', 'Soort', 'Verzonnen', 'Definitie', 'Bron'],
  doel: 'Doel',
  cijfer: {
    taakstelling: 'Doel',
    positief: 'Besluit voor beschut werk',
    werkzaam: 'Aan het werk',
    wachtend: 'Wachten op werk',
    tekort: 'Nog te gaan tot het doel',
    dekking: 'Deel van het doel',
  } satisfies Record<OpenbaarCijfer, string>,
  keuze: {
    eersteKeuze: 'Begonnen op de eerste keuze',
    mensen: 'Begonnen met een eigen keuze',
  } satisfies Record<KeuzeDefinitie, string>,
  status: {
    bekend: 'bekend',
    onbekend: 'onbekend',
    beschermd: 'beschermd',
    toekomst: 'toekomst',
  } satisfies Record<OpenbareStatus, string>,
  afgerond: 'bekend (afgerond)',
  soort: { register: 'register', gepubliceerd: 'gepubliceerd' },
  ja: 'ja',
  nee: 'nee',
} as const;
