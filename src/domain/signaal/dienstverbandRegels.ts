import { addDagen, dagenTussen } from '#domain/shared/index.ts';
import { findUrgentie, type Regel } from './regel.ts';
import type { Actie } from './signaal.ts';

/**
 * A temporary job ends: 120, 90, 60 days before, and always for today from 14 days before the last day of notice.
 * One more temporary job is offered unless the chain rule is known to make it permanent.
 */
export const dienstverbandStopt: Regel<'dienstverband-stopt'> = (feit, peildatum, drempels) => {
  const { laatsteDag, aanzeggingUiterlijk, kanTijdelijkVerder } = feit;
  const dagen = dagenTussen(peildatum, laatsteDag);
  if (dagen < 0) return null;
  const isAanzeggingNabij =
    aanzeggingUiterlijk !== null && addDagen(aanzeggingUiterlijk, -drempels.aanzeggingDagen) <= peildatum;
  const urgentie = isAanzeggingNabij ? 'vandaag' : findUrgentie(dagen, drempels.dienstverbandDagen);
  if (urgentie === null) return null;
  const verlengen: readonly Actie[] = kanTijdelijkVerder === false ? [] : ['tijdelijk-verlengen'];
  return {
    urgentie,
    data: { ...feit, dagen },
    acties: ['vast-dienstverband-bespreken', ...verlengen, 'samen-nieuwe-plek-zoeken'],
    uiterlijk: aanzeggingUiterlijk ?? laatsteDag,
  };
};

/**
 * The last temporary job ends or becomes permanent by the rule within half a year, or two employers already let a job
 * expire.
 */
export const carrouselRisico: Regel<'carrousel-risico'> = (feit, peildatum, drempels) => {
  const { laatsteDag, isLaatsteTijdelijke, vastVanaf, aantalAfgelopenWerkgevers } = feit;
  const keerpunt = vastVanaf === null ? laatsteDag : addDagen(vastVanaf, -1);
  const dagen = keerpunt === null ? null : dagenTussen(peildatum, keerpunt);
  const opEinde = dagen === null || dagen < 0 ? null : findUrgentie(dagen, drempels.carrouselDagen);
  const doorWerkgevers = aantalAfgelopenWerkgevers >= drempels.carrouselWerkgevers;
  if (!doorWerkgevers && !(isLaatsteTijdelijke && opEinde !== null)) return null;
  return {
    urgentie: opEinde ?? 'later',
    data: feit,
    acties: ['zekerheid-werkgever-bespreken', 'vast-dienstverband-bespreken', 'overleg-met-collega'],
    uiterlijk: keerpunt,
  };
};

/** A running job below the local rule without a recorded reason. */
export const onderLokaleEis: Regel<'onder-lokale-eis'> = (feit) => {
  if (feit.tekorten.length === 0) return null;
  return {
    urgentie: 'deze-week',
    data: feit,
    acties: ['reden-vastleggen', 'uren-of-duur-aanpassen'],
    uiterlijk: null,
  };
};
