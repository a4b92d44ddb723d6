import type { VNode } from 'preact';
import { pagina } from '#web/rand/antwoord.ts';
import { rekenhulpTeksten as t } from '#web/texts/nl/rekenhulp.ts';
import type { OpenbaarAntwoord } from '../register-openbaar.tsx';
import type { Hulpstaat } from './hulpstaat.ts';

const KRUIMELS = [{ tekst: t.titel, href: '/rekenhulp' }];

/** The page of one calculation, with status 400 when the question cannot be answered as it was typed. */
export function antwoordHulp(
  teksten: { readonly titel: string; readonly beschrijving: string },
  staat: Pick<Hulpstaat<unknown, unknown>, 'fouten'>,
  inhoud: VNode,
): OpenbaarAntwoord {
  return {
    ...pagina({
      titel: teksten.titel,
      inhoud,
      kruimels: KRUIMELS,
      status: staat.fouten.length > 0 ? 400 : 200,
    }),
    beschrijving: teksten.beschrijving,
  };
}
