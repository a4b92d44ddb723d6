import type { MijnStand } from '#domain/samen/index.ts';
import { formatPlekBij } from './plek-bij.ts';

type Nu = { readonly plek: string; readonly werkgever: string; readonly naam: string };

/** Words of 'Mijn werk', of the offer and of giving the screen back. For the candidate: 'je', short. */
export const mijnWerkTeksten = {
  titel: 'Mijn werk',
  stoppen: 'Stoppen',
  hallo: (naam: string) => `Hallo ${naam}.`,
  nu: {
    begin: ({ naam }) => `${naam} praat met jou over werk.`,
    uwv: () => 'UWV kijkt nu welk werk bij je past.',
    besluit: () => 'Je krijgt een brief met ons besluit.',
    niet: ({ naam }) => `${naam} zoekt met jou naar ander werk.`,
    kies: () => 'Jij mag een werkplek kiezen.',
    wacht: () => 'Jij wacht op een werkplek.',
    'even-niet': () => 'We zoeken nu even geen werk voor jou.',
    aanbod: ({ plek, werkgever }) => `Er is een plek voor jou. ${formatPlekBij(plek, werkgever)}.`,
    'ja-gezegd': ({ werkgever }) => `Jij zei ja. Nu denkt ${werkgever} na.`,
    afgesproken: ({ werkgever, naam }) => `Jij gaat werken bij ${werkgever}. ${naam} regelt het met jou.`,
    proef: () => 'Jij werkt nu op proef. Kijk of het werk bij je past.',
    werkt: () => 'Jij hebt een werkplek.',
    klaar: () => 'Je bent klaar bij ons.',
  } satisfies Record<MijnStand, (nu: Nu) => string>,
  knop: {
    aanbod: 'Kijk naar de plek voor jou',
    kiezen: 'Kies jouw werkplek',
    anders: 'Wil je een andere werkplek?',
    uitkomst: 'Wat gebeurde er met mijn keuze?',
    wachten: 'Hoe gaat het met wachten?',
  },
  helpt: {
    titel: 'Wie helpt jou?',
    bel: (naam: string, telefoon: string) => `Bel ${naam}: ${houdBijeen(telefoon)}.`,
    vraag: (naam: string) => `Vraag het aan ${naam}.`,
    jobcoach: (naam: string) => `${naam} is jouw jobcoach.`,
  },
  terug: 'Terug',
  bel: (naam: string, telefoon: string) =>
    telefoon === '' ? `Bel ${naam}.` : `Bel ${naam}: ${houdBijeen(telefoon)}.`,
  aanbod: {
    titel: 'Een plek voor jou',
    geen: 'Er is nu geen plek voor jou.',
    geenUitleg: (naam: string) => `Dat ligt niet aan jou. ${naam} zoekt verder.`,
    plek: formatPlekBij,
    keuze: (rang: number) => `Dit is jouw keuze ${rang}.`,
    nietGekozen: 'Deze plek stond niet op jouw lijst.',
    antwoord: (dag: string, naam: string) => `Zeg ja of nee voor ${dag}. Zeg het tegen ${naam}.`,
    voorbij: (naam: string) => `De dag om te antwoorden is voorbij. ${naam} belt je.`,
    zeiJa: 'Jij zei ja.',
    nee: 'Nee zeggen mag. Het kost jou niets. Jij wacht dan verder, net als nu.',
    neeMetWerk: 'Nee zeggen mag. Het kost jou niets. Dan houd je de plek die je hebt.',
    neeMetBewaard: (plek: string) => `Nee zeggen mag. Het kost jou niets. Dan kun je nog naar ${plek}.`,
    andere: 'Waarom deze plek?',
    andereUitleg: 'Je wilde liever een andere plek. Dit is waarom het anders ging:',
    eersteUitleg: 'Dit schreven wij erbij:',
    nietEens: (naam: string) => `Ben je het niet eens? Zeg het tegen ${naam}.`,
    waarom: 'Waarom past deze plek?',
  },
  stop: {
    titel: 'Geef het scherm terug',
    bewaard: 'Alles wat je zei, is bewaard.',
    geef: (naam: string) => `Geef het scherm nu aan ${naam}.`,
    pincode: (naam: string) => `Pincode van ${naam}`,
    knop: (naam: string) => `Ik ben ${naam}. Terug naar mijn werk`,
    toch: 'Ik wil toch verder',
    vergeten: 'Pincode vergeten?',
    vergetenUitleg: 'Log uit. Log dan opnieuw in.',
    uitloggen: 'Uitloggen',
    fouten: {
      fout: 'Deze pincode klopt niet. Probeer het nog een keer.',
      op: 'De pincode klopte te vaak niet. Log uit. Log dan opnieuw in.',
    },
  },
};

/** A number stays on one line. */
function houdBijeen(telefoon: string): string {
  return telefoon.replaceAll(' ', '\u00a0');
}
