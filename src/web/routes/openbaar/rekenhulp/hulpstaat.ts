import type { Berekening, Rekenfout, Rekenuitslag, Rekenweigering } from '#domain/berekening/index.ts';
import { err, type Result } from '#domain/shared/index.ts';
import type { Invoer } from '#web/rand/invoer.ts';
import type { VeldStaat } from '#web/rand/velden.tsx';
import { describeInvoerfout } from '#web/texts/nl/rekenen.ts';
import type { Veldfout } from '#web/ui/index.ts';
import { createRekenlezer, type Rekenlezer } from './rekeninvoer.ts';

/** Name and value of the button that asks for an answer. */
export const REKEN = { naam: 'actie', waarde: 'bereken' } as const;

/** What a calculation page shows: everything that was typed, what is wrong with it, or the answer. */
export type Hulpstaat<I, U> = {
  readonly invoer: Invoer;
  readonly verstuurd: boolean;
  readonly fouten: readonly Veldfout[];
  readonly uitslag: Result<Berekening<I, U>, Rekenweigering> | undefined;
};

export type Hulpvraag<I, U> = {
  readonly invoer: Invoer;
  /** Reads the input of the rule; undefined when the reader noted a fault. */
  readonly lees: (lezer: Rekenlezer) => I | undefined;
  readonly reken: (invoer: I) => Rekenuitslag<I, U, Rekenfout>;
  /** The field of a path in the input of the rule; left out: the path itself. */
  readonly veldVan?: (pad: string) => string;
};

/** Answers the form in the address, or collects every fault. Nothing is asked yet: no answer and no faults. */
export function answerHulpvraag<I, U>(vraag: Hulpvraag<I, U>): Hulpstaat<I, U> {
  const { invoer, lees, reken, veldVan = (pad) => pad } = vraag;
  const leeg = { invoer, verstuurd: invoer.alles.length > 0, fouten: [], uitslag: undefined };
  if (invoer.tekst(REKEN.naam) !== REKEN.waarde) return leeg;
  const lezer = createRekenlezer(invoer);
  const gelezen = lees(lezer);
  if (gelezen === undefined || lezer.fouten.length > 0) return { ...leeg, fouten: lezer.fouten };
  const uitslag = reken(gelezen);
  if (uitslag.ok) return { ...leeg, uitslag };
  const { error } = uitslag;
  if (!('fouten' in error)) return { ...leeg, uitslag: err(error) };
  const fouten = error.fouten.map(({ pad, code }) => ({
    naam: veldVan(pad),
    tekst: describeInvoerfout(code),
  }));
  return { ...leeg, fouten };
}

/** What a field shows: what was typed, else the value to begin with; and what is wrong with it. */
export function createHulpvelden({
  invoer,
  verstuurd,
  fouten,
}: Pick<Hulpstaat<unknown, unknown>, 'invoer' | 'verstuurd' | 'fouten'>): (
  naam: string,
  begin?: string,
) => VeldStaat {
  return (naam, begin = '') => ({
    naam,
    waarde: verstuurd ? invoer.tekst(naam) : begin,
    fout: fouten.find((fout) => fout.naam === naam)?.tekst,
  });
}
