import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';

/** The line on top of every page that shows invented people; public pages show real published figures beside them. */
export function Demobalk({ openbaar = false }: { openbaar?: boolean | undefined }) {
  return (
    <p class="gp-demobalk">
      <Icoon naam="info" />
      <span>
        <strong>{openbaar ? algemeen.demonstratie : algemeen.verzonnenGegevens}.</strong>{' '}
        {openbaar ? algemeen.demonstratieUitleg : algemeen.verzonnenUitleg}
      </span>
    </p>
  );
}
