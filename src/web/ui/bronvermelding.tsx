import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';

export interface BronvermeldingProps {
  bron: ComponentChildren;
  definitie?: ComponentChildren;
  /** In words. */
  peildatum?: string | undefined;
  bijgewerkt?: string | undefined;
}

/** Where figures come from, what they count and of which day; stands under every table and picture. */
export function Bronvermelding({ bron, definitie, peildatum, bijgewerkt }: BronvermeldingProps) {
  const delen = [
    { naam: algemeen.definitie, waarde: definitie },
    { naam: algemeen.peildatum, waarde: peildatum },
    { naam: algemeen.bron, waarde: bron },
    { naam: algemeen.bijgewerkt, waarde: bijgewerkt },
  ].filter((deel) => deel.waarde !== undefined);
  return (
    <dl class="gp-bron">
      {delen.map((deel) => (
        <div key={deel.naam}>
          <dt>{deel.naam}</dt>
          <dd>{deel.waarde}</dd>
        </div>
      ))}
    </dl>
  );
}
