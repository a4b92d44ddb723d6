import type { DossierOverzicht } from '#application/dossier/index.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { kandidaatTeksten } from '#web/texts/nl/kandidaat.ts';
import { Alinea, Knop, Kop, Link, Vlak } from '#web/ui/index.ts';

const t = dossierTeksten.overzicht;
const MEEST = 3;

type WensenBlokProps = {
  readonly overzicht: DossierOverzicht;
  /** Where wishes can be changed; left out when the dossier is closed. */
  readonly href: string | undefined;
};

/** The three dearest kinds of work and what the person needs. */
export function WensenBlok({ overzicht, href }: WensenBlokProps) {
  const { werksoorten, behoeften, toelichting } = overzicht;
  const leeg = werksoorten.length === 0 && behoeften.length === 0 && toelichting === '';
  return (
    <Vlak kopId="wensen-kop">
      <Kop niveau={2} maat={3} id="wensen-kop">
        {t.wensen}
      </Kop>
      {leeg ? (
        <>
          <Alinea>{href === undefined ? t.wensenOnbekend : t.geenWensen}</Alinea>
          {href !== undefined && (
            <Knop soort="tweede" href={href}>
              {t.wensenVastleggen}
            </Knop>
          )}
        </>
      ) : (
        <>
          {werksoorten.length > 0 && (
            <ol class="gp-lijst">
              {werksoorten.slice(0, MEEST).map((naam) => (
                <li key={naam}>{naam}</li>
              ))}
            </ol>
          )}
          {toelichting !== '' && <Alinea>‘{toelichting}’</Alinea>}
          {behoeften.length > 0 && (
            <Alinea>
              <strong>{t.nodig}:</strong>{' '}
              {behoeften.map((behoefte) => kandidaatTeksten.behoefte[behoefte].toLowerCase()).join(', ')}.
            </Alinea>
          )}
          {href !== undefined && (
            <Link href={href} soort="vooruit">
              {t.wensenWijzigen}
            </Link>
          )}
        </>
      )}
    </Vlak>
  );
}
