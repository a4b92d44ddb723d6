import { type Dag, dagTekst, werkdag } from '../dag.ts';
import { type Loop, werktOp } from '../plan/loop.ts';
import type { Toeval } from '../toeval.ts';
import type { Bewoner } from './bewoner.ts';
import { type Bouw, moment } from './bouw.ts';
import type { GebouwdDossier } from './gebouwd.ts';

const BEGIN = [
  'Kennisgemaakt. We bespraken wat goed gaat en wat lastig is. Komt graag bij vaste collega’s.',
  'Gesprek aan de keukentafel. Wil graag werken, maar niet in een grote hal.',
  'Eerste gesprek op school. Stages gingen goed als er uitleg met foto’s was.',
  'Samen gekeken welk werk leuk is. We vragen advies aan bij UWV.',
  'Belde zelf met de vraag of beschut werk iets is. Afspraak gemaakt.',
] as const;
const WACHT = [
  'Gebeld over het wachten. Gaat nog twee dagen per week naar de dagbesteding.',
  'Samen plekken bekeken op de lijst. Denkt er thuis over na.',
  'Ging kijken bij een werkplek. Vond de mensen aardig, het was wel druk.',
  'Gesproken over reizen. De bus gaat goed als het rustig is.',
] as const;
const WERK = [
  'Bezoek op het werk. Het gaat goed, doet nu ook de materialen zelf.',
  'Gesprek met werknemer en begeleider. De uren zijn goed zo.',
  'De begeleider is tevreden. Extra pauze in de middag helpt.',
  'Gebeld. Vindt het werk leuk, wil graag een nieuwe taak leren.',
  'Voortgang besproken. Durft nu zelf om hulp te vragen.',
] as const;

/** Days within which the last contact with somebody in an open dossier lies. */
const LAATSTE_CONTACT = 38;
/** The same in the first months of a dienstverband. */
const CONTACT_BEGIN = 12;
const DAGEN_NA_START = 95;
/** Days of getting to know each other. */
const BEGIN_DAGEN = 10;

/** Notes of talks: one at the beginning, some in between, and a recent one while the dossier is open. */
export function bouwGesprekken(
  bouw: Bouw,
  bewoner: Bewoner,
  dossier: GebouwdDossier,
  gebruikerId: string,
): void {
  for (const { op, tekst } of bewoner.eigen?.gesprekken ?? verzinGesprekken(bouw, bewoner)) {
    bouw.rijen.huidig.gesprek.push({
      gemeente_code: bouw.gemeente.code,
      id: bouw.toeval.uuid(),
      dossier_id: dossier.id,
      gevoerd_op: dagTekst(op),
      tekst,
      gebruiker_id: gebruikerId,
      vastgelegd_op: moment(bouw, op, 1),
    });
  }
}

type Gesprek = { readonly op: Dag; readonly tekst: string };

function verzinGesprekken({ toeval, peildatum }: Bouw, { loop }: Bewoner): readonly Gesprek[] {
  const eerste = Math.min(
    werkdag(loop.geopend + toeval.geheel(0, 9)),
    loop.einde?.op ?? peildatum,
    peildatum,
  );
  const gesprekken: Gesprek[] = [{ op: eerste, tekst: toeval.kies(BEGIN) }];
  for (const dag of loop.einde === null
    ? kiesDagenOpen(toeval, loop, peildatum)
    : kiesDagenGesloten(toeval, loop)) {
    gesprekken.push({ op: dag, tekst: toeval.kies(werktOp(loop, dag) ? WERK : WACHT) });
  }
  return gesprekken;
}

function kiesDagenOpen(toeval: Toeval, loop: Loop, peildatum: Dag): readonly Dag[] {
  const laatste =
    peildatum - toeval.geheel(1, isPasBegonnen(loop, peildatum) ? CONTACT_BEGIN : LAATSTE_CONTACT);
  if (laatste < loop.geopend + BEGIN_DAGEN) return [];
  return [...kiesDagen(toeval, loop.geopend, laatste, toeval.geheel(1, 3)), laatste];
}

function kiesDagenGesloten(toeval: Toeval, loop: Loop): readonly Dag[] {
  const laatste = loop.einde?.op ?? loop.geopend;
  if (loop.plaatsingen.length === 0 || laatste < loop.geopend + BEGIN_DAGEN) return [];
  return kiesDagen(toeval, loop.geopend, laatste, toeval.geheel(0, 1));
}

function kiesDagen(toeval: Toeval, geopend: Dag, laatste: Dag, aantal: number): readonly Dag[] {
  return Array.from({ length: aantal }, () =>
    Math.min(werkdag(toeval.geheel(geopend + BEGIN_DAGEN, laatste)), laatste),
  );
}

function isPasBegonnen(loop: Loop, peildatum: Dag): boolean {
  return loop.plaatsingen.some(({ dienstverbanden }) =>
    dienstverbanden.some(({ van }) => van > peildatum - DAGEN_NA_START),
  );
}
