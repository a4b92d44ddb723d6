import { algemeen } from '#web/texts/nl/algemeen.ts';
import { Icoon } from './icoon.tsx';
import { Knop } from './knop.tsx';
import type { Kruimel } from './kruimelpad.tsx';
import { VerborgenTekst } from './verborgen-tekst.tsx';

export interface AccountmenuProps {
  naam: string;
  /** The role in words. */
  rol: string;
  /** Address that ends the session, by POST. */
  uitloggen: string;
  /** Key that makes the same request count once. */
  verzoek?: string | undefined;
  links?: readonly Kruimel[] | undefined;
}

/** Who is signed in, and the way out. Opens without script. */
export function Accountmenu({ naam, rol, uitloggen, verzoek, links = [] }: AccountmenuProps) {
  return (
    <details class="gp-account">
      <summary class="gp-account__knop">
        <Icoon naam="persoon" />
        <VerborgenTekst>{algemeen.account}: </VerborgenTekst>
        <span class="gp-account__naam">{naam}</span>
        <Icoon naam="uitklap" />
      </summary>
      <div class="gp-account__vel">
        <p class="gp-account__wie">
          <strong>{naam}</strong>
          <br />
          {rol}
        </p>
        {links.map((link) => (
          <a key={link.href} class="nl-link" href={link.href}>
            {link.tekst}
          </a>
        ))}
        <form method="post" action={uitloggen}>
          {verzoek !== undefined && <input type="hidden" name="verzoek" value={verzoek} />}
          <Knop soort="tweede" klein>
            {algemeen.uitloggen}
          </Knop>
        </form>
      </div>
    </details>
  );
}
