import { type Dag, dagTekst, periodeTekst, plusMaanden } from '../dag.ts';
import type { GeplandDienstverband, GeplandePlaatsing } from '../plan/loop.ts';
import type { Bewoner } from './bewoner.ts';
import { type Bouw, moment } from './bouw.ts';
import type { GebouwdDossier } from './dossier.ts';
import type { Toegewezen } from './plekToewijzing.ts';
import { type Bestemming, legVersiesVast } from './versies.ts';

const DETACHERING = 0.12;
const ONDER_LOKALE_UREN = 0.08;
const ANDERE_UREN = 0.16;
const URENSTAP = 4;
/** Share of the contracts that were recorded with a wrong first day and corrected later. */
const GECORRIGEERD = 0.015;
const LOKALE_UREN = 28;
const LOKALE_MAANDEN = 12;

/** What the dienstverbanden of one plaatsing share. */
type Samenhang = {
  readonly dossier: GebouwdDossier;
  readonly plaatsingId: string;
  readonly werkgeverId: string;
  readonly uren: number;
};

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

function bouwDienstverband(bouw: Bouw, samenhang: Samenhang, gepland: GeplandDienstverband): void {
  const { rijen, toeval, gemeente, peildatum } = bouw;
  const { van, tot, overeengekomenTot, redenEinde } = gepland;
  const id = toeval.uuid();
  const basis = {
    gemeente_code: gemeente.code,
    id,
    plaatsing_id: samenhang.plaatsingId,
    dossier_id: samenhang.dossier.id,
    persoon_id: samenhang.dossier.persoonId,
    werkgever_id: samenhang.werkgeverId,
    regeling: gepland.regeling,
    soort: overeengekomenTot === null ? 'onbepaalde-tijd' : 'bepaalde-tijd',
    overeengekomen_tot: overeengekomenTot === null ? null : dagTekst(overeengekomenTot),
    opvolgend_werkgever: false,
    reden_afwijking: redenVanAfwijking(bouw, samenhang.uren, gepland),
    reden_einde: null,
  };
  const eerst = moment(bouw, Math.max(van - 10, 0), 12);
  const begin = { ...basis, periode: periodeTekst(van, overeengekomenTot) };
  const versies: [
    typeof begin | (Omit<typeof begin, 'reden_einde'> & { reden_einde: string | null }),
    string,
  ][] = [];
  if (toeval.kans(GECORRIGEERD) && van + 40 < Math.min(tot ?? peildatum, peildatum)) {
    versies.push([{ ...begin, periode: periodeTekst(van + toeval.geheel(7, 21), overeengekomenTot) }, eerst]);
    versies.push([begin, moment(bouw, van + toeval.geheel(22, 35))]);
  } else {
    versies.push([begin, eerst]);
  }
  if (redenEinde !== null && tot !== null) {
    versies.push([
      { ...begin, periode: periodeTekst(van, tot), reden_einde: redenEinde },
      moment(bouw, tot, 5),
    ]);
  }
  legVersiesVast(
    {
      huidig: (rij) => rijen.huidig.dienstverband.push(rij),
      historie: (rij) => rijen.historie.dienstverband.push(rij),
    },
    versies,
  );
  bouwUren(bouw, samenhang, gepland, id, eerst);
}

function redenVanAfwijking(
  { toeval }: Bouw,
  uren: number,
  { van, overeengekomenTot }: GeplandDienstverband,
): string {
  if (uren < LOKALE_UREN) {
    return toeval.kies([
      'Meer uren zijn nu te zwaar. We kijken na een half jaar opnieuw.',
      'Gaat twee dagen per week naar een opleiding.',
      'Wil zelf eerst minder uren werken en rustig opbouwen.',
    ]);
  }
  if (overeengekomenTot !== null && overeengekomenTot < plusMaanden(van, LOKALE_MAANDEN)) {
    return 'De werkgever weet nog niet of de opdracht doorgaat. Werknemer en gemeente zijn het eens met deze duur.';
  }
  return '';
}

/** One period of hours, or two when the hours went up half-way. */
function bouwUren(
  bouw: Bouw,
  samenhang: Samenhang,
  gepland: GeplandDienstverband,
  dienstverbandId: string,
  eerst: string,
): void {
  const { rijen, toeval, gemeente, peildatum } = bouw;
  const { van, tot, overeengekomenTot, redenEinde } = gepland;
  const naarUren: Bestemming<ReturnType<typeof rij> & { id: string }> = {
    huidig: (uren) => rijen.huidig.dienstverband_uren.push(uren),
    historie: (uren) => rijen.historie.dienstverband_uren.push(uren),
  };
  const rij = (periode: string, uren: number) => ({
    gemeente_code: gemeente.code,
    dienstverband_id: dienstverbandId,
    dossier_id: samenhang.dossier.id,
    periode,
    uren,
  });
  const leg = (deel: { van: Dag; uren: number; sinds: string }): void => {
    const id = toeval.uuid();
    const open = { ...rij(periodeTekst(deel.van, overeengekomenTot), deel.uren), id };
    const vroeg = redenEinde !== null && tot !== null && tot !== overeengekomenTot;
    legVersiesVast(
      naarUren,
      vroeg
        ? [
            [open, deel.sinds],
            [{ ...open, periode: periodeTekst(deel.van, tot) }, moment(bouw, tot, 5)],
          ]
        : [[open, deel.sinds]],
    );
  };
  const wissel = plusMaanden(van, 6);
  const opbouw = samenhang.uren >= LOKALE_UREN + URENSTAP && toeval.kans(ANDERE_UREN);
  if (!opbouw || wissel >= Math.min(tot ?? peildatum, peildatum)) {
    leg({ van, uren: samenhang.uren, sinds: eerst });
    return;
  }
  const id = toeval.uuid();
  const minder = samenhang.uren - URENSTAP;
  const gewisseld = moment(bouw, wissel, 2);
  legVersiesVast(naarUren, [
    [{ ...rij(periodeTekst(van, overeengekomenTot), minder), id }, eerst],
    [{ ...rij(periodeTekst(van, wissel), minder), id }, gewisseld],
  ]);
  leg({ van: wissel, uren: samenhang.uren, sinds: gewisseld });
}
