import { calculateBetaling, type SubsidieVanMaand } from '#application/loonkostensubsidie/index.ts';
import type { Rekenfout } from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatCenten, loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { describeInvoerfout, describeRekenweigering } from '#web/texts/nl/rekenen.ts';
import { Label } from '#web/ui/index.ts';

const t = loonkostensubsidieTeksten.lijst;

type StandProps = {
  readonly subsidie: SubsidieVanMaand;
  readonly eerste: Datum;
  readonly normen: Normen;
};

/** How far one payment is: and when what is known now gives another amount, that amount too. */
export function BetalingStand({ subsidie, eerste, normen }: StandProps) {
  const { betaling } = subsidie;
  const nu = calculateBetaling(subsidie, eerste, normen);
  if (betaling === null) {
    return nu.ok ? <Label>{t.stand.open}</Label> : <span>{t.geenBedrag(describeFout(nu.error))}</span>;
  }
  const isBevestigd = betaling.bevestigdOp !== null;
  const isAnders = nu.ok && (nu.value.exCent !== betaling.exCent || nu.value.inclCent !== betaling.inclCent);
  return (
    <>
      <Label toon={isBevestigd ? 'goed' : 'let-op'}>{t.stand[isBevestigd ? 'bevestigd' : 'klaar']}</Label>
      {isAnders && ` ${t.nuAnders(formatCenten(nu.value.inclCent ?? nu.value.exCent))}`}
    </>
  );
}

function describeFout(fout: Rekenfout): string {
  const redenen =
    'fouten' in fout ? fout.fouten.map(({ code }) => describeInvoerfout(code)) : describeRekenweigering(fout);
  return redenen.join(' ');
}
