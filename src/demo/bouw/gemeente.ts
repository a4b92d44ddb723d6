import { listSignaalmensen } from '../almere/signalen.ts';
import { listTestset } from '../almere/testset.ts';
import { createBsns } from '../bsn.ts';
import { type Dag, leesDag } from '../dag.ts';
import type { DemoGemeente, DemoInvoer } from '../invoer.ts';
import { createRijen } from '../leegRijen.ts';
import { planGemeente } from '../plan/gemeente.ts';
import type { Rijen } from '../rijen.ts';
import { createToeval, type Toeval } from '../toeval.ts';
import { bouwAdviezen } from './advies.ts';
import type { Bewoner } from './bewoner.ts';
import type { Bouw } from './bouw.ts';
import { verdeelCaseload } from './caseload.ts';
import { bouwDeelafspraken } from './deelafspraken.ts';
import { bouwDossier } from './dossier.ts';
import type { GebouwdDossier } from './gebouwd.ts';
import { bouwGesprekken } from './gesprekken.ts';
import { kiesHerkomsten } from './herkomst.ts';
import { createKeuzeMarkt } from './keuzeMarkt.ts';
import { bouwKosten } from './kosten.ts';
import { planOpdracht } from './opdracht.ts';
import { bouwJobcoaches, bouwPersoneel, bouwRegister, listJobcoachIds } from './personeel.ts';
import { wijsPlekkenToe } from './plekToewijzing.ts';
import { bouwStillePlekken } from './stillePlekken.ts';
import { bouwStoelen } from './stoelen.ts';
import { bouwTraject } from './trajecten.ts';
import { bouwTreden } from './treden.ts';
import { bouwWerkgevers } from './werkgevers.ts';
import { bouwWerkplekken } from './werkplekken.ts';

const ALMERE = 'GM0034';
/** The Participatiewet and with it every register of the demo. */
const BEGIN = '2015-01-01';

/** People after whom the builder pauses. */
const PAUZE_NA = 100;

/**
 * All rows of one gemeente. `bsnVanaf` is its place in the range of invented numbers. Pauses now and then, so that
 * somebody else can work.
 */
export function* bouwGemeente(
  invoer: DemoInvoer,
  gemeente: DemoGemeente,
  dossiers: number,
  bsnVanaf: number,
): Generator<void, Rijen> {
  const toeval = createToeval(`${invoer.zaad} ${gemeente.code}`);
  const peildatum = leesDag(invoer.peildatum);
  const almere = gemeente.code === ALMERE;
  const bouw: Bouw = {
    gemeente,
    begin: leesDag(BEGIN),
    peildatum,
    werksoorten: invoer.werksoorten,
    jobcoaches: almere ? listJobcoachIds(gemeente) : new Map(),
    toeval,
    rijen: createRijen(),
    volgendeBsn: createBsns(bsnVanaf),
    volgendNummer: createNummers(toeval),
  };
  const mensen = planMensen(bouw, dossiers, almere);
  bouwRegister(bouw, almere);
  const open = mensen.filter(({ loop }) => loop.einde === null).length;
  const klantmanagers = bouwPersoneel(bouw, open, almere);
  bouwJobcoaches(bouw);
  const werkgevers = bouwWerkgevers(bouw, almere);
  const werkplekken = bouwWerkplekken(bouw, werkgevers);
  const herkomsten = kiesHerkomsten(toeval, mensen, peildatum);
  const verdeling = verdeelCaseload(
    toeval,
    mensen,
    klantmanagers,
    almere ? invoer.caseload : null,
    peildatum,
  );
  const herkomstVan = (bewoner: Bewoner) => herkomsten.get(bewoner) ?? 'zelf';
  const gebouwd: (readonly [Bewoner, GebouwdDossier])[] = [];
  for (const bewoner of mensen) {
    gebouwd.push([bewoner, bouwDossier(bouw, bewoner, verdeling.get(bewoner) ?? null, herkomstVan(bewoner))]);
    if (gebouwd.length % PAUZE_NA === 0) yield;
  }
  const plekken = wijsPlekkenToe(bouw, gebouwd, werkplekken);
  bouwStoelen(bouw, werkplekken);
  const markt = createKeuzeMarkt(bouw, werkplekken);
  const detacheerder = werkgevers.find((werkgever) => werkgever.detacheert)?.id ?? '';
  for (const [nummer, [bewoner, dossier]] of gebouwd.entries()) {
    const klantmanager = verdeling.get(bewoner) ?? klantmanagers[0] ?? '';
    bouwAdviezen(bouw, bewoner, dossier);
    bouwTreden(bouw, bewoner, dossier, herkomstVan(bewoner));
    bouwTraject(bouw, bewoner, dossier, werkplekken, plekken.get(dossier.id) ?? [], {
      detacheerder,
      magVoorstel: !almere || klantmanager !== klantmanagers[0],
      markt,
    });
    bouwGesprekken(bouw, bewoner, dossier, klantmanager);
    if (nummer % PAUZE_NA === 0) yield;
  }
  bouwStillePlekken(bouw, werkplekken);
  bouwDeelafspraken(bouw, werkplekken);
  if (almere) bouwKosten(bouw);
  return bouw.rijen;
}

function planMensen(bouw: Bouw, dossiers: number, almere: boolean): readonly Bewoner[] {
  const { toeval, begin, peildatum, gemeente } = bouw;
  const vast = almere ? listVast(begin, peildatum) : [];
  const opdracht = planOpdracht(toeval, { gemeente, begin, peildatum, dossiers, almere, vast });
  const lopen = planGemeente(toeval, opdracht);
  return lopen.map((loop, nummer) => vast[nummer] ?? { loop, eigen: null });
}

function listVast(begin: Dag, peildatum: Dag): readonly Bewoner[] {
  const signaal = listSignaalmensen(peildatum).filter(({ loop }) => loop.geopend >= begin);
  return [...listTestset(peildatum), ...signaal];
}

/** Short public numbers that are unique in the gemeente. */
function createNummers(toeval: Toeval): (soort: 'k' | 'p') => string {
  const gegeven = new Set<string>();
  return (soort) => {
    for (;;) {
      const nummer = `${soort}-${toeval.teken36(6)}`;
      if (!gegeven.has(nummer)) {
        gegeven.add(nummer);
        return nummer;
      }
    }
  };
}
