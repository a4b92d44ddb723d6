import type { Toets } from '#domain/haalbaarheid/index.ts';
import type { PlekUitslag, RondeStatus } from '#domain/ronde/index.ts';
import { toetsTeksten } from './keuze.ts';

/** Words of rounds. Staff are addressed with 'je'; the candidate is named. */
export const rondeTeksten = {
  titel: 'Rondes',
  inleiding:
    'In een ronde verdeel je alle vrije plekken tegelijk. De eigen keuze van elke kandidaat beslist. Willen meer mensen dezelfde plek? Dan gaat wie het langst een besluit heeft voor.',
  leeg: 'Er is nog geen ronde',
  leegUitleg: 'Bereid de eerste ronde voor. Daarna draai je hem en zie je voor iedereen de uitkomst.',
  nieuw: 'Bereid een ronde voor',
  tabel: (aantal: number) => `Rondes: ${aantal}`,
  ronde: (nummer: number) => `Ronde ${nummer}`,
  kolommen: {
    ronde: 'Ronde',
    status: 'Stand',
    datum: 'Datum',
    deelnemers: 'Mensen',
    geplaatst: 'Krijgt een plek',
    kandidaat: 'Kandidaat',
    uitkomst: 'Uitkomst',
    waarom: 'Andere keuzes',
    aanbod: 'Aanbod',
    wie: 'Wie',
  },
  status: {
    voorbereid: 'voorbereid',
    gedraaid: 'gedraaid, nog niet verstuurd',
    verstuurd: 'verstuurd',
  } satisfies Record<RondeStatus, string>,
  voorbereiden: {
    uitleg:
      'Hebben mensen op dezelfde dag een besluit gekregen? Dan beslist een loting. De tekst voor de loting ligt vast voordat de ronde draait. Daarna kan niemand opnieuw loten.',
    lot: 'Tekst voor de loting',
    lotHint:
      'Laat deze tekst staan, of vul iets in dat je niet zelf bepaalt. Bijvoorbeeld de trekking van een loterij.',
    bewaar: 'Leg de loting vast',
    eenmaal: 'Een voorbereide ronde kun je niet weghalen. Je draait hem altijd.',
  },
  draaien: {
    titel: (nummer: number) => `Ronde ${nummer} draaien`,
    uitleg:
      'Iedereen die nu wacht en een keuze heeft, doet mee. De plaatsen die binnen 8 weken vrij zijn, worden verdeeld. Er gaat nog niets naar kandidaten of werkgevers.',
    garantie:
      'Wacht iemand nog op antwoord op een aanbod? Dan blijft dat aanbod staan. Alleen een plek die de kandidaat liever heeft, kan ervoor in de plaats komen.',
    doe: 'Draai de ronde',
  },
  versturen: {
    titel: (nummer: number) => `Aanbod van ronde ${nummer} versturen`,
    uitleg: (aantal: number) =>
      `${aantal === 1 ? '1 mens krijgt' : `${aantal} mensen krijgen`} een plek in deze ronde. Je doet nu het aanbod. De kandidaat en de werkgever zeggen daarna allebei ja of nee.`,
    nee: 'Nee zeggen kost niets. De datum van het besluit blijft gelden.',
    reagerenVoor: 'Antwoord voor',
    reagerenHint: 'De kandidaat en de werkgever antwoorden allebei voor deze dag.',
    doe: 'Verstuur het aanbod',
    vervanging: 'In een nieuwe ronde kwam een plek vrij die hoger op de eigen lijst staat.',
  },
  detail: {
    wachtOpDraaien: 'Deze ronde is voorbereid. Hij is nog niet gedraaid.',
    wachtOpVersturen: 'De uitkomst is gecontroleerd en bewaard. Het aanbod is nog niet verstuurd.',
    uitkomst: (geplaatst: number, deelnemers: number) =>
      `${geplaatst} van ${deelnemers} ${deelnemers === 1 ? 'mens' : 'mensen'} met een keuze ${geplaatst === 1 ? 'krijgt' : 'krijgen'} een plek.`,
    tabel: (aantal: number) => `Uitkomst per mens: ${aantal}`,
    krijgt: (rang: number, plek: string) => `keuze ${rang}: ${plek}`,
    wacht: 'wacht verder',
    dossier: (nummer: string) => `Dossier ${nummer}`,
    geenKlantmanager: 'nog niemand',
    geenAanbod: 'nog geen',
    controle: 'Zo is dit na te rekenen',
    lot: 'Tekst voor de loting',
    voorbereid: 'Voorbereid',
    gedraaid: 'Gedraaid',
    verstuurd: 'Verstuurd',
    opDoor: (dag: string, wie: string) => `${dag}, door ${wie}`,
    beleid: 'Regels voor wie eerst is',
    marktHash: 'Kenmerk van de invoer (SHA-256)',
    toewijzingHash: 'Kenmerk van de uitkomst (SHA-256)',
    bestanden:
      'Met deze bestanden kan iedereen de ronde opnieuw draaien. Er staan alleen nummers in, geen namen. Geef ze niet aan anderen: met een nummer vind je hier een mens.',
    definitie:
      'Mensen met een besluit beschut werk die wachten, niet zijn aangehouden en een keuze hebben. Niemand krijgt een plek die niet op de eigen lijst staat.',
    bron: 'Eigen register van de gemeente, verdeeld en gecontroleerd door Groeiplek.',
  },
  kort: {
    toegewezen: () => '',
    lager: () => '',
    vol: (aantal: number) => `vol: ${aantal}`,
    'geen-plaats': (aantal: number) => `geen plaats vrij: ${aantal}`,
    'past-niet': (aantal: number) => `past niet: ${aantal}`,
    onbekend: (aantal: number) => `nog iets te vragen: ${aantal}`,
    geweigerd: (aantal: number) => `eerder nee: ${aantal}`,
  } satisfies Record<PlekUitslag['soort'], (aantal: number) => string>,
  uitleg: {
    titel: 'Uitkomst van de rondes',
    leeg: (naam: string) => `${naam} deed nog niet mee aan een ronde`,
    leegUitleg: 'Iedereen die wacht en een keuze heeft, doet mee met de volgende ronde.',
    rondeOp: (nummer: number, dag: string) => `Ronde ${nummer}, ${dag}`,
    kreeg: (naam: string, plek: string, rang: number) =>
      `${naam} kreeg ${plek}. Dat is keuze ${rang}. Het is de hoogste plek van de eigen lijst die kon. Met een andere volgorde was het geen betere plek geworden.`,
    kreegNiets: (naam: string) =>
      `${naam} kreeg nog geen plek en wacht verder. De datum van het besluit blijft gelden. Een andere volgorde had ook geen plek gegeven. Een langere lijst kan wel helpen.`,
    plekBij: (plek: string, werkgever: string) => `${plek} bij ${werkgever}`,
    keuze: (rang: number, plek: string) => `Keuze ${rang}: ${plek}`,
    toegewezen: 'Deze plek is het geworden.',
    lager: 'Deze plek staat lager op de lijst. Er is niet naar gekeken.',
    geweigerd: (dag: string) => `Bij deze plek was het antwoord nee op ${dag}.`,
    vragen: 'We weten nog niet of deze plek past. Vraag dit eerst:',
    volGeen: 'Er was geen plaats te verdelen. Alles is bezet of al aangeboden.',
    volEen: 'De ene plaats ging naar iemand die eerder aan de beurt is.',
    vol: (zitplaatsen: number) =>
      `Alle ${zitplaatsen} plaatsen gingen naar mensen die eerder aan de beurt zijn.`,
    volGronden: (zitplaatsen: number, gronden: string) =>
      `Alle ${zitplaatsen} plaatsen gingen naar mensen die eerder aan de beurt zijn: ${gronden}.`,
    grond: {
      garantie: (aantal: number) => `${aantal} met een lopend aanbod`,
      eerder: (aantal: number) => `${aantal} met een eerder besluit`,
      loting: (aantal: number) => `${aantal} door loting`,
    },
  },
  gedaan: {
    voorbereid: 'De ronde is voorbereid. De loting ligt vast.',
    gedraaid: 'De ronde is gedraaid. De uitkomst is gecontroleerd.',
    verstuurd: 'Het aanbod is verstuurd.',
    deels:
      'Het aanbod is verstuurd. Een deel kon niet meer, want er is intussen iets veranderd. Die mensen doen mee met de volgende ronde.',
  },
  fouten: {
    'lot-ontbreekt': 'Vul een tekst in voor de loting.',
    'ronde-niet-voorbereid': 'Deze ronde is al gedraaid. Er is niets veranderd.',
    'geen-beleid': 'Voor deze dag zijn er geen regels voor wie eerst is. Vraag de beheerder om hulp.',
    'niemand-kiest': 'Er is niemand die wacht en een keuze heeft. Leg eerst samen keuzes vast.',
    'uitslag-afgekeurd': 'De controle keurt de uitkomst af. Er is niets bewaard. Meld dit aan de beheerder.',
    'ronde-niet-gedraaid': 'Het aanbod van deze ronde is al verstuurd, of de ronde is nog niet gedraaid.',
    'reageren-voor-verleden': 'Deze dag is al geweest. Kies een dag vanaf vandaag.',
    reagerenVoor: 'Vul een datum in. Bijvoorbeeld 16-03-2026.',
  },
};

const t = toetsTeksten;

/** What to ask the candidate or the employer, before a place can count as possible. */
export const vraagTeksten: Readonly<
  Partial<Record<Toets['code'], { readonly kandidaat: string; readonly werkgever: string }>>
> = {
  beschikbaarheid: { kandidaat: t.beschikbaarheidOnbekend, werkgever: t.beschikbaarheidOnbekend },
  uren: { kandidaat: t.urenKandidaat, werkgever: t.urenPlek },
  aanpassingen: { kandidaat: t.aanpassingenKandidaat, werkgever: t.aanpassingenPlek },
  'permanent-toezicht': { kandidaat: t.toezichtKandidaat, werkgever: t.toezichtPlek },
  begeleiding: { kandidaat: t.begeleidingKandidaat, werkgever: t.begeleidingPlek },
  reisafstand: { kandidaat: t.reisafstandKandidaat, werkgever: t.reisafstandPlek },
  prijs: { kandidaat: t.prijsOnbekend, werkgever: t.prijsOnbekend },
};
