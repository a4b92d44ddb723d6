/** What the public figures about choices count, in the words that page and API both show. */
export const KEUZE_DEFINITIES = {
  eersteKeuze:
    'Van de mensen die dat jaar begonnen op een werkplek en zelf hadden gekozen: het deel dat begon op de plek van hun eerste keuze. 75% (in de data 0,75) betekent: 75 van de 100 mensen. Wie geen keuze had, telt niet mee.',
  mensen:
    'Mensen die dat jaar begonnen op een werkplek en zelf hadden gekozen. Eén persoon telt één keer: de eerste start van dat jaar.',
} as const;

export type KeuzeDefinitie = keyof typeof KEUZE_DEFINITIES;
