import type { MetingGroep } from '#application/keuzemeting/index.ts';
import type { Meetperiode } from '#domain/keuzemeting/index.ts';
import { keuzemetingTeksten as t } from '#web/texts/nl/keuzemeting.ts';
import { Link, VerborgenTekst } from '#web/ui/index.ts';
import { periodeVraag } from './periode.ts';

type Props = {
  readonly groep: MetingGroep;
  readonly aantal: number;
  readonly periode: Meetperiode;
  readonly magPersonen: boolean;
};

/** A count of people, with a link to the rows behind it for who may see people. */
export function Groeplink({ groep, aantal, periode, magPersonen }: Props) {
  if (!magPersonen || aantal === 0) return <>{aantal}</>;
  return (
    <Link href={`/sturing/keuze/mensen/${groep}?${periodeVraag(periode)}`}>
      {aantal}
      <VerborgenTekst> {t.bekijk(t.personen.groepen[groep])}</VerborgenTekst>
    </Link>
  );
}
