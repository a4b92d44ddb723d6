import type { Toets } from '#domain/haalbaarheid/index.ts';
import type { PlekUitslag, RondeStatus } from '#domain/ronde/index.ts';
import { toetsTeksten } from './keuze.ts';
import { formatPlekBij } from './plek-bij.ts';

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
      'Iedereen die nu wacht en een keuze heeft, doet mee. Ook wie werkt en een andere plek wil. De plaatsen die binnen 8 weken vrij zijn, worden verdeeld. Er gaat nog niets naar kandidaten of werkgevers.',
    garantie:
      'Niemand verliest iets. Een aanbod dat loopt, blijft staan. Wie werkt, houdt de eigen plek. Alleen een plek die de kandidaat liever heeft, kan ervoor in de plaats komen.',
    doe: 'Draai de ronde',
  },
  versturen: {
    titel: (nummer: number) => `Aanbod van ronde ${nummer} versturen`,
    uitleg: (aantal: number) =>
      `${aantal === 1 ? '1 mens krijgt' : `${aantal} mensen krijgen`} een plek in deze ronde. Je doet nu het aanbod. De kandidaat en de werkgever zeggen daarna allebei ja of nee.`,
    nu: (aantal: number) =>
      aantal === 1 ? 'Er kan nu 1 aanbod uit.' : `Er kunnen nu ${aantal} aanbiedingen uit.`,
    loopt: (aantal: number) =>
      aantal === 1 ? '1 mens heeft dit aanbod al.' : `${aantal} mensen hebben dit aanbod al.`,
    wacht: (aantal: number) =>
      `${aantal === 1 ? '1 aanbod wacht' : `${aantal} aanbiedingen wachten`}: daar zit nog iemand, of de kandidaat antwoordt eerst op een ander aanbod.`,
    nietsNu: 'Er kan nu niets uit. Probeer het weer als er een plek vrijkomt.',
    bewaard:
      'Heeft iemand al een aanbod en komt er nu een beter? Dan bewaren we het oude, tot de kandidaat en de werkgever allebei ja zeggen tegen het nieuwe.',
    opnieuw: 'Verstuur wat nu kan',
    nee: 'Nee zeggen kost niets. De datum van het besluit blijft gelden.',
    reagerenVoor: 'Antwoord voor',
    reagerenHint: 'De kandidaat en de werkgever antwoorden allebei voor deze dag.',
    doe: 'Verstuur het aanbod',
    vervanging: 'In een nieuwe ronde kwam een plek vrij die hoger op de eigen lijst staat.',
  },
  detail: {
    wachtOpDraaien: 'Deze ronde is voorbereid. Hij is nog niet gedraaid.',
    wachtOpPlek: (aantal: number, dag: string) =>
      aantal === 1
        ? `1 aanbod wachtte op ${dag} tot de plek echt vrij is.`
        : `${aantal} aanbiedingen wachtten op ${dag} tot de plek echt vrij is.`,
    wachtUitleg:
      'Op zo’n plek zit nog iemand die misschien overstapt, of er loopt nog een ander aanbod. Zolang dat zo is, sturen we niets. Zo verliest niemand een plek.',
    wachtOpVersturen: 'De uitkomst is gecontroleerd en bewaard. Het aanbod is nog niet verstuurd.',
    uitkomst: (geplaatst: number, deelnemers: number) =>
      `${geplaatst} van ${deelnemers} ${deelnemers === 1 ? 'mens' : 'mensen'} met een keuze ${geplaatst === 1 ? 'krijgt' : 'krijgen'} een plek.`,
    tabel: (aantal: number) => `Uitkomst per mens: ${aantal}`,
    krijgt: (rang: number, plek: string) => `keuze ${rang}: ${plek}`,
    wacht: 'wacht verder',
    houdt: (plek: string) => `houdt de eigen plek: ${plek}`,
    wachtTotVrij: 'wacht tot de plek vrij is',
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
      'Mensen met een besluit beschut werk en een keuze, die niet zijn aangehouden. Zij wachten, of werken en willen een andere plek. Niemand krijgt een plek die niet op de eigen lijst staat.',
    bron: 'Eigen register van de gemeente, verdeeld en gecontroleerd door Groeiplek.',
  },
  kort: {
    toegewezen: () => '',
    lager: () => '',
    eigen: () => '',
    ingreep: (aantal: number) => `ingreep: ${aantal}`,
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
    kreegVast: (naam: string, plek: string, rang: number) => `${naam} kreeg ${plek}. Dat is keuze ${rang}.`,
    verlaat: (naam: string, plek: string) =>
      `Tot de overstap zeker is, houdt ${naam} de eigen plek: ${plek}.`,
    houdtPlek: (naam: string, plek: string) =>
      `${naam} houdt de eigen plek: ${plek}. Er kwam geen plek vrij die ${naam} liever heeft. Wie overstapt, verliest nooit de plek die er al is.`,
    nee: {
      kandidaat: (naam: string, dag: string) =>
        `${naam} zei nee op ${dag}. Dat kost ${naam} niets: de datum van het besluit blijft gelden.`,
      werkgever: (naam: string, dag: string) =>
        `De werkgever zei nee op ${dag}. Dat kost ${naam} niets: de datum van het besluit blijft gelden.`,
      gemeente: (naam: string, dag: string) =>
        `Het aanbod ging op ${dag} niet door. Dat kost ${naam} niets: de datum van het besluit blijft gelden.`,
    },
    vastgezet: (dag: string, reden: string) =>
      `Deze plek is op ${dag} vastgezet door een medewerker. De reden: ${reden}`,
    eigen: 'Hier werkt de kandidaat nu. Deze plek bleef bewaard.',
    prijsPastNiet: 'De gemeente heeft voor deze plek nu geen goede afspraak met de werkgever.',
    uitsluiting: (dag: string, reden: string) =>
      `Deze plek doet sinds ${dag} niet mee, door een ingreep van een medewerker. De reden: ${reden}`,
    vastzetting: (dag: string, reden: string) =>
      `Naar deze plek is niet gekeken. Sinds ${dag} is een andere plek vastgezet door een medewerker. De reden: ${reden}`,
    doorIngreep:
      'Door een ingreep van een medewerker ging iemand anders voor. Zonder die ingreep was deze plek het geworden, of een plek die nog hoger staat.',
    plekBij: formatPlekBij,
    keuze: (rang: number, plek: string) => `Keuze ${rang}: ${plek}`,
    toegewezen: 'Deze plek is het geworden.',
    lager: 'Deze plek staat lager op de lijst. Er is niet naar gekeken.',
    geweigerd: (dag: string) => `Bij deze plek was het antwoord nee op ${dag}.`,
    vragen: 'We weten nog niet of deze plek past. Vraag dit eerst:',
    volGeen: 'Er was geen plaats te verdelen. Alles is bezet of al aangeboden.',
    volEen:
      'De ene plaats ging naar iemand die voorgaat. Die is eerder aan de beurt, heeft al een aanbod of werkt er al.',
    vol: (zitplaatsen: number) =>
      `Alle ${zitplaatsen} plaatsen gingen naar mensen die voorgaan. Die zijn eerder aan de beurt, hebben al een aanbod of werken er al.`,
    volGronden: (zitplaatsen: number, gronden: string) =>
      `Alle ${zitplaatsen} plaatsen gingen naar mensen die voorgaan: ${gronden}.`,
    grond: {
      garantie: (aantal: number) => `${aantal} met een lopend aanbod of een eigen plek`,
      eerder: (aantal: number) => `${aantal} met een eerder besluit`,
      loting: (aantal: number) => `${aantal} door loting`,
    },
  },
  gedaan: {
    voorbereid: 'De ronde is voorbereid. De loting ligt vast.',
    gedraaid: 'De ronde is gedraaid. De uitkomst is gecontroleerd.',
    verstuurd: 'Het aanbod is verstuurd.',
    niets: 'Er kon nog niets uit. Wat wacht, gaat uit zodra de plek vrij is.',
    wacht: 'Het aanbod is verstuurd. Een deel wacht nog tot de plek vrij is.',
    deels:
      'Het aanbod is verstuurd. Een deel kon niet meer, want er is intussen iets veranderd. Die mensen doen mee met de volgende ronde.',
  },
  fouten: {
    'lot-ontbreekt': 'Vul een tekst in voor de loting.',
    'ronde-niet-voorbereid': 'Deze ronde is al gedraaid. Er is niets veranderd.',
    'geen-beleid': 'Voor deze dag zijn er geen regels voor wie eerst is. Vraag de beheerder om hulp.',
    'niemand-kiest': 'Er is niemand die wacht en een keuze heeft. Leg eerst samen keuzes vast.',
    'uitslag-afgekeurd': 'De controle keurt de uitkomst af. Er is niets bewaard. Meld dit aan de beheerder.',
    'ronde-niet-gedraaid':
      'Deze ronde is nog niet gedraaid, of er is al een nieuwere ronde. Verstuur dan het aanbod van de nieuwste ronde.',
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
