import { isVoorTeStellen, type MatchPlek } from '#application/keuze/index.ts';
import { findAlternatief } from '#domain/matchen/index.ts';
import { keuzeTeksten } from '#web/texts/nl/keuze.ts';
import { matchTeksten } from '#web/texts/nl/matchen.ts';
import { Alinea, Knop, Link } from '#web/ui/index.ts';
import { MatchPlekkaart } from './plekkaart.tsx';
import type { MatchProps } from './props.ts';
import { VERGELIJK_FORMULIER, vinkVeld } from './vergelijk-balk.tsx';

const t = matchTeksten.plekken;

type PlekAanbodProps = MatchProps & {
  readonly plek: MatchPlek;
  readonly open?: boolean;
};

/** A place with what can be done: propose it, or go to one that can be proposed, and tick it to compare. */
export function PlekAanbod(props: PlekAanbodProps) {
  const { plek, voornaam, dossier, open = false, staat, mag } = props;
  const { nummer, naam } = plek;
  const veld = vinkVeld(nummer);
  return (
    <MatchPlekkaart
      plek={plek}
      voornaam={voornaam}
      kopniveau={3}
      wensen={dossier('wensen')}
      magPlekkenBeheren={mag.plekkenBeheren}
      open={open}
    >
      <div class="gp-plek__acties">
        <Voorstelknop {...props} />
        <div class="gp-optie">
          <input
            id={veld}
            type="checkbox"
            name="plek"
            value={nummer}
            form={VERGELIJK_FORMULIER}
            checked={staat.vinkjes.includes(nummer)}
            aria-describedby={`plek-${nummer}`}
          />
          <label class="utrecht-form-label utrecht-form-label--checkbox" for={veld}>
            {t.vergelijk}
            <span class="gp-verborgen"> {naam}</span>
          </label>
        </div>
      </div>
    </MatchPlekkaart>
  );
}

function Voorstelknop({ plek, dossier, lopend, beeld, mag }: PlekAanbodProps) {
  if (!mag.voorstellen) return <span />;
  if (lopend !== undefined) return <Alinea soort="klein">{keuzeTeksten.waaromNiet['voorstel-loopt']}</Alinea>;
  if (isVoorTeStellen(plek)) {
    return (
      <Knop
        soort={plek.rang === null ? 'tweede' : 'hoofd'}
        href={dossier(`voorstel/${plek.nummer}`)}
        aanvulling={plek.naam}
      >
        {t.stelVoor}
      </Knop>
    );
  }
  if (plek.rang === null) return <span />;
  const reden = plek.heeftPlaats ? 'plek-past-niet' : 'geen-vrije-plaats';
  const ander = findAlternatief(beeld.plekken, plek);
  return (
    <Alinea soort="klein">
      {keuzeTeksten.waaromNiet[reden]}{' '}
      {ander && (
        <>
          {t.alternatief} <Link href={dossier(`voorstel/${ander.nummer}`)}>{ander.naam}</Link>.
        </>
      )}
    </Alinea>
  );
}
