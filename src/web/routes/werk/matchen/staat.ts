import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import { lijstVan } from '../dossier/pad.ts';

/** At most this many places beside each other. */
export const HOOGSTE_VERGELIJK = 3;

/** How the page is set: everything of it stands in the address, numbers and codes only. */
export type MatchStaat = {
  /** Name of the kind of work; empty for all. */
  readonly werk: string;
  readonly alleenVrij: boolean;
  /** Page of the other places, from 1. */
  readonly pagina: number;
  /** Numbers of the places that were ticked to compare. */
  readonly vinkjes: readonly string[];
};

/** Reads the state from the address; what it does not know it leaves out. */
export function parseMatchStaat(vraag: Invoer): MatchStaat {
  const pagina = vraag.tekst('pagina');
  return {
    werk: vraag.tekst('werk').slice(0, 60),
    alleenVrij: vraag.tekst('vrij') === 'ja',
    pagina: /^[1-9]\d{0,3}$/.test(pagina) ? Number(pagina) : 1,
    vinkjes: [...new Set(vraag.lijst('plek'))].filter((nummer) => /^p-[a-z0-9]{6}$/.test(nummer)),
  };
}

/** Makes addresses of the matching of one person: `deel` is empty or 'vergelijk'. */
export type MatchLink = (deel: '' | 'vergelijk', staat: Partial<MatchStaat>, anker?: string) => string;

/** Address of the matching of one person. */
export function matchPad(
  nummer: string,
  extra: ReadonlyArray<readonly [string, string]> = [],
  deel: '' | 'vergelijk' = '',
): string {
  const query = new URLSearchParams(extra.map(([naam, waarde]) => [naam, waarde]));
  return `/werk/matchen/${nummer}${deel === '' ? '' : `/${deel}`}${query.size > 0 ? `?${query}` : ''}`;
}

/** The links of the matching in the address of this page, with the way back to the list of candidates. */
export function createMatchLink(vraag: Pick<PaginaVraag, 'vraag' | 'pad'>): MatchLink {
  const lijst = lijstVan(vraag);
  return (deel, staat, anker) => {
    const velden = [...listStaatVelden(staat), ...(lijst === '' ? [] : [['lijst', lijst] as const])];
    return `${matchPad(vraag.pad('nummer'), velden, deel)}${anker === undefined ? '' : `#${anker}`}`;
  };
}

/** The state as fields of an address. */
export function listStaatVelden(staat: Partial<MatchStaat>): ReadonlyArray<readonly [string, string]> {
  const { werk = '', alleenVrij = false, pagina = 1, vinkjes = [] } = staat;
  return [
    ...(werk === '' ? [] : [['werk', werk] as const]),
    ...(alleenVrij ? [['vrij', 'ja'] as const] : []),
    ...(pagina === 1 ? [] : [['pagina', String(pagina)] as const]),
    ...vinkjes.map((nummer) => ['plek', nummer] as const),
  ];
}
