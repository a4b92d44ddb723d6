import { type Dag, dagTekst, eersteVanMaand, leesDag, periodeTekst } from '../dag.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';
import { prijsVan, VERZONNEN_BEGROTING } from './kostenPrijzen.ts';

const DAGEN = 365;
const EURO = 100;
const BRON = 'Verzonnen begroting voor de demonstratie';

/** Days of work in beschut werk at one provider. */
type Werkdagen = { readonly werkgeverId: string; readonly vorm: string; dagen: number };

/**
 * Money of Almere: the budget of this year and the last, what was spent up to this month, and what is promised. Follows
 * the jobs that were made before; made last, so that it changes nothing of what other builders chose.
 */
export function bouwKosten(bouw: Bouw): void {
  const ditJaar = Number(dagTekst(bouw.peildatum).slice(0, 4));
  const maand = eersteVanMaand(bouw.peildatum);
  for (const jaar of [ditJaar - 1, ditJaar]) {
    const [begin, eind] = [leesDag(`${jaar}-01-01`), leesDag(`${jaar + 1}-01-01`)];
    bouwBegroting(bouw, jaar, begin);
    if (Math.min(maand, eind) > begin) bouwUitgaven(bouw, begin, Math.min(maand, eind));
    bouwPost(bouw, {
      ...{ soort: 'verplicht', voorziening: 'dagbesteding', onderdeel: 'werkplek', geldbron: 'wmo' },
      ...{ van: begin, tot: eind, cent: 2_380_000 * EURO, werkgeverId: null },
      omschrijving: `Verzonnen: afspraken dagbesteding ${jaar}`,
    });
  }
}

function bouwBegroting(bouw: Bouw, jaar: number, begin: Dag): void {
  const { rijen, gemeente, toeval } = bouw;
  const plekken = gemeente.taakstelling;
  const versie = () => eersteVersie(moment(bouw, begin));
  for (const { voorziening, onderdeel, geldbron, perPlek, bedrag } of VERZONNEN_BEGROTING) {
    rijen.huidig.begroting.push({
      ...{ gemeente_code: gemeente.code, id: toeval.uuid(), jaar, voorziening, onderdeel, geldbron },
      bedrag_cent: (perPlek === null ? bedrag : perPlek * plekken) * EURO,
      plekken: perPlek === null ? null : plekken,
      bron: BRON,
      ...versie(),
    });
  }
  rijen.huidig.participatiebudget.push({
    ...{ gemeente_code: gemeente.code, id: toeval.uuid(), jaar },
    ...{ bedrag_cent: 8_900_000 * EURO, mensen: 6_500, bron: BRON },
    ...versie(),
  });
}

function bouwUitgaven(bouw: Bouw, van: Dag, tot: Dag): void {
  const perWerkgever = telWerkdagen(bouw, van, tot);
  const plekjaren = perWerkgever.reduce((som, { dagen }) => som + dagen, 0) / DAGEN;
  for (const { werkgeverId, vorm, dagen } of perWerkgever) {
    const prijs = prijsVan(vorm);
    for (const [onderdeel, geldbron, perPlek] of [
      ['loonkostensubsidie', 'gebundelde-uitkering', prijs.loonkostensubsidie],
      ['begeleiding', 'participatiebudget', prijs.begeleiding],
      ['werkplek', 'participatiebudget', prijs.werkplek],
    ] as const) {
      const cent = Math.round((perPlek * dagen) / DAGEN) * EURO;
      if (cent === 0) continue;
      const omschrijving = 'Verzonnen: betaald aan deze aanbieder';
      bouwPost(bouw, {
        ...{ soort: 'werkelijk', voorziening: 'beschut-werk', onderdeel, geldbron },
        ...{ van, tot, cent, werkgeverId, omschrijving },
      });
    }
  }
  for (const [onderdeel, geldbron, perPlek] of [
    ['overhead', 'eigen-middelen', 640],
    ['rijksbijdrage', 'gebundelde-uitkering', 15_300],
    ['rijksbijdrage', 'participatiebudget', 2_157],
  ] as const) {
    bouwPost(bouw, {
      ...{ soort: 'werkelijk', voorziening: 'beschut-werk', onderdeel, geldbron, van, tot },
      ...{ cent: Math.round(plekjaren * perPlek) * EURO, werkgeverId: null },
      omschrijving: 'Verzonnen: voor alle plekken samen',
    });
  }
  bouwPost(bouw, {
    ...{ soort: 'werkelijk', voorziening: 'dagbesteding', onderdeel: 'werkplek', geldbron: 'wmo', van, tot },
    ...{ cent: Math.round((2_410_000 * (tot - van)) / DAGEN) * EURO, werkgeverId: null },
    omschrijving: 'Verzonnen: facturen dagbesteding',
  });
}

/** Days of running jobs in beschut werk per provider, in order of the providers. */
function telWerkdagen({ rijen }: Bouw, van: Dag, tot: Dag): readonly Werkdagen[] {
  const { werkgever, werkplek, zitplaats, plaatsing, dienstverband } = rijen.huidig;
  const plekVanZitplaats = new Map(zitplaats.map((rij) => [rij.id, rij.werkplek_id]));
  const werkgeverVanPlek = new Map(werkplek.map((rij) => [rij.id, rij.werkgever_id]));
  const zitplaatsVan = new Map(plaatsing.map((rij) => [rij.id, rij.zitplaats_id]));
  const perWerkgever = new Map(
    werkgever.map(({ id, vorm }): [unknown, Werkdagen] => [
      id,
      { werkgeverId: String(id), vorm: String(vorm), dagen: 0 },
    ]),
  );
  for (const { regeling, periode, plaatsing_id } of dienstverband) {
    const plek = plekVanZitplaats.get(zitplaatsVan.get(plaatsing_id) ?? null) ?? null;
    const werkdagen = perWerkgever.get(werkgeverVanPlek.get(plek));
    if (regeling === 'beschut-werk' && werkdagen !== undefined) {
      werkdagen.dagen += telDagen(String(periode), van, tot);
    }
  }
  return [...perWerkgever.values()].filter(({ dagen }) => dagen > 0);
}

/** Days that a period ('[2025-04-01,2026-04-01)') has in common with the days from `van` until `tot`. */
function telDagen(periode: string, van: Dag, tot: Dag): number {
  const [begin = '', eind = ''] = periode.slice(1, -1).split(',');
  const laatste = eind === '' ? tot : Math.min(tot, leesDag(eind));
  return Math.max(0, laatste - Math.max(van, leesDag(begin)));
}

type NieuwePost = {
  readonly soort: string;
  readonly voorziening: string;
  readonly onderdeel: string;
  readonly geldbron: string;
  readonly van: Dag;
  readonly tot: Dag;
  readonly cent: number;
  readonly werkgeverId: string | null;
  readonly omschrijving: string;
};

function bouwPost(bouw: Bouw, post: NieuwePost): void {
  const { rijen, gemeente, toeval, peildatum } = bouw;
  const { soort, voorziening, onderdeel, geldbron, van, tot, cent, werkgeverId, omschrijving } = post;
  rijen.huidig.kostenpost.push({
    ...{ gemeente_code: gemeente.code, id: toeval.uuid(), soort, voorziening, onderdeel, geldbron },
    ...{ periode: periodeTekst(van, tot), bedrag_cent: cent, werkgever_id: werkgeverId, omschrijving },
    ...eersteVersie(moment(bouw, Math.min(soort === 'werkelijk' ? tot : van, peildatum))),
  });
}
