import type { Participatiebudget } from '#application/kosten/index.ts';
import type { Budgetdeel as Deel } from '#domain/begroting/index.ts';
import { formatHeleEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { Alinea, formatGetal, Knop, Kop, Vlak } from '#web/ui/index.ts';

type Props = {
  readonly budget: Participatiebudget | null;
  readonly deel: Deel | null;
  readonly jaar: number;
  readonly magBeheren: boolean;
};

/** What beschut werk takes of the whole budget, and what is left for the others that it must serve. */
export function Budgetdeel({ budget, deel, jaar, magBeheren }: Props) {
  return (
    <Vlak kopId="budgetdeel">
      <Kop niveau={2} id="budgetdeel">
        {t.participatie.kop}
      </Kop>
      <Alinea>{t.participatie.uitleg}</Alinea>
      {budget === null || budget.bedrag === null || deel === null ? (
        <Alinea>{t.participatie.onbekend}</Alinea>
      ) : (
        <>
          <Alinea>
            <strong>
              {t.participatie.deel(
                formatRekenwaarde(deel.deel, 'aandeel'),
                formatHeleEuro(deel.gebruikt),
                formatHeleEuro(budget.bedrag),
              )}
            </strong>
          </Alinea>
          {budget.mensen !== null && deel.perMens !== null && (
            <Alinea>
              {t.participatie.rest(
                formatHeleEuro(deel.rest),
                formatGetal(budget.mensen),
                formatHeleEuro(deel.perMens),
              )}
            </Alinea>
          )}
          <Alinea soort="klein">{t.participatie.bron(budget.bron)}</Alinea>
        </>
      )}
      {magBeheren && (
        <Knop soort="tweede" href={`/sturing/kosten/participatiebudget?jaar=${jaar}`}>
          {t.participatie.knop}
        </Knop>
      )}
    </Vlak>
  );
}
