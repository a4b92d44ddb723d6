import type { IngreepBelet, IngreepSoort } from '#domain/ronde/index.ts';

/** Words of interventions in the rounds. Staff are addressed with 'je'; the candidate can read the reason. */
export const ingreepTeksten = {
  titel: 'Ingrepen',
  inleiding:
    'Met een ingreep wijk je af van de regels voor een ronde. Je zet iemand vast op een plek, of je laat een plek voor iemand niet meedoen. Altijd met een reden. De kandidaat kan die lezen.',
  naar: 'Bekijk de ingrepen',
  leeg: 'Er is geen ingreep',
  leegUitleg:
    'Alle rondes volgen de regels. Een ingreep maak je bij een kandidaat, bij de uitkomst van de rondes.',
  leegStap: 'Naar de kandidaten',
  tabel: (aantal: number) => `Ingrepen: ${aantal}`,
  nieuw: 'Maak een ingreep',
  soort: { vastzetting: 'vastzetten', uitsluiting: 'niet mee laten doen' } satisfies Record<
    IngreepSoort,
    string
  >,
  soortLabel: {
    vastzetting: 'Vastzetten op deze plek',
    uitsluiting: 'Deze plek niet mee laten doen',
  } satisfies Record<IngreepSoort, string>,
  soortHint: {
    vastzetting:
      'De kandidaat krijgt deze plek in de volgende ronde, als de plek past en er een plaats vrij is.',
    uitsluiting:
      'De kandidaat krijgt deze plek niet in een ronde. Een aanbod dat al loopt, trek je apart in.',
  } satisfies Record<IngreepSoort, string>,
  kolommen: {
    kandidaat: 'Kandidaat',
    ingreep: 'Ingreep',
    plek: 'Plek',
    reden: 'Reden',
    wie: 'Wie en wanneer',
    stand: 'Stand',
  },
  dossier: (nummer: string) => `Dossier ${nummer}`,
  opDoor: (dag: string, wie: string) => `${dag}, ${wie}`,
  regel: (wat: string, plek: string, reden: string, dag: string, wie: string) =>
    `${wat}: ${plek}. De reden: ${reden} (${dag}, ${wie}).`,
  geldt: 'geldt',
  beeindigd: (dag: string, wie: string, reden: string) => `beëindigd op ${dag} door ${wie}: ${reden}`,
  beeindig: 'Beëindig',
  form: {
    titel: 'Ingreep maken',
    uitleg: (naam: string) =>
      `Kies alleen een ingreep als het echt niet anders kan. Een ander kan er een plek door missen. ${naam} kan de reden lezen. Schrijf geen medische gegevens op.`,
    plek: 'Welke plek van de eigen lijst?',
    soort: 'Wat wil je?',
    reden: 'Waarom?',
    bewaar: 'Bewaar de ingreep',
    geenKeuze: (naam: string) => `${naam} heeft nog geen keuze. Leg eerst samen de keuze vast.`,
  },
  einde: {
    titel: 'Ingreep beëindigen',
    uitleg: 'De volgende ronde volgt weer de regels. Wat er in eerdere rondes gebeurde, blijft bewaard.',
    reden: 'Waarom stopt de ingreep?',
    knop: 'Beëindig de ingreep',
  },
  vandeKandidaat: 'Ingrepen voor deze kandidaat',
  gevolg: {
    titel: 'Ingrepen in deze ronde',
    toegepast: (aantal: number) =>
      aantal === 1 ? 'In deze ronde gold 1 ingreep.' : `In deze ronde golden ${aantal} ingrepen.`,
    nietKop: 'Dit kon niet:',
    niet: (soort: string, dossier: string, belet: string) => `Dossier ${dossier}, ${soort}. ${belet}`,
    geen: 'Niemand kreeg door de ingrepen een lagere plek.',
    misten: (aantal: number) =>
      aantal === 1
        ? 'Zonder ingreep had 1 kandidaat een plek gekregen die hoger op de eigen lijst staat:'
        : `Zonder ingrepen hadden ${aantal} kandidaten een plek gekregen die hoger op de eigen lijst staat:`,
    blokkades: (aantal: number) =>
      `De controle vindt ${aantal === 1 ? '1 paar' : `${aantal} paren`} waar door een ingreep iemand anders voorging:`,
    paar: (dossier: string, plek: string) => `Dossier ${dossier} bij ${plek}`,
  },
  belet: {
    'doet-niet-mee': 'De kandidaat deed niet mee.',
    'niet-gekozen': 'De plek staat niet op de eigen lijst.',
    'past-niet': 'De plek past niet, of we weten dat nog niet.',
    'geen-plaats': 'Er was geen plaats over.',
    'heeft-plek': 'Er loopt een aanbod voor deze plek, of de kandidaat werkt er.',
  } satisfies Record<IngreepBelet, string>,
  gedaan: {
    ingreep: 'De ingreep is bewaard. Hij geldt vanaf de volgende ronde.',
    beeindigd: 'De ingreep is beëindigd.',
  },
  fouten: {
    plek: 'Kies een plek.',
    soort: 'Kies wat je wilt.',
    'reden-ontbreekt': 'Schrijf op waarom. De kandidaat kan dit lezen.',
    'niet-gekozen': 'Deze plek staat niet meer op de eigen lijst. Kies een andere plek.',
    'is-beeindigd': 'Deze ingreep is al beëindigd. Er is niets veranderd.',
  },
};
