import type { Actie, Signaal, SignaalSoort } from '#domain/signaal/index.ts';
import { formatDagen, formatDatum, formatWeken } from './datum.ts';

/** Words of 'Vandaag'. Each signal says what, why now and what you can do. */
export const vandaagTeksten = {
  titel: 'Vandaag',
  opDag: (dag: string) => `Het is ${dag}.`,
  aantal: (aantal: number) =>
    aantal === 0
      ? 'Er is niets dat niet kan wachten.'
      : aantal === 1
        ? 'Je hebt 1 ding dat niet kan wachten.'
        : `Je hebt ${aantal} dingen die niet kunnen wachten.`,
  leegTitel: 'Niets dat niet kan wachten',
  leeg: 'Mooi. Kijk hieronder wie je het langst niet sprak.',
  later: (aantal: number) => `Dit kan later (${aantal})`,
  langstNiet: 'Langst niet gesproken',
  langstNietNooit: 'nog geen gesprek',
  langstNietOp: (datum: string) => `laatste gesprek op ${datum}`,
  andereStap: 'Andere stap',
  afgehandeld: 'Is gedaan',
  uitstellen: 'Een week uitstellen',
  kloptNiet: 'Dit klopt niet',
  nietGevonden: 'Dit signaal bestaat niet meer. Ververs de pagina.',
  gedaan: 'Het signaal is bewaard. Je ziet het hier niet meer.',
  bron: 'Alle signalen volgen uit de gegevens in de dossiers van vandaag.',
};

/** What it is about, in one sentence. */
export function describeWat(signaal: Signaal, plekNaam: string | null, werkgeverNaam: string | null): string {
  switch (signaal.soort) {
    case 'advies-blijft-uit':
      return signaal.data.dagenOver < 0
        ? `Het advies van UWV is ${formatDagen(-signaal.data.dagenOver)} te laat.`
        : `Het advies van UWV moet er over ${formatDagen(signaal.data.dagenOver)} zijn.`;
    case 'besluit-nemen':
      return `UWV gaf een ${signaal.data.uitkomst === 'positief' ? 'positief' : 'negatief'} advies. De gemeente moet nog besluiten.`;
    case 'bezwaartermijn':
      return signaal.data.isAfgelopen
        ? `De tijd om bezwaar te maken stopte op ${formatDatum(signaal.data.uiterlijk)}.`
        : `Bezwaar maken kan nog tot en met ${formatDatum(signaal.data.uiterlijk)}.`;
    case 'voorstel-wacht':
      return `Het voorstel wacht op antwoord van ${signaal.data.wachtOp.map((kant) => (kant === 'kandidaat' ? 'de kandidaat' : 'de werkgever')).join(' en ')}.`;
    case 'dienstverband-stopt':
      return `Het contract stopt op ${formatDatum(signaal.data.laatsteDag)}. Dat is over ${formatDagen(signaal.data.dagen)}.`;
    case 'carrousel-risico':
      return describeCarrousel(signaal.data);
    case 'wacht-te-lang':
      return `Wacht al ${formatWeken(signaal.data.weken)} op werk${signaal.data.isBovenNorm ? '. Dat is boven de norm' : ''}.`;
    case 'keuze-klaar-plek-vrij':
      return `Keuze ${signaal.data.rang} is vrij: ${plekNaam ?? 'een plek'}.`;
    case 'keuze-niet-gemaakt':
      return 'Er is nog geen keuze voor een werkplek.';
    case 'wil-kijken':
      return `Wil eerst gaan kijken bij ${signaal.data.plek}. Regel een kijkdag.`;
    case 'klopt-niet':
      return `Zegt dat er iets niet klopt bij ${signaal.data.plek}: “${signaal.data.tekst}”`;
    case 'geen-contact':
      return `Jullie spraken elkaar ${formatWeken(signaal.data.weken)} niet.`;
    case 'onder-lokale-eis':
      return `Het contract${werkgeverNaam ? ` bij ${werkgeverNaam}` : ''} is lager dan de regel van de gemeente. Er staat geen reden bij.`;
    case 'aanbieder-zonder-beschutte-plek':
      return `Deze aanbieder heeft ${signaal.data.aantal} van de ${signaal.data.minimaal} afgesproken beschutte plekken.`;
    case 'raamovereenkomst-verlengen':
      return `De raamovereenkomst stopt op ${formatDatum(signaal.data.eindeNu)}. Verlengen kan.`;
  }
}

function describeCarrousel({
  vastVanaf,
  aantalAfgelopenWerkgevers: aantal,
}: Extract<Signaal, { soort: 'carrousel-risico' }>['data']): string {
  if (vastVanaf !== null) return `Volgens de regel is dit een vast contract vanaf ${formatDatum(vastVanaf)}.`;
  return aantal >= 2
    ? `Let op: al ${aantal} keer stopte een contract bij een werkgever.`
    : 'Dit is het laatste tijdelijke contract dat kan.';
}

/** Why it asks attention now. */
export function describeWaaromNu(signaal: Signaal): string {
  switch (signaal.soort) {
    case 'advies-blijft-uit':
      return `UWV heeft 8 weken. Die stoppen op ${formatDatum(signaal.data.uiterlijk)}.`;
    case 'besluit-nemen':
      return `besluit uiterlijk ${formatDatum(signaal.data.uiterlijk)}, 8 weken na het advies.`;
    case 'bezwaartermijn':
      return signaal.data.afwijkend ? 'het besluit wijkt af van het advies.' : 'het besluit is negatief.';
    case 'voorstel-wacht':
      return `antwoord was gevraagd voor ${formatDatum(signaal.data.reactieUiterlijk)}.`;
    case 'dienstverband-stopt':
      return [
        signaal.data.nummer === null
          ? 'tijdelijk contract.'
          : `tijdelijk contract ${signaal.data.nummer} van hoogstens 3.`,
        signaal.data.aanzeggingUiterlijk === null
          ? ''
          : `De werkgever moet uiterlijk ${formatDatum(signaal.data.aanzeggingUiterlijk)} zeggen of het doorgaat.`,
      ].join(' ');
    case 'carrousel-risico':
      return signaal.data.laatsteDag === null
        ? 'zo gaat iemand van baan naar baan.'
        : `het contract loopt tot en met ${formatDatum(signaal.data.laatsteDag)}.`;
    case 'wacht-te-lang':
      return `wacht sinds het advies van ${formatDatum(signaal.data.wachtSinds)}.`;
    case 'keuze-klaar-plek-vrij':
      return 'er is nu een plaats vrij op deze plek.';
    case 'keuze-niet-gemaakt':
      return `het advies kwam op ${formatDatum(signaal.data.adviesDatum)}, ${formatWeken(signaal.data.weken)} geleden.`;
    case 'wil-kijken':
      return `de kandidaat weet dat je voor ${formatDatum(signaal.data.uiterlijk)} belt.`;
    case 'klopt-niet':
      return `gezegd op ${formatDatum(signaal.data.gemeldOp)}. De kandidaat hoort voor ${formatDatum(signaal.data.uiterlijk)} van je.${signaal.data.stondEr === '' ? '' : ` Er stond: ${signaal.data.stondEr.replaceAll('\n', ' ')}`}`;
    case 'geen-contact':
      return `het laatste contact was op ${formatDatum(signaal.data.laatsteContact)}.`;
    case 'onder-lokale-eis':
      return signaal.data.tekorten
        .map((tekort) =>
          tekort.code === 'uren-onder-lokale-eis'
            ? `${tekort.waarde} uur, de regel is ${tekort.eis}.`
            : `${tekort.waarde} maanden, de regel is ${tekort.eis}.`,
        )
        .join(' ');
    case 'aanbieder-zonder-beschutte-plek':
      return `dat is zo sinds ${formatDatum(signaal.data.sinds)}.`;
    case 'raamovereenkomst-verlengen':
      return `besluit uiterlijk ${formatDatum(signaal.data.uiterlijk)}, over ${formatDagen(signaal.data.dagenOver)}.`;
  }
}

/** What you can do, as the label of a button. */
export const ACTIES: Readonly<Record<Actie, string>> = {
  'uwv-bellen': 'Gesprek met UWV noteren',
  sparren: 'Sparren met UWV',
  'besluit-nemen': 'Besluit nemen',
  'gesprek-voeren': 'Gesprek noteren',
  'antwoord-navragen': 'Antwoord vastleggen',
  'ander-voorstel-doen': 'Ander voorstel doen',
  'vast-dienstverband-bespreken': 'Vast contract bespreken',
  'tijdelijk-verlengen': 'Nog een tijdelijk contract',
  'samen-nieuwe-plek-zoeken': 'Zoek samen een nieuwe plek',
  'zekerheid-werkgever-bespreken': 'Zekerheid met werkgever bespreken',
  'overleg-met-collega': 'Overleg met collega',
  'plek-zoeken': 'Plek zoeken',
  'regio-vragen': 'Regio vragen',
  'reden-vastleggen': 'Reden vastleggen',
  'voorstel-doen': 'Stel voor',
  'keuze-plannen': 'Samen kiezen',
  bellen: 'Gesprek noteren',
  'bezoek-plannen': 'Bezoek plannen',
  'kijkdag-regelen': 'Kijkdag regelen',
  'plek-nagaan': 'Bekijk de plekken',
  'uren-of-duur-aanpassen': 'Contract aanpassen',
  'aanbieder-spreken': 'Bekijk aanbieder',
  'overeenkomst-verlengen': 'Overeenkomst verlengen',
};

export const SOORTEN: Readonly<Record<SignaalSoort, string>> = {
  'advies-blijft-uit': 'Advies van UWV',
  'besluit-nemen': 'Besluit',
  bezwaartermijn: 'Bezwaar',
  'voorstel-wacht': 'Voorstel',
  'dienstverband-stopt': 'Contract stopt',
  'carrousel-risico': 'Van baan naar baan',
  'wacht-te-lang': 'Wachten',
  'keuze-klaar-plek-vrij': 'Plek vrij',
  'keuze-niet-gemaakt': 'Keuze',
  'wil-kijken': 'Ga eerst kijken',
  'klopt-niet': 'Klopt niet',
  'geen-contact': 'Contact',
  'onder-lokale-eis': 'Lokale regel',
  'aanbieder-zonder-beschutte-plek': 'Beschutte plek',
  'raamovereenkomst-verlengen': 'Raamovereenkomst',
};
