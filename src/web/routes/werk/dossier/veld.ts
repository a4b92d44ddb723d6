import type { FormulierStaat } from '../../../rand/formulier.tsx';

/** Name, value and error of a field: what was typed, or on the first view what is stored. */
export function createVeld({ invoer, verstuurd, fouten }: FormulierStaat) {
  return (naam: string, bewaard = '') => ({
    naam,
    waarde: verstuurd ? invoer.tekst(naam) : bewaard,
    fout: fouten.find((fout) => fout.naam === naam)?.tekst,
  });
}
