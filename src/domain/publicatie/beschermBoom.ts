import { type Blad, type Boom, sumBladeren } from './boom.ts';
import { isKleinAantal, KLEINSTE_OPENBARE_AANTAL } from './kleinAantal.ts';

type Regio = Boom['regios'][number];

/**
 * Which cells of one count stay closed, so that none of them follows from the open ones.
 *
 * What an outsider knows: every open cell, and that sums fit. So the closed gemeenten fall into groups with a known
 * sum: those of one open regio, and, when the country is open, those of all closed regios together. In such a group
 * every split of the sum is possible, so a closed gemeente is safe when its group has two or more members and a sum of
 * at least 5 (a smaller sum would be a small number itself). A closed regio is safe when it holds a closed gemeente
 * and another closed regio does too, or the country is closed; a closed country when some closed regio holds a closed
 * gemeente.
 *
 * Cells below 5 are closed first, with those closed in an earlier publication; then cells are added, smallest first,
 * until all of this holds. It only ever adds, so it ends.
 */
export function listGeslotenCellen(boom: Boom, eerder: ReadonlySet<string>): ReadonlySet<string> {
  const dicht = new Set<string>();
  closeKleineEnEerdere(boom, eerder, dicht);
  let voor = -1;
  while (dicht.size !== voor) {
    voor = dicht.size;
    for (const regio of boom.regios) protectOpenRegio(regio, dicht);
    protectLand(boom, dicht);
  }
  return dicht;
}

function closeKleineEnEerdere(boom: Boom, eerder: ReadonlySet<string>, dicht: Set<string>): void {
  const close = (code: string, aantal: number) => {
    if (isKleinAantal(aantal) || eerder.has(code)) dicht.add(code);
  };
  for (const { code, gemeenten } of boom.regios) {
    close(code, sumBladeren(gemeenten));
    for (const blad of gemeenten) close(blad.code, blad.aantal);
  }
  close(boom.land, sumBladeren(boom.regios.flatMap(({ gemeenten }) => gemeenten)));
}

function protectOpenRegio({ code, gemeenten }: Regio, dicht: Set<string>): void {
  if (dicht.has(code)) return;
  const gesloten = gemeenten.filter((blad) => dicht.has(blad.code));
  if (gesloten.length === 0 || isVeiligeGroep(gesloten)) return;
  if (!closeKleinste(gemeenten, dicht)) dicht.add(code);
}

function protectLand({ land, regios }: Boom, dicht: Set<string>): void {
  const gesloten = regios.filter(({ code }) => dicht.has(code));
  for (const { gemeenten } of gesloten) {
    if (!gemeenten.some(({ code }) => dicht.has(code))) closeKleinste(gemeenten, dicht);
  }
  if (dicht.has(land)) {
    if (!gesloten.some(({ gemeenten }) => gemeenten.some(({ code }) => dicht.has(code))))
      closeRegio(regios, dicht);
    return;
  }
  if (gesloten.length === 0) return;
  const groep = gesloten.flatMap(({ gemeenten }) => gemeenten.filter(({ code }) => dicht.has(code)));
  if (gesloten.length >= 2 && isVeiligeGroep(groep)) return;
  const meer = gesloten.length < 2 ? closeRegio(regios, dicht) : closeInRegios(gesloten, dicht);
  if (!meer && !closeRegio(regios, dicht)) dicht.add(land);
}

function isVeiligeGroep(bladeren: readonly Blad[]): boolean {
  return bladeren.length >= 2 && sumBladeren(bladeren) >= KLEINSTE_OPENBARE_AANTAL;
}

/** Closes the smallest open leaf; false when none is open. */
function closeKleinste(bladeren: readonly Blad[], dicht: Set<string>): boolean {
  const kleinste = bladeren
    .filter(({ code }) => !dicht.has(code))
    .sort((a, b) => a.aantal - b.aantal || (a.code < b.code ? -1 : 1))[0];
  if (kleinste === undefined) return false;
  dicht.add(kleinste.code);
  return true;
}

function closeInRegios(regios: readonly Regio[], dicht: Set<string>): boolean {
  return closeKleinste(
    regios.flatMap(({ gemeenten }) => gemeenten),
    dicht,
  );
}

function closeRegio(regios: readonly Regio[], dicht: Set<string>): boolean {
  return closeKleinste(
    regios.map(({ code, gemeenten }) => ({ code, aantal: sumBladeren(gemeenten) })),
    dicht,
  );
}
