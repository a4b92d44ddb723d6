import type { Gemeente } from '#application/referentie/index.ts';
import { LAND, type OpenbaarGebied } from './openbareStand.ts';

/** Groups the gemeenten of one day into arbeidsmarktregios, in order of code. */
export function groupPerRegio(gemeenten: readonly Gemeente[]): ReadonlyMap<string, readonly Gemeente[]> {
  const groepen = new Map<string, Gemeente[]>();
  for (const gemeente of gemeenten) {
    const { code } = gemeente.arbeidsmarktregio;
    groepen.set(code, [...(groepen.get(code) ?? []), gemeente]);
  }
  return new Map([...groepen].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The country, its arbeidsmarktregios and its gemeenten, as areas with figures. */
export function listGebieden(gemeenten: readonly Gemeente[]): readonly OpenbaarGebied[] {
  const regios = [...groupPerRegio(gemeenten)].map(
    ([code, leden]): OpenbaarGebied => ({
      niveau: 'arbeidsmarktregio',
      code,
      naam: leden[0]?.arbeidsmarktregio.naam ?? code,
      gemeenteCodes: leden.map((lid) => lid.code),
    }),
  );
  return [
    { ...LAND, gemeenteCodes: gemeenten.map(({ code }) => code) },
    ...regios,
    ...gemeenten.map(
      ({ code, naam }): OpenbaarGebied => ({ niveau: 'gemeente', code, naam, gemeenteCodes: [code] }),
    ),
  ];
}
