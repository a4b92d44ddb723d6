import type { Poorten } from '#application/poorten.ts';
import type {
  GemeenteMetVerleden,
  GepubliceerdCijfer,
  JaarTaakstelling,
  LandelijkeTaakstelling,
  RegioTaakstelling,
} from '#application/referentie/index.ts';
import { asFeit, type Feit } from './feit.ts';
import { composeJaaroverzicht, type Jaardoel, type Jaarrij } from './jaaroverzicht.ts';

/** What is known in public about an area, apart from registers: years, and every published fact. */
export type GebiedBeeld = {
  readonly jaren: readonly Jaarrij[];
  readonly feiten: readonly Feit[];
};

/** The public picture of a gemeente, from published facts. */
export async function loadGemeenteBeeld(
  referentie: Poorten['referentie'],
  { code }: GemeenteMetVerleden,
): Promise<GebiedBeeld> {
  const reeks = await referentie.findTaakstellingReeks(code);
  const cijfers = await referentie.listGepubliceerdeCijfers({ niveau: 'gemeente', code });
  return composeBeeld((reeks?.jaren ?? []).map(asGemeentedoel), cijfers);
}

/** The public picture of an arbeidsmarktregio. */
export async function loadRegioBeeld(referentie: Poorten['referentie'], code: string): Promise<GebiedBeeld> {
  const doelen = await referentie.listTaakstellingenVanRegio(code);
  const cijfers = await referentie.listGepubliceerdeCijfers({ niveau: 'arbeidsmarktregio', code });
  return composeBeeld(doelen.map(asRegiodoel), cijfers);
}

/** The public picture of the country. */
export async function loadLandBeeld(referentie: Poorten['referentie']): Promise<GebiedBeeld> {
  const doelen = await referentie.listLandelijkeTaakstellingen();
  const cijfers = await referentie.listGepubliceerdeCijfers({ niveau: 'land' });
  return composeBeeld(doelen.map(asLanddoel), cijfers);
}

function composeBeeld(doelen: readonly Jaardoel[], cijfers: readonly GepubliceerdCijfer[]): GebiedBeeld {
  return { jaren: composeJaaroverzicht(doelen, cijfers), feiten: cijfers.map(asFeit) };
}

function asGemeentedoel({ jaar, aantal, status, bron, somVoorgangers }: JaarTaakstelling): Jaardoel {
  return {
    jaar,
    aantal,
    bestondNiet: status === 'bestond-niet',
    isSom: false,
    afgerond: false,
    somVoorgangers,
    bronnen: bron === null ? [] : [bron],
  };
}

function asRegiodoel({ jaar, aantal, bronnen }: RegioTaakstelling): Jaardoel {
  return {
    jaar,
    aantal,
    bestondNiet: false,
    isSom: aantal !== null,
    afgerond: false,
    somVoorgangers: null,
    bronnen: aantal === null ? [] : bronnen,
  };
}

function asLanddoel({ jaar, aantal, soort, afgerond, bron }: LandelijkeTaakstelling): Jaardoel {
  return {
    jaar,
    aantal,
    bestondNiet: false,
    isSom: soort === 'som',
    afgerond,
    somVoorgangers: null,
    bronnen: bron === null ? [] : [bron],
  };
}
