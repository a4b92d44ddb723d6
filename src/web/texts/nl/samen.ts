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
  pincode: 'Pincode om terug te gaan',
  pincodeHint:
    'Kies 4 tot 6 cijfers. Je vult ze in als je het scherm terugkrijgt. Vergeten? Dan log je opnieuw in.',
  telefoon: 'Jouw telefoonnummer',
  telefoonHint:
    'De kandidaat leest hier op welk nummer je te bereiken bent. Dit geldt voor al je kandidaten.',
  isErbij: (naam: string) => `${naam} is erbij en wil nu kiezen`,
  begin: 'Geef het scherm aan de kandidaat',
  terug: 'Nu niet',
  fouten: {
    aanwezig: 'Vul in wie erbij zijn.',
    'pincode-vorm': 'Kies een pincode van 4, 5 of 6 cijfers.',
    'pincode-makkelijk': 'Deze pincode is makkelijk te raden. Kies een andere.',
    telefoon: 'Vul een telefoonnummer in met cijfers. Of laat het leeg.',
    isErbij: 'Samen kiezen kan alleen als de kandidaat erbij is. Zet een vinkje als dat zo is.',
  },
};
