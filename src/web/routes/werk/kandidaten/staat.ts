import {
  BEREIKEN,
  type Bereik,
  type Herkomst,
  parseHerkomst,
  SORTERINGEN,
  type Sortering,
} from '#application/kandidaat/index.ts';
import { STAPPEN, type Stap } from '#domain/dossier/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';

/** How the list of people is set: everything of it stands in the address, and no name. */
export type KandidatenStaat = {
  readonly bereik: Bereik;
  /** Id of a kept search, such as 'z-7f3q2m'; empty when there is none. */
  readonly zoek: string;
  readonly stap: Stap | null;
  readonly herkomst: Herkomst | null;
  readonly werksoort: string | null;
  readonly aangehouden: boolean;
  readonly sortering: Sortering | null;
  readonly aflopend: boolean;
  readonly pagina: number;
  readonly perPagina: number;
};

const PER_PAGINA = 50;
const MEESTE_PER_PAGINA = 150;

/** Reads the state from the address or from the filter form; what it does not know it leaves out. */
export function parseStaat(invoer: Invoer): KandidatenStaat {
  const sorteer = invoer.tekst('sorteer');
  const sortering = SORTERINGEN.find((naam) => naam === sorteer.replace(/^-/, '')) ?? null;
  const werksoort = invoer.tekst('werksoort');
  const zoek = invoer.tekst('zoek');
  return {
    bereik: BEREIKEN.find((bereik) => bereik === invoer.tekst('bereik')) ?? 'eigen',
    zoek: /^z-[a-z0-9]{6}$/.test(zoek) ? zoek : '',
    stap: STAPPEN.find((stap) => stap === invoer.tekst('stap')) ?? null,
    herkomst: parseHerkomst(invoer.tekst('herkomst')) ?? null,
    werksoort: /^[a-z-]{2,30}$/.test(werksoort) ? werksoort : null,
    aangehouden: invoer.tekst('aangehouden') === 'ja',
    sortering,
    aflopend: sortering !== null && sorteer.startsWith('-'),
    pagina: leesGetal(invoer.tekst('pagina'), 1, 10_000) ?? 1,
    perPagina: leesGetal(invoer.tekst('per'), 10, MEESTE_PER_PAGINA) ?? PER_PAGINA,
  };
}

/** The state for a jobcoach: own people only, and no filter on what a jobcoach does not see. */
export function toJobcoachStaat(staat: KandidatenStaat): KandidatenStaat {
  return { ...staat, bereik: 'eigen', herkomst: null };
}

/** The state as the part of an address after '?'; empty for the plain list. */
export function staatVraag(staat: KandidatenStaat): string {
  const delen: Record<string, string> = {
    bereik: staat.bereik === 'eigen' ? '' : staat.bereik,
    zoek: staat.zoek,
    stap: staat.stap ?? '',
    herkomst: staat.herkomst ?? '',
    werksoort: staat.werksoort ?? '',
    aangehouden: staat.aangehouden ? 'ja' : '',
    sorteer: sorteerTekst(staat),
    pagina: staat.pagina === 1 ? '' : String(staat.pagina),
    per: staat.perPagina === PER_PAGINA ? '' : String(staat.perPagina),
  };
  return new URLSearchParams(Object.entries(delen).filter(([, waarde]) => waarde !== '')).toString();
}

/** Address of the list in another state; a change of filter or order starts at the first page. */
export function staatPad(staat: KandidatenStaat, anders: Partial<KandidatenStaat> = {}): string {
  const vraag = staatVraag({ ...staat, pagina: 1, ...anders });
  return vraag === '' ? '/werk/kandidaten' : `/werk/kandidaten?${vraag}`;
}

/** The order as one word: '-naam' is descending. */
export function sorteerTekst({ sortering, aflopend }: KandidatenStaat): string {
  return sortering === null ? '' : `${aflopend ? '-' : ''}${sortering}`;
}

/** Whether anything narrows the list. */
export function isGefilterd(staat: KandidatenStaat): boolean {
  return (
    staat.bereik !== 'eigen' ||
    staat.zoek !== '' ||
    staat.stap !== null ||
    staat.herkomst !== null ||
    staat.werksoort !== null ||
    staat.aangehouden
  );
}

function leesGetal(tekst: string, minst: number, meest: number): number | undefined {
  const getal = /^\d{1,5}$/.test(tekst) ? Number(tekst) : 0;
  return getal >= minst && getal <= meest ? getal : undefined;
}
