import { type Dag, dagTekst, werkdag } from '../dag.ts';
import { werktOp } from '../plan/loop.ts';
import type { Bewoner } from './bewoner.ts';
import { type Bouw, moment } from './bouw.ts';
import type { GebouwdDossier } from './dossier.ts';

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

/** Notes of talks: one at the beginning, some in between, and a recent one while the dossier is open. */
export function bouwGesprekken(
  bouw: Bouw,
  bewoner: Bewoner,
  dossier: GebouwdDossier,
  gebruikerId: string,
): void {
  const { toeval, peildatum } = bouw;
  const { loop, eigen } = bewoner;
  const note = (op: Dag, tekst: string): void => {
    bouw.rijen.huidig.gesprek.push({
      gemeente_code: bouw.gemeente.code,
      id: toeval.uuid(),
      dossier_id: dossier.id,
      gevoerd_op: dagTekst(op),
      tekst,
      gebruiker_id: gebruikerId,
      vastgelegd_op: moment(bouw, op, 1),
    });
  };
  if (eigen?.gesprekken !== undefined) {
    for (const { op, tekst } of eigen.gesprekken) note(op, tekst);
    return;
  }
  note(
    Math.min(werkdag(loop.geopend + toeval.geheel(0, 9)), loop.einde?.op ?? peildatum, peildatum),
    toeval.kies(BEGIN),
  );
  const laatste = loop.einde?.op ?? peildatum - toeval.geheel(1, LAATSTE_CONTACT);
  if (laatste - loop.geopend < 20 || (loop.einde !== null && loop.plaatsingen.length === 0)) return;
  const tussen = loop.einde === null ? toeval.geheel(1, 3) : toeval.geheel(0, 1);
  const dagen = Array.from({ length: tussen }, () => toeval.geheel(loop.geopend + 12, laatste));
  for (const dag of [...dagen, ...(loop.einde === null ? [laatste] : [])]) {
    const op = Math.min(werkdag(dag), laatste);
    note(op, toeval.kies(werktOp(loop, op) ? WERK : WACHT));
  }
}
