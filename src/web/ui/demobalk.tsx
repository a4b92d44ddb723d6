import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';

/** The line on top of every page that shows invented people. */
export function Demobalk() {
  return (
    <p class="gp-demobalk">
      <Icoon naam="info" />
      <span>
        <strong>{algemeen.verzonnenGegevens}.</strong> {algemeen.verzonnenUitleg}
      </span>
    </p>
  );
}
