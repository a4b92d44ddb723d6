import { type Dag, dagTekst, leesDag, periodeTekst } from '../dag.ts';
import { createToeval, type Toeval } from '../toeval.ts';
import { type Bouw, eersteVersie } from './bouw.ts';
import type { GebouwdeWerkplek } from './gebouwd.ts';

type Afspraak = {
  readonly eigenaar: string;
  readonly partner: string;
  readonly naam: string;
  readonly van: string;
  readonly voorwaarden: string;
  readonly contact: string;
  readonly status: 'aangeboden' | 'aanvaard';
};

const [ALMERE, LELYSTAD, DRONTEN] = ['GM0034', 'GM0995', 'GM0303'] as const;
const VOORWAARDEN =
  'De gemeente waar iemand woont, betaalt de plek en de begeleiding. De jobcoach komt van de eigen gemeente.';

/** Almere and Lelystad share places with each other; Dronten waits for an answer. */
const AFSPRAKEN: readonly Afspraak[] = [
  {
    ...{
      eigenaar: LELYSTAD,
      partner: ALMERE,
      status: 'aanvaard',
      van: '2026-01-01',
      voorwaarden: VOORWAARDEN,
    },
    naam: 'Plekken delen Lelystad en Almere',
    contact: 'Team Werk Lelystad, 0320-000 111',
  },
  {
    ...{
      eigenaar: ALMERE,
      partner: LELYSTAD,
      status: 'aanvaard',
      van: '2026-01-01',
      voorwaarden: VOORWAARDEN,
    },
    naam: 'Plekken delen Almere en Lelystad',
    contact: 'Team Beschut werk Almere, 036-000 222',
  },
  {
    ...{ eigenaar: DRONTEN, partner: ALMERE, status: 'aangeboden', van: '2026-04-01' },
    naam: 'Montageplekken Dronten',
    voorwaarden: 'Alleen plekken voor montage. Vervoer regelt de gemeente waar iemand woont.',
    contact: 'Team Participatie Dronten, 0321-000 333',
  },
];

/** Places of which Lelystad opens a seat, at the most. */
const MEESTE_PLAATSEN = 2;

/** Agreements of which this gemeente is the owner, and the seats it opened. Takes chance of its own. */
export function bouwDeelafspraken(bouw: Bouw, werkplekken: readonly GebouwdeWerkplek[]): void {
  const { gemeente, peildatum } = bouw;
  const toeval = createToeval(`deelafspraak ${gemeente.code}`);
  for (const afspraak of AFSPRAKEN) {
    const van = leesDag(afspraak.van);
    if (afspraak.eigenaar !== gemeente.code || (afspraak.status === 'aanvaard' && van > peildatum)) continue;
    const id = bouwAfspraak(bouw, afspraak, van, toeval.uuid());
    if (gemeente.code === LELYSTAD) deelPlekken(bouw, werkplekken, { id, partner: afspraak.partner, toeval });
  }
}

const OVERLEG_DAGEN = 40;

function bouwAfspraak({ rijen, peildatum }: Bouw, afspraak: Afspraak, van: Dag, id: string): string {
  const { eigenaar, partner, naam, voorwaarden, contact, status } = afspraak;
  const aangeboden = Math.min(van - OVERLEG_DAGEN, peildatum);
  rijen.huidig.deelafspraak.push({
    ...{ eigenaar_code: eigenaar, partner_code: partner, id, naam, voorwaarden, contact, status },
    periode: periodeTekst(van, null),
    aangeboden_op: dagTekst(aangeboden),
    beantwoord_op: status === 'aanvaard' ? dagTekst(aangeboden + OVERLEG_DAGEN / 2) : null,
    ...eersteVersie(`${dagTekst(aangeboden)} 09:00:00+00`),
  });
  return id;
}

/** Adds a seat to some places that have a free one, and opens it: own residents lose nothing by it. */
function deelPlekken(
  { rijen, gemeente, peildatum }: Bouw,
  werkplekken: readonly GebouwdeWerkplek[],
  { id: deelafspraakId, partner, toeval }: { id: string; partner: string; toeval: Toeval },
): void {
  const nu = eersteVersie(`${dagTekst(peildatum)} 07:00:00+00`);
  const periode = periodeTekst(peildatum, null);
  const geschikt = werkplekken.filter(
    ({ gereserveerd, stoelen }) =>
      !gereserveerd && stoelen.some(({ vanaf, vrijVanaf }) => Math.max(vanaf, vrijVanaf) <= peildatum),
  );
  for (const { id: werkplekId } of geschikt.slice(0, MEESTE_PLAATSEN)) {
    const [plekdelingId, zitplaatsId] = [toeval.uuid(), toeval.uuid()];
    const bestaand = rijen.huidig.zitplaats.filter(({ werkplek_id }) => werkplek_id === werkplekId).length;
    rijen.huidig.zitplaats.push({
      ...{ gemeente_code: gemeente.code, id: zitplaatsId, werkplek_id: werkplekId, periode },
      ...{ volgnummer: bestaand + 1, reden_einde: '', ...nu },
    });
    rijen.huidig.plekdeling.push({
      ...{ eigenaar_code: gemeente.code, partner_code: partner, id: plekdelingId, aantal: 1, periode },
      ...{ deelafspraak_id: deelafspraakId, werkplek_id: werkplekId, geopend_op: dagTekst(peildatum), ...nu },
    });
    rijen.huidig.plekdeling_zitplaats.push({
      ...{ gemeente_code: gemeente.code, id: toeval.uuid(), plekdeling_id: plekdelingId, periode },
      ...{ zitplaats_id: zitplaatsId, reden: 'Extra plaats, gemaakt om te delen.', ...nu },
    });
  }
}
