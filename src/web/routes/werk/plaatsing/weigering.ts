import type { NieuwDienstverbandWeigering } from '#application/dienstverband/index.ts';
import type { PlaatsingWeigering } from '#application/plaatsing/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { describeRekenweigering } from '#web/texts/nl/rekenen.ts';
import type { Veldfout } from '#web/ui/index.ts';
import { listBevindingFouten } from './bevinding.ts';

/** What a refusal says, at which field. */
export function* listWeigeringFouten(
  weigering: PlaatsingWeigering | NieuwDienstverbandWeigering,
): Generator<Veldfout> {
  switch (weigering.code) {
    case 'bevindingen':
      yield* listBevindingFouten(weigering.bevindingen);
      return;
    case 'proefplaats-te-lang':
    case 'verlenging-te-lang':
      yield {
        naam: 'tot',
        tekst: t.fouten[weigering.code](formatDatum(addDagen(weigering.uiterlijkTot, -1))),
      };
      return;
    case 'geen-berekening':
      yield { naam: 'van', tekst: describeRekenweigering(weigering.weigering).join(' ') };
      return;
    case 'zitplaats-stopt':
      yield { naam: 'tot', tekst: t.fouten[weigering.code](formatDatum(weigering.laatsteDag)) };
      return;
    case 'werkt-al':
      yield { naam: 'oudeplek', tekst: t.fouten[weigering.code](weigering.werkplek) };
      return;
    case 'zitplaats-bezet':
      yield { naam: 'zitplaats', tekst: t.fouten[weigering.code] };
      return;
    case 'geen-besluit':
    case 'voor-plaatsing':
      yield { naam: 'van', tekst: t.fouten[weigering.code] };
      return;
    case 'proefplaats-zonder-einde':
      yield { naam: 'tot', tekst: t.fouten[weigering.code] };
      return;
    default:
      yield { tekst: t.fouten[weigering.code] };
  }
}
