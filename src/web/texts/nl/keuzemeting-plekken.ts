import type { Toets, Vereiste } from '#domain/haalbaarheid/index.ts';
import type { Kenmerk, PlekGegeven } from '#domain/keuzemeting/index.ts';

/** Groups of people by need, hours and length of the list. */
const GROEPEN: Readonly<Record<string, string>> = {
  licht: 'licht',
  midden: 'elke dag',
  intensief: 'de hele dag',
  'tot-16': 'minder dan 16 uur',
  '16-24': '16 tot 24 uur',
  '24-32': '24 tot 32 uur',
  'vanaf-32': '32 uur of meer',
  '0': 'nog geen keuze',
  '1': '1 plek',
  '2': '2 plekken',
  '3': '3 plekken',
  '4-of-meer': '4 of meer plekken',
};

/** Words of the measures about places, lists and groups. */
export const keuzeplekTeksten = {
  plekken: {
    kop: 'Welke vrije plekken kiest niemand?',
    boodschap: (aantal: number, vrij: number) =>
      aantal === 1
        ? `1 plek met een vrije plaats staat op geen enkele lijst.`
        : `${aantal} plekken met een vrije plaats staan op geen enkele lijst. Samen zijn dat ${vrij} plaatsen.`,
    leeg: 'Elke plek met een vrije plaats staat op een lijst van iemand.',
    plek: 'Plek',
    werkgever: 'Werkgever',
    vrij: 'Vrij',
    sinds: 'Niet gekozen sinds',
    nooit: 'nooit gekozen',
    onbekend: 'Wat we niet weten',
    niets: 'alles is bekend',
    definitie:
      'Plekken met een vrije plaats die niemand in een keuze heeft die nog geldt. Een keuze van iemand die daarna ergens begon, telt niet meer.',
    onbekendKop: 'Wat weten we nog niet van deze plekken?',
    perGegeven: 'Wat ontbreekt het vaakst?',
    aantalPlekken: 'Plekken',
    lijst: (aantal: number) => (aantal === 1 ? 'Bekijk de plek' : `Bekijk de ${aantal} plekken`),
    onbekendBoodschap: (met: number, alle: number) =>
      `Van ${met} van de ${alle} plekken ontbreekt iets. Wat we niet weten, kan iemand niet kiezen.`,
    allesBekend: 'Van elke plek is alles bekend.',
    gegeven: 'Wat we niet weten',
    vulAan: 'Vul aan',
    nu: 'Dit is wat er nu bij de plek staat.',
    gegevens: {
      omschrijving: 'wat je er doet',
      postcode: 'postcode',
      uren: 'uren',
      begeleiding: 'begeleiding',
      'permanent-toezicht': 'altijd toezicht',
      begeleider: 'wie begeleidt',
      aanpassingen: 'aanpassingen',
      omgeving: 'hoe het er is',
      opzet: 'tussen collega’s of in een groep',
      groepsgrootte: 'met hoeveel mensen',
      begintijd: 'begintijd',
      prijs: 'prijs',
    } satisfies Record<PlekGegeven, string>,
  },
  passend: {
    kop: 'Waarom past een gekozen plek niet?',
    boodschap: (paren: number, haalbaar: number, niet: number, onbekend: number) =>
      `Op de lijsten van wie wacht staan ${paren} keuzes. ${haalbaar} ${haalbaar === 1 ? 'kan' : 'kunnen'} nu, ${niet} ${niet === 1 ? 'kan' : 'kunnen'} niet, van ${onbekend} weten we het nog niet.`,
    leeg: 'Er wacht niemand met een keuze.',
    vereiste: 'Wat past niet',
    vereisten: {
      F01: 'er is geen besluit op de begindag',
      F02: 'er is nu geen plaats vrij, of iemand kan nog niet beginnen',
      F03: 'de plek is er te kort',
      F04: 'de prijs is te hoog',
      F05: 'de uren of dagen passen niet',
      F06: 'een aanpassing of altijd toezicht ontbreekt',
      F07: 'er is te weinig begeleiding',
      F08: 'de plek is te ver',
      F09: 'er is geen afspraak met de gemeente van de plek',
      F10: 'er is al nee gezegd',
    } satisfies Record<Vereiste, string>,
    vragen: 'Wat weten we nog niet?',
    vraag: 'Wat',
    aan: 'Te vragen aan',
    wie: { kandidaat: 'kandidaat', werkgever: 'werkgever' },
    toetsen: {
      besluit: 'het besluit',
      periode: 'wanneer de plek er is',
      zitplaats: 'wanneer er een plaats vrij is',
      beschikbaarheid: 'wanneer iemand kan beginnen',
      duur: 'hoe lang de plek er is',
      uren: 'de uren',
      'lokale-uren': 'de uren van de gemeente',
      dagen: 'de dagen',
      reisafstand: 'hoe ver de plek is, of mag zijn',
      reistijd: 'hoe lang de reis is, of mag zijn',
      begeleiding: 'hoeveel begeleiding',
      'permanent-toezicht': 'altijd toezicht',
      aanpassingen: 'de aanpassingen',
      prijs: 'de prijs',
      afspraak: 'de afspraak tussen gemeenten',
      uitsluiting: 'een eerder nee',
    } satisfies Record<Toets['code'], string>,
    definitie: (dag: string) =>
      `Elke plek op een lijst van iemand die wacht, vandaag (${dag}) vergeleken met wat die persoon nodig heeft. Een plek telt één keer: bij de eerste eis die niet past. Wat onbekend is, telt nooit als passend.`,
  },
  verdeling: {
    kop: 'Is het eerlijk verdeeld?',
    uitleg:
      'Groepen van minder dan 5 mensen laten we niet zien. Soms verbergen we nog een groep, anders kun je het kleine getal uitrekenen.',
    kenmerken: {
      begeleiding: 'Naar begeleiding die nodig is',
      uren: 'Naar uren die iemand kan werken',
      lijst: 'Naar lengte van de eigen lijst',
    } satisfies Record<Kenmerk, string>,
    groepen: GROEPEN,
    groep: 'Groep',
    kolommen: { mensen: 'Wachten', voorstellen: 'Voorstellen', mediaan: 'Helft wacht' },
    verborgen: 'niet getoond',
    definitie:
      'Mensen die op deze dag wachten. De helft wacht hoogstens zo lang sinds het advies of besluit. Voorstellen: alle voorstellen in de periode aan mensen uit deze groep, ook als zij nu werken.',
    voorrang: 'Ging iemand voor die later aan de beurt was?',
    voorrangZin: (voorstellen: number, gepasseerd: number) =>
      voorstellen === 0
        ? 'Geen enkel voorstel ging voorbij aan iemand met een eerder besluit.'
        : `${voorstellen} ${voorstellen === 1 ? 'voorstel ging' : 'voorstellen gingen'} voorbij aan iemand met een eerder besluit. Samen ${gepasseerd} keer. De reden staat in het logboek.`,
    ingrepenZin: (rondes: number, ingrepen: number, blokkades: number) =>
      rondes === 0
        ? 'Er was geen ronde in deze periode.'
        : `In ${rondes} ${rondes === 1 ? 'ronde' : 'rondes'} ${ingrepen === 1 ? 'was 1 ingreep' : `waren ${ingrepen} ingrepen`} van een medewerker. Daardoor ${blokkades === 1 ? 'is er 1 paar' : `zijn er ${blokkades} paren`} van een mens en een plek die liever elkaar hadden gehad.`,
  },
};
