import type { calculateSubsidie, SubsidieBeeld } from '#application/loonkostensubsidie/index.ts';
import { laatsteDag } from '#domain/shared/index.ts';
import { calculateLksBeslistermijn } from '#domain/termijn/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { plaatsingTeksten } from '#web/texts/nl/plaatsing.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { Alinea, GegevensLijst, Knop, Kop, Stapel } from '#web/ui/index.ts';

import { Rekenuitklap } from '../../../rand/rekenverslag/index.ts';

const t = loonkostensubsidieTeksten.blok;

/** A subsidy with its amount of today; without when it does not run today. */
export type SubsidieMetBedrag = SubsidieBeeld & {
  readonly uitslag: ReturnType<typeof calculateSubsidie> | undefined;
};

type BlokProps = {
  /** Of this dienstverband, newest first. */
  readonly subsidies: readonly SubsidieMetBedrag[];
  /** Address of the form; absent when nothing can be changed. */
  readonly formulier?: string | undefined;
  readonly aanvulling: string;
};

/** The loonkostensubsidie of one dienstverband. */
export function SubsidieBlok({ subsidies, formulier, aanvulling }: BlokProps) {
  return (
    <Stapel ruimte="krap">
      <Kop niveau={4}>{loonkostensubsidieTeksten.titel}</Kop>
      {subsidies.length === 0 && <Alinea>{t.geen}</Alinea>}
      {subsidies.map((subsidie) => (
        <Stapel key={subsidie.id} ruimte="krap">
          <GegevensLijst gegevens={[...listGegevens(subsidie), ...listBedrag(subsidie)]} />
          {subsidie.uitslag?.ok && (
            <Rekenuitklap
              id={`lks-${subsidie.id}`}
              berekening={subsidie.uitslag.value}
              titel={t.berekening}
              kop={t.berekening}
              kopniveau={3}
            />
          )}
        </Stapel>
      ))}
      {formulier !== undefined && (
        <div>
          <Knop soort="tweede" href={formulier} aanvulling={aanvulling}>
            {subsidies.length === 0 ? t.leg : t.nieuw}
          </Knop>
        </div>
      )}
    </Stapel>
  );
}

/** A subsidy as names and values, for the block and beside the form. */
export function listGegevens({ periode, voltijdUren, vastgesteldDoor, ...meting }: SubsidieBeeld) {
  const einde = laatsteDag(periode);
  return [
    {
      naam: t.periode,
      waarde: plaatsingTeksten.periode(formatDatum(periode.van), einde && formatDatum(einde)),
    },
    { naam: t.loonwaarde, waarde: describeLoonwaarde(meting) },
    ...listBeslistermijn(meting),
    ...(voltijdUren === null ? [] : [{ naam: t.voltijd, waarde: t.uur(formatUren(voltijdUren)) }]),
    ...(vastgesteldDoor === '' ? [] : [{ naam: t.door, waarde: vastgesteldDoor }]),
  ];
}

/** By when the college had to decide after the measurement; nothing for a time without such a term. */
function listBeslistermijn({ gemetenOp }: Pick<SubsidieBeeld, 'gemetenOp'>) {
  if (gemetenOp === null) return [];
  const termijn = calculateLksBeslistermijn({ loonwaardeVastgesteld: gemetenOp });
  if (!termijn.ok) return [];
  const dag = formatDatum(termijn.value.uitkomst.uiterlijk);
  return [{ naam: t.besluitUiterlijk, waarde: t.besluitUitleg(dag) }];
}

function listBedrag({ uitslag }: SubsidieMetBedrag) {
  if (!uitslag?.ok) return [];
  const { bedragInclLasten, bedragExLasten } = uitslag.value.uitkomst;
  return [{ naam: t.bedrag, waarde: formatRekenwaarde(bedragInclLasten ?? bedragExLasten, 'euro') }];
}

function describeLoonwaarde({
  loonwaarde,
  gemetenOp,
  gemetenDoor,
}: Pick<SubsidieBeeld, 'loonwaarde' | 'gemetenOp' | 'gemetenDoor'>): string {
  if (loonwaarde === null) return t.forfait;
  const procent = formatRekenwaarde(loonwaarde, 'aandeel');
  return gemetenOp === null ? procent : t.gemeten(procent, formatDatum(gemetenOp), gemetenDoor ?? '');
}
