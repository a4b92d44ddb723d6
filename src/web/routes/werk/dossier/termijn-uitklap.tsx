import { adviesTeksten } from '#web/texts/nl/advies.ts';
import { describeTermijn } from '#web/texts/nl/advies-termijn.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { Alinea, Melding } from '#web/ui/index.ts';
import { Rekenuitklap, Rekenwaarschuwingen } from '../../../rand/rekenverslag/index.ts';
import type { Termijnuitleg } from './termijnuitleg.ts';

type TermijnUitklapProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly titel: string;
  readonly termijn: Termijnuitleg;
};

/** Why a term ends when it does: in sentences, and folded the whole calculation with its sources. */
export function TermijnUitklap({ id, titel, termijn: { berekening, nu } }: TermijnUitklapProps) {
  return (
    <>
      <Alinea soort="klein">{describeTermijn(berekening.stappen).join(' ')}</Alinea>
      {nu !== null && (
        <Melding soort="waarschuwing">
          <Alinea>{adviesTeksten.termijn.nuAnders(formatDatum(nu))}</Alinea>
        </Melding>
      )}
      <Rekenwaarschuwingen berekening={berekening} kopniveau={4} />
      <Rekenuitklap id={id} titel={titel} berekening={berekening} kopniveau={3} zonderUitkomst />
    </>
  );
}
