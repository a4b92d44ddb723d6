import { addWeken, containsDatum, type Datum, laatsteDag, type Periode } from '#domain/shared/index.ts';
import type { DossierFeiten } from './feiten.ts';
import { determineStap, findOpenVoorstel, type Stap } from './stap.ts';

/** Who is to act. */
export type Uitvoerder = 'klantmanager' | 'kandidaat' | 'werkgever' | 'uwv';

export type VolgendeStapCode =
  | 'advies-aanvragen'
  | 'advies-afwachten'
  | 'advies-navragen'
  | 'besluit-nemen'
  | 'alternatief-bespreken'
  | 'keuze-maken'
  | 'plek-zoeken'
  | 'aanhouding-herzien'
  | 'antwoord-afwachten'
  | 'antwoord-navragen'
  | 'plaatsen'
  | 'proefplaats-bespreken'
  | 'dienstverband-bespreken'
  | 'contact-houden';

/** The Nu block: the step, what comes next, who does it, and by when (null: no date is known or needed). */
export type Nu = {
  readonly stap: Stap;
  readonly volgende: {
    readonly code: VolgendeStapCode;
    readonly wie: Uitvoerder;
    readonly uiterlijk: Datum | null;
  } | null;
};

const WEKEN_VOOR_KEUZE = 4;

/** The Nu block of a dossier on the reference date. A finished dossier has no next step. */
export function determineNu(feiten: DossierFeiten, peildatum: Datum): Nu {
  const stap = determineStap(feiten, peildatum);
  return { stap, volgende: VOLGENDE[stap](feiten, peildatum) };
}

const VOLGENDE = {
  verkenning: () => ({ code: 'advies-aanvragen', wie: 'klantmanager', uiterlijk: null }),
  'advies-aangevraagd': (feiten, peildatum) => {
    const uiterlijk =
      findLaatste(feiten.aanvragen, ({ aangevraagd }) => aangevraagd, peildatum)?.adviesUiterlijk ?? null;
    if (uiterlijk !== null && uiterlijk < peildatum) {
      return { code: 'advies-navragen', wie: 'klantmanager', uiterlijk: peildatum };
    }
    return { code: 'advies-afwachten', wie: 'uwv', uiterlijk };
  },
  'advies-positief': findBesluitStap,
  'advies-negatief': findBesluitStap,
  'niet-vastgesteld': () => ({ code: 'alternatief-bespreken', wie: 'klantmanager', uiterlijk: null }),
  wachtend: (feiten, peildatum) => {
    const keuze = feiten.keuzes.some(({ vastgelegd }) => vastgelegd <= peildatum);
    if (keuze) return { code: 'plek-zoeken', wie: 'klantmanager', uiterlijk: null };
    const advies = findLaatste(feiten.adviezen, ({ datum }) => datum, peildatum);
    return {
      code: 'keuze-maken',
      wie: 'kandidaat',
      uiterlijk: advies ? addWeken(advies.datum, WEKEN_VOOR_KEUZE) : null,
    };
  },
  aangehouden: (feiten, peildatum) => ({
    code: 'aanhouding-herzien',
    wie: 'klantmanager',
    uiterlijk: findLaatsteDag(feiten.aanhoudingen, peildatum),
  }),
  voorstel: (feiten, peildatum) => {
    const voorstel = findOpenVoorstel(feiten.voorstellen, peildatum);
    if (voorstel === undefined) return null;
    const { kandidaatAkkoord, werkgeverAkkoord, reactieUiterlijk } = voorstel;
    if (kandidaatAkkoord && werkgeverAkkoord)
      return { code: 'plaatsen', wie: 'klantmanager', uiterlijk: null };
    if (reactieUiterlijk < peildatum)
      return { code: 'antwoord-navragen', wie: 'klantmanager', uiterlijk: peildatum };
    return {
      code: 'antwoord-afwachten',
      wie: kandidaatAkkoord ? 'werkgever' : 'kandidaat',
      uiterlijk: reactieUiterlijk,
    };
  },
  proefplaats: (feiten, peildatum) => ({
    code: 'proefplaats-bespreken',
    wie: 'klantmanager',
    uiterlijk: findLaatsteDag(feiten.proefplaatsen, peildatum),
  }),
  werkzaam: (feiten, peildatum) => {
    const uiterlijk = feiten.dienstverbanden
      .filter(({ trede, periode }) => trede === 'beschut-werk' && containsDatum(periode, peildatum))
      .flatMap(({ aanzeggingUiterlijk }) => aanzeggingUiterlijk ?? [])
      .sort()[0];
    if (uiterlijk === undefined) return { code: 'contact-houden', wie: 'klantmanager', uiterlijk: null };
    return { code: 'dienstverband-bespreken', wie: 'klantmanager', uiterlijk };
  },
  beeindigd: () => null,
} as const satisfies Record<Stap, (feiten: DossierFeiten, peildatum: Datum) => Nu['volgende']>;

function findBesluitStap(feiten: DossierFeiten, peildatum: Datum): Nu['volgende'] {
  const advies = findLaatste(feiten.adviezen, ({ datum }) => datum, peildatum);
  return { code: 'besluit-nemen', wie: 'klantmanager', uiterlijk: advies?.besluitUiterlijk ?? null };
}

function findLaatste<T>(lijst: readonly T[], dagVan: (feit: T) => Datum, peildatum: Datum): T | undefined {
  return lijst
    .filter((feit) => dagVan(feit) <= peildatum)
    .sort((a, b) => (dagVan(a) < dagVan(b) ? -1 : 1))
    .at(-1);
}

function findLaatsteDag(perioden: readonly Periode[], peildatum: Datum): Datum | null {
  const lopend = perioden.find((periode) => containsDatum(periode, peildatum));
  return lopend === undefined ? null : laatsteDag(lopend);
}
