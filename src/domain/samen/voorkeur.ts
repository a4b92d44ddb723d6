import { BEHOEFTEN, type Behoefte } from '#domain/keuze/index.ts';
import {
  type Antwoorden,
  LEUK_ANTWOORDEN,
  NODIG_ANTWOORDEN,
  readAntwoord,
  vraagVanBehoefte,
  vraagVanPaar,
} from './antwoord.ts';
import { PAREN, type Voorkeur, WERKBEELDEN, type Werkbeeld } from './paar.ts';

/** What the person likes and dislikes. Losing from something nicer is no dislike, so it stands in neither. */
export type Voorkeuren = { readonly leuk: ReadonlySet<Voorkeur>; readonly nietLeuk: ReadonlySet<Voorkeur> };

/** What the answers to the pairs say. Chosen once is liked, also when the other pair was 'allebei niet leuk'. */
export function determineVoorkeuren(antwoorden: Antwoorden): Voorkeuren {
  const leuk = new Set<Voorkeur>();
  const geen = new Set<Voorkeur>();
  for (const paar of PAREN) {
    const [links, rechts] = paar;
    const antwoord = readAntwoord(antwoorden, vraagVanPaar(paar), LEUK_ANTWOORDEN);
    if (antwoord === 'links' || antwoord === 'allebei') leuk.add(links);
    if (antwoord === 'rechts' || antwoord === 'allebei') leuk.add(rechts);
    if (antwoord === 'geen') {
      geen.add(links);
      geen.add(rechts);
    }
  }
  return { leuk, nietLeuk: new Set([...geen].filter((voorkeur) => !leuk.has(voorkeur))) };
}

/** The kinds of work that the person likes, in the order of the drawings. */
export function listLeukWerk({ leuk }: Voorkeuren): readonly Werkbeeld[] {
  return WERKBEELDEN.filter((werk) => leuk.has(werk));
}

/** The needs after choosing together: what was answered counts, what stayed open is as it was recorded before. */
export function mergeBehoeften(antwoorden: Antwoorden, vastgelegd: readonly Behoefte[]): readonly Behoefte[] {
  return BEHOEFTEN.filter((behoefte) => {
    const antwoord = readAntwoord(antwoorden, vraagVanBehoefte(behoefte), NODIG_ANTWOORDEN);
    return antwoord === 'ja' || (antwoord !== 'nee' && vastgelegd.includes(behoefte));
  });
}
