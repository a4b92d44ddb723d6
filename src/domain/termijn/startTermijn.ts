import {
  type Bron,
  createRekenblad,
  type Operand,
  type Regelversie,
  type Rekenblad,
} from '#domain/berekening/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { calculateTermijneinde, type Termijneinde } from './termijneinde.ts';

/** Terms that follow each other: the first starts the day after `naDag`, each next one the day after the last ended. */
export type Weken = {
  /** How the formula names `naDag`: a field of the input. */
  readonly naam: string;
  readonly naDag: Datum;
  readonly weken: readonly number[];
};

/** A calculation that starts with terms. */
export type TermijnBlad<Invoer> = {
  readonly blad: Rekenblad<Invoer>;
  /** The last day of the last term; `naDag` itself when there is none. */
  readonly einde: Datum;
  /** Whether a closed day moved a term after which another one follows. */
  readonly isVerschoven: boolean;
};

type GeteldeTermijn = Termijneinde & { readonly vanaf: Operand; readonly weken: number };

/**
 * Starts a calculation with one or more terms in weeks. Writes down where counting alone ends, each closed day with its
 * reason, and the day on which the term does end; a decree that closed a day becomes one of the sources.
 */
export function startTermijn<Invoer>(
  versie: Regelversie,
  peildatum: Datum,
  invoer: Invoer,
  weken: Weken,
): TermijnBlad<Invoer> {
  const termijnen = countWeken(weken);
  const besluiten = termijnen.flatMap(({ gesloten }) =>
    gesloten.flatMap(({ reden }) => (reden.soort === 'gelijkgestelde-dag' ? [toBron(reden.bron)] : [])),
  );
  const blad = createRekenblad({ ...versie, bronnen: [...versie.bronnen, ...besluiten] }, peildatum, invoer);
  for (const termijn of termijnen) noteTermijn(blad, termijn);
  const isVerschoven = termijnen.slice(0, -1).some(({ geteld, einde }) => einde !== geteld);
  return { blad, einde: termijnen.at(-1)?.einde ?? weken.naDag, isVerschoven };
}

function countWeken({ naam, naDag, weken }: Weken): readonly GeteldeTermijn[] {
  const termijnen: GeteldeTermijn[] = [];
  let vanaf: Operand = { naam, waarde: naDag, eenheid: 'datum' };
  let dag = naDag;
  for (const aantal of weken) {
    const einde = calculateTermijneinde(dag, { aantal, eenheid: 'weken' });
    termijnen.push({ ...einde, vanaf, weken: aantal });
    dag = einde.einde;
    vanaf = { naam: 'einde', waarde: dag, eenheid: 'datum' };
  }
  return termijnen;
}

function noteTermijn<Invoer>(
  blad: Rekenblad<Invoer>,
  { vanaf, weken, geteld, gesloten, einde, isOnzeker }: GeteldeTermijn,
): void {
  blad.stap({
    code: 'termijn-geteld',
    formule: `${vanaf.naam} + weken`,
    operanden: [vanaf, { naam: 'weken', waarde: String(weken), eenheid: 'weken' }],
    waarde: geteld,
    eenheid: 'datum',
  });
  for (const { dag, reden } of gesloten) {
    blad.stap({
      code: 'geen-werkdag',
      formule: 'dag',
      operanden: [{ naam: 'dag', waarde: dag, eenheid: 'datum' }],
      waarde: reden.soort === 'feestdag' ? reden.feestdag : reden.soort,
      eenheid: 'code',
    });
  }
  if (gesloten.length > 0) {
    blad.stap({
      code: 'verlengd-tot-werkdag',
      formule: 'geteld + gesloten',
      operanden: [
        { naam: 'geteld', waarde: geteld, eenheid: 'datum' },
        { naam: 'gesloten', waarde: String(gesloten.length), eenheid: 'dagen' },
      ],
      waarde: einde,
      eenheid: 'datum',
    });
  }
  if (isOnzeker) blad.waarschuw({ code: 'gelijkgestelde-dagen-onbekend', merk: 'U' });
}

function toBron(besluit: string): Bron {
  return { artikel: 'Algemene termijnenwet art. 3(3)', vindplaats: besluit, merk: 'W' };
}
