import type { GemeenteAantalSoort, LokaleRegelSoort } from '#application/regels/index.ts';

/** Words of the gemeente's own rules and numbers. */
export const regelsTeksten = {
  titel: 'Regels',
  inleiding:
    'Hier staan de normen waarmee Groeiplek rekent, en wat de gemeente zelf heeft gekozen. Bij alles staat vanaf wanneer het geldt en waar het staat.',
  lokaal: 'Eigen regels voor contracten',
  lokaalUitleg:
    'Dit is beleid van de gemeente, geen wet. Een regel geldt voor contracten die op of na de eerste dag beginnen.',
  tabel: (aantal: number) => `Regels, ook van vroeger: ${aantal}`,
  kolommen: { soort: 'Regel', waarde: 'Minimum', hard: 'Bij minder', geldig: 'Geldt', bron: 'Bron' },
  soorten: {
    'minimum-uren': 'Uren per week',
    'minimum-maanden': 'Duur van een contract',
  } satisfies Record<LokaleRegelSoort, string>,
  eenheid: { 'minimum-uren': 'uur', 'minimum-maanden': 'maanden' } satisfies Record<LokaleRegelSoort, string>,
  hard: 'kan niet',
  zacht: 'reden nodig',
  leeg: 'Er zijn nog geen eigen regels. Dan gelden alleen de regels van de wet.',
  nieuw: 'Nieuwe regel',
  nieuwUitleg: 'De nieuwe regel komt in de plaats van de regel die er dan is. De oude regel blijft bewaard.',
  veld: {
    soort: 'Welke regel?',
    waarde: 'Minimum',
    waardeHint: 'Een getal. Bijvoorbeeld 28 of 12.',
    hard: 'Minder mag nooit, ook niet met een reden',
    vanaf: 'Geldt vanaf',
    bron: 'Bron',
    bronHint: 'Bijvoorbeeld: raadsbesluit van 12 december 2025.',
  },
  bewaar: 'Bewaar de regel',
  maximumprijs: {
    kop: 'Hoogste prijs van een plek',
    uitleg:
      'Dit betaalt de gemeente hoogstens voor een plek, ook als een raamovereenkomst meer toelaat. Een duurdere plek past dan niet. Alleen medewerkers zien bedragen.',
    leeg: 'De gemeente heeft zelf geen hoogste prijs. Dan geldt alleen die van de raamovereenkomst.',
    tabel: (aantal: number) => `Hoogste prijzen, ook van vroeger: ${aantal}`,
    kolom: 'Hoogstens',
    perJaar: (bedrag: string) => `${bedrag} per jaar`,
    nieuw: 'Nieuwe hoogste prijs',
    nieuwUitleg: 'De nieuwe prijs komt in de plaats van de prijs die er dan is. De oude blijft bewaard.',
    veld: 'Hoogste prijs per jaar in hele euro’s',
    hint: 'Bijvoorbeeld 22000.',
    fout: 'Vul hele euro’s in, van 1 tot en met 999999.',
    bewaar: 'Bewaar de prijs',
  },
  aantallen: 'Aantal van de raad en ambitie',
  aantallenUitleg:
    'De raad mag een hoger aantal kiezen dan het Rijk vraagt (Participatiewet artikel 10b, lid 5). De ambitie is wat de gemeente zelf wil. Het wettelijke aantal verandert hier niet door.',
  aantalSoorten: { raadsaantal: 'Aantal van de raad', ambitie: 'Ambitie' } satisfies Record<
    GemeenteAantalSoort,
    string
  >,
  aantalTabel: (aantal: number) => `Aantallen: ${aantal}`,
  aantalKolommen: { jaar: 'Jaar', soort: 'Soort', aantal: 'Aantal', bron: 'Bron' },
  aantalLeeg: 'Er zijn nog geen aantallen ingevuld.',
  aantalNieuw: 'Aantal invullen',
  aantalVeld: {
    soort: 'Wat voor aantal?',
    jaar: 'Jaar',
    aantal: 'Aantal dienstbetrekkingen op 31 december',
    bron: 'Bron',
  },
  aantalBewaar: 'Bewaar het aantal',
  gedaan: { regel: 'De regel is bewaard.', aantal: 'Het aantal is bewaard.' },
  fouten: {
    soort: 'Kies welke regel het is.',
    uren: 'Vul uren in van 1 tot en met 48. Bijvoorbeeld 28 of 28,5.',
    maanden: 'Vul hele maanden in, van 1 tot en met 120.',
    vanaf: 'Vul een datum in. Bijvoorbeeld 01-01-2027.',
    bron: 'Schrijf op waar dit staat.',
    jaar: 'Vul een jaar in van 2015 tot en met 2100.',
    aantal: 'Vul een getal in van 0 tot en met 99999.',
    aantalSoort: 'Kies: aantal van de raad of ambitie.',
  },
} as const;
