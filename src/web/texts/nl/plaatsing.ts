import type { OudePlek, PlaatsingSoort } from '#application/plaatsing/index.ts';
import type { LokaleRegelSoort } from '#application/regels/index.ts';
import type { DienstverbandSoort, RedenEinde } from '#domain/dienstverband/index.ts';

/** Words of plaatsingen and dienstverbanden. Staff are addressed with 'je'; the candidate is named. */
export const plaatsingTeksten = {
  titel: 'Werk en contract',
  leeg: 'Nog geen werk',
  leegJobcoach: (naam: string) => `${naam} heeft nog geen contract en geen proefplaats.`,
  leegUitleg: (naam: string) =>
    `${naam} heeft nog geen plek. Doe eerst een voorstel. Zeggen ${naam} en de werkgever ja? Dan maak je hier de plaatsing.`,
  naarKeuze: 'Naar de keuze',
  klaar: (plek: string) => `Het voorstel voor ${plek} is aanvaard.`,
  maak: 'Maak de plaatsing',
  maakTitel: (plek: string) => `Plaatsing bij ${plek}`,
  soorten: { 'beschut-werk': 'Beschut werk', proefplaats: 'Proefplaats' } satisfies Record<
    PlaatsingSoort,
    string
  >,
  soortHints: {
    'beschut-werk': 'Betaald werk met een contract. Telt mee vanaf de eerste werkdag.',
    proefplaats: 'Onbetaald proberen: hoogstens 2 maanden, daarna hoogstens 4 maanden extra. Telt nooit mee.',
  } satisfies Record<PlaatsingSoort, string>,
  periode: (van: string, tot: string | null) => (tot === null ? `vanaf ${van}` : `${van} tot en met ${tot}`),
  standen: { nu: 'loopt nu', later: 'begint later', voorbij: 'gestopt' },
  zitplaats: (nummer: number) => `Plaats ${nummer}`,
  zitplaatsVrijVanaf: (nummer: number, dag: string) => `Plaats ${nummer}, vrij vanaf ${dag}`,
  geenZitplaats: {
    titel: 'Er is geen plaats vrij',
    uitleg:
      'Alle plaatsen op deze plek zijn bezet. Voeg op de pagina van de plek een plaats toe, of trek het voorstel in.',
  },
  feiten: { soort: 'Soort', werkgever: 'Organisatie van de plek', zitplaats: 'Plaats' },
  veld: {
    soort: 'Wat wordt het?',
    zitplaats: 'Welke plaats?',
    van: 'Eerste werkdag',
    tot: 'Laatste dag',
    totHint: 'Niet nodig bij een vast contract.',
    werkgever: 'Wie is de werkgever in het contract?',
    werkgeverHint: 'Bij detachering is dat een andere organisatie dan die van de plek.',
    contract: 'Soort contract',
    uren: 'Uren per week',
    urenHint: 'Bijvoorbeeld 28 of 28,5.',
    opvolgend: 'Deze werkgever neemt hetzelfde werk over van de vorige werkgever',
    opvolgendHint: 'Dan tellen eerdere contracten mee in de keten.',
    waarom: 'Waarom minder?',
    waaromHint: (regel: string) => `Alleen nodig bij minder dan ${regel}. Schrijf geen medische gegevens op.`,
    waaromGeenRegel: 'Alleen nodig als het minder is dan de gemeente vraagt.',
    weetVast: 'Ik weet dat dit volgens de regel een vast contract wordt',
  },
  regelUren: (uren: string) => `${uren} uur per week`,
  regelMaanden: (maanden: string) => `${maanden} maanden`,
  of: ' of ',
  contracten: {
    'bepaalde-tijd': 'Tijdelijk contract',
    'onbepaalde-tijd': 'Vast contract',
  } satisfies Record<DienstverbandSoort, string>,
  bewaar: 'Bewaren',
  dienstverband: {
    kop: (soort: string, werkgever: string) => `${soort} bij ${werkgever}`,
    detachering: 'detachering',
    looptijd: 'Looptijd',
    uren: 'Uren per week',
    urenVanaf: (uren: string, dag: string) => `${uren} uur vanaf ${dag}`,
    uurPerWeek: (uren: string) => `${uren} uur`,
    nummer: 'Plaats in de keten',
    nummerTekst: (nummer: number) => `tijdelijk contract ${nummer}`,
    vast: 'vast contract',
    aanzegging: 'Werkgever laat weten voor',
    proeftijd: 'Proeftijd',
    proeftijdTekst: (maanden: number) =>
      maanden === 0 ? 'mag niet' : `hoogstens ${maanden} ${maanden === 1 ? 'maand' : 'maanden'}`,
    afwijking: 'Reden om af te wijken',
    einde: 'Reden van stoppen',
    geen: 'Deze plaatsing heeft nog geen contract.',
  },
  keten: {
    titel: 'Zo is de keten geteld',
    nummer: 'Nummer in de keten',
    vastVanaf: 'Vast vanaf',
    veiligVolgend: 'Een volgend contract is tijdelijk tot en met',
    veiligDit: 'Dit contract kan tijdelijk zijn tot en met',
    waarschuwVanaf: 'Praat over een vast contract vanaf',
  },
  aanvaard: {
    kop: 'Aanvaarde afwijkingen',
    titel: 'Leg een aanvaarde afwijking vast',
    uitleg: (naam: string) =>
      `Jouw gemeente vraagt een minimum voor elk contract. Vindt de gemeente minder goed voor ${naam}? Leg dat hier vast. Bij het contract schrijf je dan nog op waarom.`,
    regel: 'Van welke regel wijkt het af?',
    soorten: { 'minimum-uren': 'Uren per week', 'minimum-maanden': 'Maanden' } satisfies Record<
      LokaleRegelSoort,
      string
    >,
    van: 'Geldt vanaf',
    vanHint: 'Voor contracten die in deze tijd beginnen.',
    tot: 'Geldt tot en met',
    periode: 'Geldt',
    door: 'Wie vindt dit goed?',
    doorHint: 'Naam en functie. Bijvoorbeeld: R. Jansen, teamleider.',
    reden: 'Waarom?',
    redenHint: 'Schrijf geen medische gegevens op.',
    fouten: {
      regel: 'Kies de regel waarvan het afwijkt.',
      van: 'Vul in vanaf welke dag het geldt. Bijvoorbeeld 01-04-2026.',
      tot: 'Vul in tot en met welke dag het geldt. Bijvoorbeeld 31-03-2027.',
      door: 'Vul in wie dit goed vindt.',
      reden: 'Schrijf op waarom dit goed is.',
    },
  },
  acties: {
    verleng: 'Nieuw contract op deze plek',
    omzetten: 'Maak er betaald werk van',
    uren: 'Uren veranderen',
    stop: 'Eerder stoppen',
    corrigeer: 'Datum verbeteren',
    proef: 'Einddatum van de proefplaats veranderen',
  },
  verleng: {
    titel: 'Nieuw contract op deze plek',
    uitleg: (plek: string, dag: string | null) =>
      dag === null ? `Op ${plek}.` : `Op ${plek}. Het vorige contract loopt tot en met ${dag}.`,
  },
  omzetten: {
    titel: 'Van proefplaats naar betaald werk',
    uitleg: (plek: string) => `Op ${plek}. De proefplaats stopt op de dag voor de eerste werkdag.`,
    reden: 'Betaald werk op dezelfde plek',
  },
  uren: { titel: 'Uren veranderen', vanaf: 'Vanaf', uren: 'Nieuwe uren per week' },
  overstap: {
    vraag: (naam: string, plek: string) => `${naam} werkt nu bij ${plek}. Wat gebeurt daar?`,
    hint: 'Bij overstappen eindigen het contract en de plaats daar op de dag voor de eerste werkdag hier.',
    opties: { eindigt: 'Dat eindigt', blijft: 'Dat gaat door naast de nieuwe plek' } satisfies Record<
      OudePlek,
      string
    >,
    redenOverstap: 'Overstap naar een andere plek',
  },
  stop: {
    titel: 'Eerder stoppen',
    laatsteDag: 'Laatste werkdag',
    reden: 'Waarom stopt het?',
    redenen: {
      verloop: 'De tijd van het contract is om',
      opzegging: 'Opgezegd',
      'volgende-stap': 'Een volgende stap, naar ander werk',
      'stap-terug': 'Een stap terug',
      overstap: 'Overstap naar een andere plek beschut werk',
      verhuisd: 'Verhuisd naar een andere gemeente',
      overig: 'Iets anders',
    } satisfies Record<RedenEinde, string>,
    sluit: 'De plaats komt ook vrij',
    sluitHint: 'Laat dit uit als er meteen een nieuw contract op dezelfde plek komt.',
    uitleg: (naam: string) =>
      `Het besluit beschut werk van ${naam} blijft gelden. ${naam} kan later opnieuw een plek kiezen, zonder nieuwe aanvraag.`,
    knop: 'Stop het contract',
  },
  corrigeer: {
    titel: 'Datum verbeteren',
    uitleg: 'Stond er een foute datum? Verbeter hem hier. De oude datum blijft bewaard in de geschiedenis.',
    reden: 'Wat klopte er niet?',
    knop: 'Verbeter de datum',
  },
  proef: {
    titel: 'Einddatum van de proefplaats',
    laatsteDag: 'Laatste dag',
    reden: 'Waarom?',
    redenHint: 'Nodig als de proefplaats eerder stopt.',
  },
  bevinding: {
    'uren-onder-lokale-eis': (eis: string) =>
      `In jouw gemeente is een contract minstens ${eis} uur per week. Vul meer uren in of schrijf op waarom het minder is.`,
    'uren-onder-lokale-eis-hard': (eis: string) =>
      `In jouw gemeente is een contract minstens ${eis} uur per week. Vul meer uren in. Minder kan alleen als de gemeente dat aanvaardt. Leg dat dan eerst vast bij Werk en contract.`,
    'maanden-onder-lokale-eis': (eis: number) =>
      `In jouw gemeente is een contract minstens ${eis} maanden. Kies een latere laatste dag of schrijf op waarom het korter is.`,
    'maanden-onder-lokale-eis-hard': (eis: number) =>
      `In jouw gemeente is een contract minstens ${eis} maanden. Kies een latere laatste dag. Korter kan alleen als de gemeente dat aanvaardt. Leg dat dan eerst vast bij Werk en contract.`,
    'vast-volgens-ketenregel': (dag: string) =>
      `Met deze einddatum is het volgens de regel een vast contract vanaf ${dag}. Kies een eerdere laatste dag als je dat niet wilt.`,
    vastKort: (dag: string) => `Volgens de regel is dit een vast contract vanaf ${dag}.`,
    'laatste-tijdelijke-dienstverband':
      'Dit is het laatste tijdelijke contract. Het volgende contract is vast.',
    'aanzegging-uiterlijk': (dag: string) =>
      `De werkgever moet uiterlijk ${dag} zeggen of het contract doorgaat.`,
    'proeftijd-te-lang': (hoogste: number) => `De proeftijd is hoogstens ${hoogste} maanden.`,
    weetVastNodig: 'Mag het vast worden? Vink dan aan dat je dit weet.',
    waaromNodig: 'Schrijf op waarom het minder is dan de gemeente vraagt.',
  },
  gedaan: {
    geplaatst: 'De plaatsing is bewaard.',
    contract: 'Het contract is bewaard.',
    uren: 'De uren zijn bewaard.',
    gestopt: 'Het contract is gestopt.',
    verbeterd: 'De datum is verbeterd.',
    proef: 'De einddatum is bewaard.',
    afwijking: 'De afwijking is bewaard.',
  },
  fouten: {
    soort: 'Kies: beschut werk of proefplaats.',
    zitplaats: 'Kies een plaats.',
    van: 'Vul de eerste werkdag in. Bijvoorbeeld 01-04-2026.',
    tot: 'Vul de laatste dag in. Bijvoorbeeld 31-03-2027.',
    totVast: 'Een vast contract heeft geen laatste dag. Maak dit veld leeg of kies een tijdelijk contract.',
    volgorde: 'De laatste dag is eerder dan de eerste dag. Kies een latere dag.',
    werkgever: 'Kies de werkgever in het contract.',
    contract: 'Kies: tijdelijk of vast contract.',
    uren: 'Vul uren in van 1 tot en met 48. Bijvoorbeeld 28 of 28,5.',
    vanaf: 'Vul in vanaf welke dag. Bijvoorbeeld 01-04-2026.',
    laatsteDag: 'Vul de laatste dag in. Bijvoorbeeld 30-04-2026.',
    reden: 'Kies waarom het stopt.',
    watKloptNiet: 'Schrijf op wat er niet klopte.',
    'zitplaats-bezet': 'Deze plaats is dan niet vrij. Kies een andere plaats of een latere eerste werkdag.',
    'zitplaats-stopt': (dag: string) =>
      `Deze plaats bestaat tot en met ${dag}. Kies een eerdere laatste dag of een andere plaats.`,
    'werkt-al': (plek: string) => `Er loopt nog werk bij ${plek}. Kies wat daar gebeurt.`,
    'oude-plek-eindigt-niet':
      'Het contract op de oude plek kan niet op die dag eindigen. Laat het eerst stoppen, en maak dan de plaatsing.',
    'voorstel-niet-aanvaard': 'Dit voorstel is niet aanvaard, of er is al een plaatsing van gemaakt.',
    'geen-besluit':
      'Op de eerste werkdag is er geen besluit beschut werk. Kies een andere dag of neem eerst een besluit.',
    'proefplaats-zonder-einde': 'Een proefplaats heeft altijd een laatste dag. Vul de laatste dag in.',
    'proefplaats-te-lang': (dag: string) =>
      `Een proefplaats duurt eerst hoogstens 2 maanden. Kies een dag tot en met ${dag}.`,
    'verlenging-te-lang': (dag: string) =>
      `Een proefplaats duurt samen hoogstens 6 maanden. Kies een dag tot en met ${dag}.`,
    'voor-plaatsing': 'Deze dag is eerder dan de eerste dag op deze plek. Kies een latere dag.',
    'einde-voor-begin': 'Deze dag is eerder dan de eerste dag. Kies een latere dag.',
    'einde-na-afspraak': (dag: string) =>
      `Het contract loopt tot en met ${dag}. Later stoppen kan alleen met een nieuw contract.`,
    'later-dienstverband': 'Hierna begint nog een contract op deze plek. Stop eerst dat contract.',
    'buiten-dienstverband': 'Op deze dag loopt het contract niet. Kies een dag binnen het contract.',
    'plaatsing-onbekend': 'Deze plaatsing is er niet. Ga terug naar Werk en contract.',
  },
};
