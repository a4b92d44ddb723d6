/** Below this number a figure about people is not shown to who may not see the people. */
const KLEINSTE_GROEP = 5;

/** A number of people, or that it is too small to show. Nobody at all is no small group. */
export type Groepsaantal = number | 'minder-dan-5';

/** The number as somebody may see it. */
export function hideKleinAantal(aantal: number, magMensen: boolean): Groepsaantal {
  return magMensen || aantal === 0 || aantal >= KLEINSTE_GROEP ? aantal : 'minder-dan-5';
}
