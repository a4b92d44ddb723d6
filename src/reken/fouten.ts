import type { z } from 'zod';
import type { Invoerfout } from '#domain/berekening/index.ts';
import { formatPad } from './pad.ts';

/** One fault in shape or format: where, as a path like 'taken[1].bijdrage' ('' is everything), and what to do about it. */
export type Invoermelding = { readonly pad: string; readonly melding: string };

/** A fault in shape, in words; or one that the rule itself found, by its code. */
export type Gevondenfout = Invoermelding | Invoerfout;

/** Faults of shape and format, in the words of the field. */
export function describeIssues(issues: readonly z.core.$ZodIssue[]): readonly Invoermelding[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ pad: formatPad(issue.path), melding: issue.message }];
    return issue.keys.map((veld) => ({
      pad: formatPad([...issue.path, veld]),
      melding: 'Dit veld bestaat niet bij deze regel. Haal het weg of verbeter de naam.',
    }));
  });
}
