/** Words of opening Samen kiezen, for staff. */
export const samenTeksten = {
  knop: 'Samen kiezen',
  titel: 'Samen kiezen',
  uitleg: (naam: string) =>
    `${naam} kiest op dit scherm, samen met jou. Je ziet dan alleen de pagina’s voor ${naam}. Je eigen werk is zolang verborgen.`,
  stoppen: 'Stoppen kan altijd. Alle antwoorden blijven bewaard.',
  eerder: (wie: string) => `Er is al een begin gemaakt, met ${wie}. Je gaat verder waar jullie waren.`,
  aanwezig: 'Wie zijn erbij?',
  aanwezigHint: 'Dit komt in de tijdlijn. Bijvoorbeeld: Joost (jobcoach) en de moeder.',
  isErbij: (naam: string) => `${naam} is erbij en wil nu kiezen`,
  begin: 'Geef het scherm aan de kandidaat',
  terug: 'Nu niet',
  fouten: {
    aanwezig: 'Vul in wie erbij zijn.',
    isErbij: 'Samen kiezen kan alleen als de kandidaat erbij is. Zet een vinkje als dat zo is.',
  },
};
