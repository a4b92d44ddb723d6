import type { Eenheid, Merk, Norm } from '#domain/normen/index.ts';
import type { Datum, Result } from '#domain/shared/index.ts';

/** The ground of a rule: article, where its text can be read, and how sure that reading is. */
export type Bron = {
  readonly artikel: string;
  readonly vindplaats: string;
  readonly merk: Merk;
};

/** One value in a step. `norm` names the norm it was taken from; the norm itself is in `Berekening.normen`. */
export type Operand = {
  readonly naam: string;
  readonly waarde: string;
  readonly eenheid: Eenheid;
  readonly norm?: string;
};

/** One step that can be checked by hand: what was done (`code`), with what, and what came out. */
export type Stap = {
  readonly code: string;
  /** In the names of the operands, such as 'minimumloon × (1 + vakantiebijslag)'. */
  readonly formule: string;
  readonly operanden: readonly Operand[];
  readonly waarde: string;
  readonly eenheid: Eenheid;
};

/** Something a human must know before the outcome is used. The sentence is made at the border. */
export type Waarschuwing = { readonly code: string; readonly merk: Merk; readonly norm?: string };

/**
 * A calculation that can be stored and replayed: what went in, which text and norms were used, what happened step by
 * step, and what came out. All of it is plain JSON: days and exact decimals are strings.
 */
export type Berekening<Invoer, Uitkomst> = {
  readonly regel: string;
  /** The rule version in force on the reference date: 'lks 2024-01-01'. */
  readonly versie: string;
  /** The day that chose the version; null for plain arithmetic without a date. */
  readonly peildatum: Datum | null;
  readonly invoer: Invoer;
  readonly stappen: readonly Stap[];
  readonly uitkomst: Uitkomst;
  readonly artikelen: readonly string[];
  readonly bronnen: readonly Bron[];
  readonly normen: readonly Norm[];
  readonly waarschuwingen: readonly Waarschuwing[];
};

/**
 * No answer: a norm has no value on the date (`norm-ontbreekt`), the text of the rule was not read for the date
 * (`periode-niet-gelezen`), or the law had no such rule then (any other code). `norm` names what is missing.
 */
export type Rekenweigering = {
  readonly code: string;
  readonly norm: string;
  readonly peildatum: Datum;
  /** The nearest period that can be answered, where there is one. */
  readonly dichtstbij?: { readonly van: Datum; readonly tot: Datum | null };
};

/** One fault in the input: where, as a path like 'taken[2].bijdrage', and what. */
export type Invoerfout = { readonly pad: string; readonly code: string };

/** The input cannot be: every fault at once. */
export type OngeldigeInvoer = { readonly code: 'ongeldige-invoer'; readonly fouten: readonly Invoerfout[] };

export type Rekenfout = Rekenweigering | OngeldigeInvoer;

/** What a rule that can be replayed answers. */
export type Rekenuitslag<Invoer, Uitkomst, Fout = Rekenweigering> = Result<
  Berekening<Invoer, Uitkomst>,
  Fout
>;
