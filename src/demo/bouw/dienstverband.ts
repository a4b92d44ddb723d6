import { type Dag, dagTekst, periodeTekst, plusMaanden } from '../dag.ts';
import type { GeplandDienstverband } from '../plan/loop.ts';
import { type Bouw, moment } from './bouw.ts';
import type { GebouwdDossier } from './gebouwd.ts';
import { bouwLoonkostensubsidie } from './loonkostensubsidie.ts';
import { type Bestemming, legVersiesVast } from './versies.ts';

const LOKALE_UREN = 28;
const ANDERE_UREN = 0.16;
const URENSTAP = 4;
/** Share of the contracts that were recorded with a wrong first day and corrected later. */
const GECORRIGEERD = 0.015;
const LOKALE_MAANDEN = 12;

/** What the dienstverbanden of one plaatsing share. */
export type Samenhang = {
  readonly dossier: GebouwdDossier;
  readonly plaatsingId: string;
  readonly werkgeverId: string;
  readonly uren: number;
};

/** Makes a dienstverband with its hours. */
export function bouwDienstverband(bouw: Bouw, samenhang: Samenhang, gepland: GeplandDienstverband): void {
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
  bouwLoonkostensubsidie(bouw, { id, dossierId: samenhang.dossier.id }, gepland);
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
