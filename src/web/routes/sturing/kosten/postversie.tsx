import type { BewaardeKostenpost } from '#application/kosten/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { formatEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { HuidigeVersie } from '../../../rand/velden.tsx';

/** The period of a post in words. */
export function describePeriode({ van, tot }: Pick<BewaardeKostenpost, 'van' | 'tot'>): string {
  return t.posten.tm(formatDatumKort(van), formatDatumKort(addDagen(tot, -1)));
}

/** After a stale write: the post as it stands now. */
export function Postversie({
  staat,
  post,
}: {
  readonly staat: FormulierStaat;
  readonly post: BewaardeKostenpost;
}) {
  return (
    <HuidigeVersie
      staat={staat}
      gegevens={[
        { naam: t.posten.soort, waarde: t.postsoorten[post.soort] },
        {
          naam: t.posten.wat,
          waarde: `${t.voorzieningen[post.voorziening]}, ${t.onderdelen[post.onderdeel].toLowerCase()}`,
        },
        { naam: t.geldbron, waarde: t.geldbronnen[post.geldbron] },
        { naam: t.posten.periode, waarde: describePeriode(post) },
        { naam: t.posten.bedrag, waarde: formatEuro(post.bedrag) },
        { naam: t.posten.aanbieder, waarde: post.werkgever ?? t.posten.geen },
        { naam: t.post.omschrijving, waarde: post.omschrijving },
      ]}
    />
  );
}
