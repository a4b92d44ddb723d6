/** Words of the page that calculates the loonkostensubsidie. */
export const lksHulpTeksten = {
  titel: 'Loonkostensubsidie uitrekenen',
  beschrijving: 'Reken uit hoeveel loonkostensubsidie een werkgever per maand krijgt, met elke stap en bron.',
  inleiding:
    'Kan iemand minder werk doen dan een ander? Dan betaalt de gemeente een deel van het loon aan de werkgever.',
  peildatumHint:
    'De dag waarop de gemeente de subsidie vaststelt. Dat is aan het begin, en daarna elk jaar op 1 januari.',
  leeftijd: 'Hoe oud is de werknemer op die dag?',
  leeftijdHint: 'Het minimumloon is lager voor jongeren. Een getal, geen geboortedatum.',
  jaar: 'jaar',
  uren: 'Hoeveel uur per week werkt de werknemer?',
  urenHint: 'De uren uit het contract. Bijvoorbeeld 28 of 28,5.',
  perWeek: 'uur per week',
  loonwaarde: 'Wat is de loonwaarde?',
  loonwaardeHint:
    'Het deel van het werk dat iemand doet, vergeleken met een gewone werknemer. Bijvoorbeeld 40%.',
  forfait: 'De loonwaarde is nog niet bekend',
  forfaitHint: 'Dan geldt 50%, hoogstens 6 maanden. Dit kan sinds 1 juli 2017.',
  meer: 'Meer dan 36 uur, of een datum voor 2024?',
  voltijdUren: 'Hoeveel uur is een volle werkweek bij deze werkgever?',
  voltijdUrenHint: 'Nodig voor een datum voor 2024. Daarna alleen bij meer dan 36 uur per week.',
  functieloon: 'Wat is het loon van de functie, per maand?',
  functieloonHint:
    'Bij een volle werkweek, zonder vakantiebijslag. Telt alleen mee in de oude regels. Bijvoorbeeld 1.700,50.',
  uitkomst: {
    incl: 'Subsidie per maand, met werkgeverslasten',
    ex: 'Zonder werkgeverslasten',
    lasten: 'Werkgeverslasten',
  },
  kanNiet: [
    'Of iemand recht heeft op loonkostensubsidie. Dat stelt de gemeente vast.',
    'Een deel van een maand. De wet zegt niet hoe je dat afrondt.',
    'Het loon boven het minimumloon. Dat betaalt de werkgever altijd zelf.',
    'Ziekte, verlof en andere subsidies voor dezelfde baan.',
  ],
  fout: {
    leeftijd: 'Vul de leeftijd in met een heel getal vanaf 15. Bijvoorbeeld 30.',
    loonwaarde: 'Vul de loonwaarde in, of kies dat die nog niet bekend is.',
    beide: 'Kies één van de twee: vul de loonwaarde in, of kies dat die nog niet bekend is.',
  },
} as const;
