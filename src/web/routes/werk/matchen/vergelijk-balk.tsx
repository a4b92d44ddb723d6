import { matchTeksten } from '#web/texts/nl/matchen.ts';
import { Alinea, createVeldId, Knop } from '#web/ui/index.ts';
import type { MatchProps } from './props.ts';
import { listStaatVelden } from './staat.ts';

const t = matchTeksten.vergelijk;

/** Id of the form that the ticks of all cards belong to. */
export const VERGELIJK_FORMULIER = 'vergelijk';

/** Id of the tick of one place, which a fault links to. */
export function vinkVeld(nummer: string): string {
  return createVeldId(vinkNaam(nummer));
}

export function vinkNaam(nummer: string): string {
  return `vergelijk-${nummer}`;
}

/** The button that lays the ticked places beside each other; keeps the filters, so that going back finds the same. */
export function VergelijkBalk({ staat, link, lijst }: Pick<MatchProps, 'staat' | 'link' | 'lijst'>) {
  const mee = [
    ...listStaatVelden({ ...staat, vinkjes: [] }),
    ...(lijst === '' ? [] : [['lijst', lijst] as const]),
  ];
  return (
    <form
      id={VERGELIJK_FORMULIER}
      class="gp-vergelijkbalk"
      method="get"
      action={link('vergelijk', {}).split('?')[0]}
      autocomplete="off"
    >
      {mee.map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      <Alinea soort="klein">{t.uitleg}</Alinea>
      <Knop soort="tweede">{t.knop}</Knop>
    </form>
  );
}
