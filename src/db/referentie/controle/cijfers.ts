import { datum } from '#domain/shared/index.ts';
import { BESTANDEN } from '../bestanden.ts';
import type { ReferentieFout } from '../fout.ts';
import type { Referentie } from '../lees.ts';
import { checkIndeling, listCodesOp } from './indeling.ts';
import { checkGelijk, checkUniek, checkVerwijzing, groupRijen } from './sleutels.ts';

const bestand = BESTANDEN.taakstelling;

function* checkIndelingVanRij(referentie: Referentie): Generator<ReferentieFout> {
  const indeling = new Set(referentie.gemeentenPerJaar.map(({ waarden: g }) => `${g.jaar} ${g.cbs_code}`));
  for (const { regel, waarden } of referentie.taakstelling) {
    if (indeling.has(`${waarden.indeling} ${waarden.gemeente_code}`)) continue;
    const { gemeente_code: gemeenteCode, indeling: jaar } = waarden;
    yield { code: 'niet-in-indeling', bestand, regel, kolom: 'gemeente_code', gemeenteCode, jaar };
  }
}

/** All rows of a year say the same about its coverage. */
function* checkDekking(jaar: number, rijen: Referentie['taakstelling']): Generator<ReferentieFout> {
  const verwacht = rijen[0]?.waarden.dekking_jaar ?? 'deel';
  for (const { regel, waarden } of rijen) {
    const waarde = waarden.dekking_jaar;
    if (waarde === verwacht) continue;
    const bron = `de eerste rij van ${jaar}`;
    yield { code: 'waarde-verschilt', bestand, regel, kolom: 'dekking_jaar', waarde, verwacht, bron };
  }
}

/** A complete year ('volledig') has a row for every gemeente that existed at its end, and for no other. */
function* checkVolledigeJaren(referentie: Referentie): Generator<ReferentieFout> {
  for (const [jaar, rijen] of groupRijen(referentie.taakstelling, (rij) => rij.jaar)) {
    yield* checkDekking(jaar, rijen);
    if (rijen[0]?.waarden.dekking_jaar !== 'volledig') continue;
    const plek = { bestand, kolom: 'gemeente_code', jaar };
    yield* checkIndeling(
      plek,
      rijen,
      (rij) => rij.gemeente_code,
      listCodesOp(referentie, datum(`${jaar}-12-31`)),
    );
  }
}

function* checkLandelijk(referentie: Referentie): Generator<ReferentieFout> {
  const landelijk = referentie.taakstellingLandelijk;
  yield* checkUniek(BESTANDEN.taakstellingLandelijk, 'jaar', landelijk, (l) => String(l.jaar));
  for (const { regel, waarden } of landelijk) {
    if (waarden.bron_type.soort !== 'berekend') continue;
    const rijen = referentie.taakstelling.filter((t) => t.waarden.jaar === waarden.jaar);
    const som = rijen.reduce((totaal, t) => totaal + t.waarden.aantal, 0);
    if (som === waarden.aantal && rijen.every((t) => t.waarden.dekking_jaar === 'volledig')) continue;
    yield {
      code: 'waarde-verschilt',
      bestand: BESTANDEN.taakstellingLandelijk,
      regel,
      kolom: 'aantal',
      waarde: String(waarden.aantal),
      verwacht: String(som),
      bron: bestand,
    };
  }
}

function* checkGepubliceerd(referentie: Referentie): Generator<ReferentieFout> {
  const rijen = referentie.gepubliceerdeCijfers;
  const namen = {
    land: new Map([['NL', 'Nederland']]),
    arbeidsmarktregio: new Map(
      referentie.arbeidsmarktregios.map(({ waarden }) => [waarden.am_code, waarden.naam_cbs_2021]),
    ),
    gemeente: new Map(referentie.gemeenten.map(({ waarden }) => [String(waarden.cbs_code), waarden.naam])),
  };
  const bronnen = {
    land: 'de lijst van landen (NL)',
    arbeidsmarktregio: BESTANDEN.arbeidsmarktregios,
    gemeente: BESTANDEN.gemeenten,
  };
  const cijfers = BESTANDEN.gepubliceerdeCijfers;
  for (const rij of rijen) {
    const { niveau, naam, code } = rij.waarden;
    const doel = { bestand: bronnen[niveau], sleutels: new Set(namen[niveau].keys()) };
    yield* checkVerwijzing(cijfers, 'code', [rij], () => [code], doel);
    yield* checkGelijk(
      cijfers,
      'naam',
      [rij],
      () => ({ waarde: naam, verwacht: namen[niveau].get(code) }),
      doel.bestand,
    );
  }
}

/** Checks the taakstellingen per gemeente, the national ones, and the published figures. */
export function* checkCijfers(referentie: Referentie): Generator<ReferentieFout> {
  const { gemeenten, bronnenTaakstelling, taakstelling } = referentie;
  const naam = new Map(gemeenten.map(({ waarden }) => [waarden.cbs_code, waarden.naam]));
  const bekend = { bestand: BESTANDEN.gemeenten, sleutels: new Set<string>(naam.keys()) };
  yield* checkUniek(BESTANDEN.bronnenTaakstelling, 'bron', bronnenTaakstelling, (b) => b.bron);
  yield* checkUniek(bestand, 'gemeente_code', taakstelling, (t) => `${t.jaar} ${t.gemeente_code}`);
  yield* checkVerwijzing(bestand, 'gemeente_code', taakstelling, (t) => [t.gemeente_code], bekend);
  yield* checkGelijk(
    bestand,
    'gemeente',
    taakstelling,
    (t) => ({ waarde: t.gemeente, verwacht: naam.get(t.gemeente_code) }),
    BESTANDEN.gemeenten,
  );
  yield* checkVerwijzing(
    bestand,
    'bron',
    taakstelling.filter(({ waarden }) => waarden.bron_type.soort === 'primair'),
    (t) => [t.bron],
    {
      bestand: BESTANDEN.bronnenTaakstelling,
      sleutels: new Set(bronnenTaakstelling.map(({ waarden }) => waarden.bron)),
    },
  );
  yield* checkIndelingVanRij(referentie);
  yield* checkVolledigeJaren(referentie);
  yield* checkLandelijk(referentie);
  yield* checkGepubliceerd(referentie);
}
