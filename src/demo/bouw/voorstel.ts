import type { Afwijzingsreden } from '#domain/voorstel/index.ts';
import { type Dag, dagTekst, werkdag } from '../dag.ts';
import { createToeval } from '../toeval.ts';
import { AFWIJZINGEN, type Afwijzing, ELKE_AFWIJZING } from './afwijzing.ts';
import { type Bouw, eersteVersie, moment } from './bouw.ts';
import type { GebouwdDossier, GebouwdeWerkplek } from './gebouwd.ts';
import type { GebouwdeKeuze } from './keuze.ts';
import { countAanbod } from './stoelen.ts';

const EERST_AFGEWEZEN = 0.1;
/** Of the rest: another place was proposed first, by chance of its own. */
const NOG_EERST_AFGEWEZEN = 0.12;
const REACTIE_DAGEN = 14;
const REDEN_NIET_EERSTE =
  'Je eerste keuze heeft nu geen plek vrij. Deze plek past bij je wensen en is wel vrij.';
const REDEN_NIET_GEKOZEN =
  'Bij je eigen keuzes was geen plek vrij. Je ging kijken en wilt deze plek proberen.';

function rangVan(keuze: GebouwdeKeuze | undefined, werkplek: GebouwdeWerkplek): number | null {
  const plaats = keuze?.plekken.indexOf(werkplek) ?? -1;
  return plaats < 0 ? null : plaats + 1;
}

function afwijkingReden(rang: number | null): string {
  if (rang === 1) return '';
  return rang === null ? REDEN_NIET_GEKOZEN : REDEN_NIET_EERSTE;
}

/** Writes the accepted proposal before a start, sometimes after one that was refused; gives its id. */
export function bouwAanvaardVoorstel(
  bouw: Bouw,
  dossier: GebouwdDossier,
  werkplek: GebouwdeWerkplek,
  keuze: GebouwdeKeuze,
  start: Dag,
): string | null {
  const { toeval } = bouw;
  const ruimte = start - keuze.op;
  if (ruimte < 2) return null;
  const op = keuze.op + Math.floor(ruimte * 0.5);
  const afgerond = Math.min(start, op + Math.min(toeval.geheel(2, 12), ruimte - 1));
  const ander = keuze.plekken.find((plek) => plek !== werkplek);
  if (ander !== undefined && ruimte > 20 && toeval.kans(EERST_AFGEWEZEN)) {
    pushAfwijzing(bouw, dossier, ander, keuze, op - 1, toeval.kies(AFWIJZINGEN));
  } else if (ander !== undefined && ruimte > 20) {
    const eigen = createToeval(`eerst ${dossier.id} ${keuze.op}`);
    if (eigen.kans(NOG_EERST_AFGEWEZEN)) {
      pushAfwijzing({ ...bouw, toeval: eigen }, dossier, ander, keuze, op - 1, eigen.kies(ELKE_AFWIJZING));
    }
  }
  return pushVoorstel(bouw, dossier, werkplek, keuze, op, {
    status: 'aanvaard',
    kandidaat_antwoord: 'ja',
    werkgever_antwoord: 'ja',
    kant: null,
    reden: '',
    reden_code: null,
    afgerond_op: afgerond,
  });
}

/** A proposal of the day after the choice that one side said no to. */
function pushAfwijzing(
  bouw: Bouw,
  dossier: GebouwdDossier,
  werkplek: GebouwdeWerkplek,
  keuze: GebouwdeKeuze,
  afgerond: Dag,
  [kant, reden, code]: Afwijzing,
): void {
  pushVoorstel(bouw, dossier, werkplek, keuze, keuze.op + 1, {
    status: 'afgewezen',
    kandidaat_antwoord: kant === 'kandidaat' ? 'nee' : 'ja',
    werkgever_antwoord: kant === 'werkgever' ? 'nee' : null,
    kant,
    reden,
    reden_code: code,
    afgerond_op: afgerond,
  });
}

/** A proposal that waits for an answer. */
export type OpenVoorstel = { readonly op: Dag; readonly reageren: Dag; readonly kandidaat: 'ja' | null };

/** Writes a proposal for the first choice that waits for an answer, when a seat there is still free for it. */
export function bouwOpenVoorstel(
  bouw: Bouw,
  dossier: GebouwdDossier,
  keuze: GebouwdeKeuze,
  { op, reageren, kandidaat }: OpenVoorstel,
): void {
  const werkplek = keuze.plekken[0];
  if (werkplek === undefined || countAanbod(werkplek, bouw.peildatum) < 1) return;
  werkplek.beloofd += 1;
  const antwoord = {
    kandidaat_antwoord: kandidaat,
    werkgever_antwoord: null,
    kant: null,
    reden: '',
    reden_code: null,
    afgerond_op: null,
  };
  pushVoorstel(bouw, dossier, werkplek, keuze, op, { status: 'open', ...antwoord }, reageren);
}

type Afloop = {
  readonly status: string;
  readonly kandidaat_antwoord: string | null;
  readonly werkgever_antwoord: string | null;
  readonly kant: string | null;
  readonly reden: string;
  readonly reden_code: Afwijzingsreden | null;
  readonly afgerond_op: Dag | null;
};

function pushVoorstel(
  bouw: Bouw,
  dossier: GebouwdDossier,
  werkplek: GebouwdeWerkplek,
  keuze: GebouwdeKeuze,
  op: Dag,
  afloop: Afloop,
  reageren = werkdag(op + REACTIE_DAGEN),
): string {
  const id = bouw.toeval.uuid();
  const rang = rangVan(keuze, werkplek);
  bouw.rijen.huidig.voorstel.push({
    gemeente_code: bouw.gemeente.code,
    id,
    dossier_id: dossier.id,
    werkplek_id: werkplek.id,
    keuze_rang: rang,
    afwijking_reden: afwijkingReden(rang),
    voorgesteld_op: dagTekst(op),
    reageren_voor: dagTekst(reageren),
    ...afloop,
    afgerond_op: afloop.afgerond_op === null ? null : dagTekst(afloop.afgerond_op),
    ...eersteVersie(moment(bouw, afloop.afgerond_op ?? op, 1)),
  });
  return id;
}
