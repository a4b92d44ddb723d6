import { periodeTekst } from '../dag.ts';
import type { GeplandePlaatsing } from '../plan/loop.ts';
import type { Bewoner } from './bewoner.ts';
import { type Bouw, moment } from './bouw.ts';
import { bouwDienstverband, type Samenhang } from './dienstverband.ts';
import type { GebouwdDossier } from './gebouwd.ts';
import type { Toegewezen } from './plekToewijzing.ts';
import { legVersiesVast } from './versies.ts';

const DETACHERING = 0.12;
const ONDER_LOKALE_UREN = 0.08;

/** Makes a plaatsing with its dienstverbanden and hours. */
export function bouwPlaatsing(
  bouw: Bouw,
  bewoner: Bewoner,
  dossier: GebouwdDossier,
  gepland: GeplandePlaatsing,
  plek: Toegewezen,
  voorstelId: string | null,
  detacheerder: string,
): void {
  const { rijen, toeval, gemeente } = bouw;
  const id = toeval.uuid();
  const basis = {
    gemeente_code: gemeente.code,
    id,
    dossier_id: dossier.id,
    persoon_id: dossier.persoonId,
    zitplaats_id: plek.zitplaatsId,
    voorstel_id: voorstelId,
    soort: gepland.soort,
  };
  const open = { ...basis, periode: periodeTekst(gepland.van, null), reden_einde: '' };
  const dicht = {
    ...basis,
    periode: periodeTekst(gepland.van, gepland.tot),
    reden_einde: gepland.redenEinde,
  };
  const begin = moment(bouw, gepland.van - 8, 6);
  legVersiesVast(
    {
      huidig: (rij) => rijen.huidig.plaatsing.push(rij),
      historie: (rij) => rijen.historie.plaatsing.push(rij),
    },
    gepland.tot === null || gepland.soort === 'proefplaats'
      ? [[dicht, begin]]
      : [
          [open, begin],
          [dicht, moment(bouw, gepland.tot, 4)],
        ],
  );
  const samenhang: Samenhang = {
    dossier,
    plaatsingId: id,
    werkgeverId:
      toeval.kans(DETACHERING) && bewoner.eigen === null ? detacheerder : plek.werkplek.werkgeverId,
    uren: bewoner.eigen?.uren ?? kiesUren(bouw),
  };
  for (const dienstverband of gepland.dienstverbanden) bouwDienstverband(bouw, samenhang, dienstverband);
}

function kiesUren({ toeval }: Bouw): number {
  return toeval.kans(ONDER_LOKALE_UREN)
    ? toeval.kies([16, 20, 20, 24])
    : toeval.kies([28, 28, 28, 30, 32, 32, 36]);
}
