import type { Marktfout, Marktfoutcode, Overtreding } from '#matching/index.ts';

const FOUTEN: Readonly<Record<Marktfoutcode, string>> = {
  'geen-json': "dit is geen JSON. Controleer de haakjes, komma's en aanhalingstekens.",
  'onbekend-formaat': 'dit formaat is onbekend',
  'geen-object': 'hier hoort een object te staan',
  'geen-lijst': 'hier hoort een lijst te staan',
  'geen-tekst': 'hier hoort tekst te staan',
  'geen-geheel-getal': 'hier hoort een geheel getal te staan',
  'lege-id': 'een id mag niet leeg zijn',
  'dubbele-id': 'deze id staat er al',
  'dubbel-in-lijst': 'deze id staat al in de lijst',
  'onbekende-id': 'deze id is onbekend',
  'ongeldige-capaciteit': 'hier hoort een geheel getal van 0 tot en met 2147483647 te staan',
};

/** The first fault on one line: where, what stands there and what is wrong; and how many more there are. */
export function describeMarktfouten(fouten: readonly Marktfout[]): string {
  const [eerste] = fouten;
  if (eerste === undefined) return 'er klopt iets niet';
  const { pad, code, waarde } = eerste;
  const plaats = pad === '' ? '' : `${pad}: `;
  const staat = code === 'geen-json' ? '' : ` (er staat ${waarde ?? 'niets'})`;
  const rest = fouten.length - 1;
  const meer = rest === 0 ? '' : `; en nog ${rest} ${rest === 1 ? 'fout' : 'fouten'}`;
  return `${plaats}${FOUTEN[code]}${staat}${meer}`;
}

/** A violation on one line, with the ids as JSON texts. */
export function describeOvertreding(overtreding: Overtreding): string {
  const kandidaat = 'kandidaat' in overtreding ? JSON.stringify(overtreding.kandidaat) : '';
  const plek = 'plek' in overtreding ? JSON.stringify(overtreding.plek) : '';
  switch (overtreding.code) {
    case 'onbekende-kandidaat':
      return `onbekende kandidaat: ${kandidaat} staat niet in de markt`;
    case 'onbekende-plek':
      return `onbekende plek: ${plek}, gegeven aan kandidaat ${kandidaat}, staat niet in de markt`;
    case 'dubbele-kandidaat':
      return `dubbele kandidaat: ${kandidaat} staat meer dan één keer in de toewijzing`;
    case 'ontbrekende-kandidaat':
      return `ontbrekende kandidaat: ${kandidaat} staat niet in de toewijzing`;
    case 'onhaalbaar-paar':
      return `onhaalbaar paar: kandidaat ${kandidaat} en plek ${plek} staan niet in elkaars lijst`;
    case 'verkeerde-rang':
      return `verkeerde rang: kandidaat ${kandidaat} op plek ${plek} heeft rang ${overtreding.verwacht}, niet ${overtreding.rang}`;
    case 'te-vol':
      return `te vol: plek ${plek} heeft ${overtreding.aantal} mensen op ${overtreding.capaciteit} zitplaatsen`;
    case 'blokkerend-paar':
      return `blokkerend paar: kandidaat ${kandidaat} wil liever plek ${plek}, en daar ${REDENEN[overtreding.reden]}`;
  }
}

const REDENEN = {
  'vrije-zitplaats': 'is nog een zitplaats vrij',
  'meer-voorrang': 'zit iemand met minder voorrang',
} as const;
