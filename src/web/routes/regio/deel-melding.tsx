import { type GedeeldePlek, isDelingVoorbij } from '#application/deelafspraak/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Datum } from '#domain/shared/index.ts';
import { gedeeldePlekTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { Alinea, Link, Melding } from '#web/ui/index.ts';

/** Shares of one place of the own register that hold, or of which seats are not back yet. */
export async function listDelingen(
  { deelafspraken }: Pick<Poorten, 'deelafspraken'>,
  nummer: string,
  vandaag: Datum,
): Promise<readonly GedeeldePlek[]> {
  const plekken = await deelafspraken.listGedeeldePlekken(vandaag);
  return plekken.filter(
    (plek) =>
      plek.eigenNummer === nummer &&
      (plek.kant === 'partner' || plek.gereserveerd > 0 || !isDelingVoorbij(plek, vandaag)),
  );
}

/** On the page of a place: with whom it is shared, or whose it is. */
export function DeelMelding({ delingen }: { readonly delingen: readonly GedeeldePlek[] }) {
  if (delingen.length === 0) return null;
  return (
    <Melding soort="info">
      {delingen.map(({ id, kant, ander, aantal, bezet, afspraak }) => (
        <Alinea key={id}>
          {kant === 'partner' ? t.vanAnder(ander.naam, afspraak.naam) : t.metAnder(ander.naam, aantal, bezet)}
        </Alinea>
      ))}
      <Link href="/regio/plekken">{t.titel}</Link>
    </Melding>
  );
}
