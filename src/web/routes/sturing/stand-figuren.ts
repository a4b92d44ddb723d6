import type { StandGebied, StandGroep } from '#application/stand/index.ts';
import { type Datum, jaarVan } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { standTeksten as t } from '#web/texts/nl/stand.ts';

/** One figure as it is shown: value (null is onbekend), what it counts, of which day and from where. */
export type Figuur = {
  readonly naam: string;
  readonly waarde: number | string | null;
  readonly eenheid?: string;
  readonly toelichting?: string;
  readonly definitie: string;
  readonly peildatum: string;
  readonly bron: string;
  readonly groep?: StandGroep;
};

/** The figures of an area in reading order; the same list makes the cards and the table. */
export function figurenVan(gebied: StandGebied, peildatum: Datum): readonly Figuur[] {
  const { stand, aangehouden, taakstelling } = gebied;
  const { figuren } = t;
  const dag = formatDatum(peildatum);
  const register = { peildatum: dag, bron: t.bronRegister };
  const berekend = { peildatum: dag, bron: t.bronBerekend };
  return [
    {
      ...figuren.taakstelling,
      waarde: stand.taakstelling,
      ...(taakstelling.soort === 'som' ? { toelichting: t.som } : {}),
      ...(taakstelling.soort === 'gepubliceerd' ? { toelichting: t.gepubliceerd } : {}),
      peildatum: formatUltimo(peildatum),
      bron: taakstelling.bronnen.map(({ tekst }) => tekst).join('; ') || t.geenBron,
    },
    { ...figuren.werkzaam, waarde: stand.werkzaam, eenheid: t.mensen, ...register, groep: 'werkzaam' },
    { ...figuren.dienstverbanden, waarde: gebied.dienstverbanden, ...register },
    { ...figuren.equivalent31, waarde: gebied.equivalent31?.replace('.', ',') ?? null, ...register },
    { ...figuren.positief, waarde: stand.positief, eenheid: t.mensen, ...register, groep: 'positief' },
    {
      ...figuren.wachtend,
      waarde: stand.wachtend,
      eenheid: t.mensen,
      ...(aangehouden === null ? {} : { toelichting: t.waarvanAangehouden(aangehouden) }),
      ...register,
      groep: 'wachtend',
    },
    { ...figuren.tekort, waarde: stand.tekort, ...berekend },
    { ...figuren.dekking, waarde: stand.dekking === null ? null : formatDekking(stand.dekking), ...berekend },
  ];
}

function formatUltimo(peildatum: Datum): string {
  return `31 december ${jaarVan(peildatum)}`;
}

/** '0.8705' becomes '87,1%': one decimal, half up. */
function formatDekking(dekking: string): string {
  const tienden = Math.round(Number(dekking.replace('.', '')) / 10);
  return `${Math.floor(tienden / 10)},${tienden % 10}%`;
}
