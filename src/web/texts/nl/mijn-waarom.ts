import type { OpenFeit } from '#domain/samen/index.ts';
import { formatPlekBij } from './plek-bij.ts';

/** Words of 'Waarom past deze plek?', for the candidate. What a place is like, beside what the person said. */
export const mijnWaaromTeksten = {
  titel: 'Waarom past deze plek?',
  plek: formatPlekBij,
  past: 'Dit past goed',
  minder: 'Dit past minder goed',
  onbekend: 'Dit weten we nog niet',
  leeg: 'We weten nog niet wat jij fijn vindt. Kies eerst jouw werkplek.',
  computer: 'Hoe kan de computer dit weten?',
  computerUitleg: [
    'De computer legt jouw antwoorden naast deze plek.',
    'De computer kiest niet.',
    'Jij kiest.',
  ],
  kloptNiet: 'Klopt er iets niet? Zeg het ons.',
  feit: {
    rustig: 'Het is hier rustig.',
    'soms-druk': 'Hier is het soms druk.',
    druk: 'Hier is het druk.',
    geluid: 'Hier hoor je veel geluid.',
    'stille-kamer': 'Er is wel een stille kamer.',
    stilte: 'Er is ook een stille kamer.',
    begint: (tijd: string) => `Je begint om ${tijd}.`,
    helpt: (naam: string) => `${naam} helpt je daar.`,
    mensen: (aantal: number) =>
      aantal === 1 ? 'Je werkt hier alleen.' : `Je werkt hier met ${aantal} mensen.`,
    ver: (km: string) => `Het is ongeveer ${km} kilometer van je huis.`,
  },
  open: {
    begintijd: (naam: string) => `Hoe laat begint het werk? ${naam} vraagt dit.`,
    begeleider: (naam: string) => `Wie helpt je daar? ${naam} vraagt dit.`,
    groepsgrootte: (naam: string) => `Met hoeveel mensen werk je? ${naam} vraagt dit.`,
  } satisfies Record<OpenFeit, (naam: string) => string>,
  zeg: {
    titel: 'Wat klopt er niet?',
    uitleg: 'Zeg het in je eigen woorden.',
    veld: 'Dit klopt niet',
    verstuur: 'Zeg het ons',
    leeg: 'Zeg wat er niet klopt.',
    dank: 'Dank je wel',
    bewaard: (naam: string, dag: string) => `${naam} kijkt ernaar. ${naam} praat met je voor ${dag}.`,
    blijft: 'Wat er stond, is bewaard.',
  },
};
