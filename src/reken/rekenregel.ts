import type { z } from 'zod';
import type { Berekening, Rekenfout, Rekenweigering } from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import type { Result } from '#domain/shared/index.ts';
import { describeIssues, type Gevondenfout } from './fouten.ts';
import { dropNull } from './leeg.ts';
import { listSamenhangfouten } from './samenhang.ts';

/** What a rule answers to any JSON: an outcome, a refusal, or every fault in the input. */
export type Rekenantwoord =
  | { readonly soort: 'uitkomst'; readonly berekening: Berekening<unknown, unknown> }
  | { readonly soort: 'weigering'; readonly weigering: Rekenweigering }
  | { readonly soort: 'fouten'; readonly fouten: readonly Gevondenfout[] };

/** A rule that can be called with plain JSON, and so stored and replayed. */
export type Rekenregel = {
  /** The same as `Berekening.regel`; also its name on the command line. */
  readonly code: string;
  readonly titel: string;
  /** An input that can be answered. */
  readonly voorbeeld: unknown;
  /** What goes in, and the fields of the outcome. */
  readonly invoer: z.ZodType;
  readonly uitkomst: z.ZodType;
  readonly reken: (invoer: unknown, normen: Normen) => Rekenantwoord;
};

type Omschrijving<Invoer extends z.ZodType, Uitkomst extends z.ZodType> = {
  readonly code: string;
  readonly titel: string;
  readonly voorbeeld: z.input<Invoer>;
  readonly invoer: Invoer;
  readonly uitkomst: Uitkomst;
  readonly reken: (
    invoer: z.output<Invoer>,
    normen: Normen,
  ) => Result<Berekening<unknown, z.input<Uitkomst>>, Rekenfout>;
};

/** Puts a JSON border around a rule of the domain: shape and formats first, then what the rule itself finds. */
export function createRekenregel<Invoer extends z.ZodType, Uitkomst extends z.ZodType>(
  regel: Omschrijving<Invoer, Uitkomst>,
): Rekenregel {
  return {
    ...regel,
    reken: (ruw, normen) => {
      const gelezen = regel.invoer.safeParse(dropNull(regel.invoer, ruw));
      if (!gelezen.success) return { soort: 'fouten', fouten: listFouten(regel, ruw, normen, gelezen.error) };
      return toAntwoord(regel.reken(gelezen.data, normen));
    },
  };
}

function toAntwoord(uitslag: Result<Berekening<unknown, unknown>, Rekenfout>): Rekenantwoord {
  if (uitslag.ok) return { soort: 'uitkomst', berekening: uitslag.value };
  const { error } = uitslag;
  return 'fouten' in error
    ? { soort: 'fouten', fouten: error.fouten }
    : { soort: 'weigering', weigering: error };
}

function listFouten<Invoer extends z.ZodType, Uitkomst extends z.ZodType>(
  regel: Omschrijving<Invoer, Uitkomst>,
  ruw: unknown,
  normen: Normen,
  { issues }: z.ZodError,
): readonly Gevondenfout[] {
  const onbekend = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((veld) => [...issue.path, veld]) : [],
  );
  const kapot = issues.filter(({ code }) => code !== 'unrecognized_keys').map(({ path }) => path);
  const meer = listSamenhangfouten(ruw, [...kapot, ...onbekend], regel.invoer, (ingevuld) => {
    const gelezen = regel.invoer.safeParse(dropNull(regel.invoer, ingevuld));
    return gelezen.success ? regel.reken(gelezen.data, normen) : undefined;
  });
  return [...describeIssues(issues), ...meer];
}
