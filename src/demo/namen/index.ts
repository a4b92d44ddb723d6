import type { Naam } from '#domain/persoon/index.ts';
import type { Toeval } from '../toeval.ts';
import { ACHTERNAMEN } from './achternamen.ts';
import { VOORNAMEN } from './voornamen.ts';

const DUBBELE_NAAM = 0.06;

/** An invented name; any likeness is chance. */
export function verzinNaam(toeval: Toeval): Naam {
  const voornaam = toeval.kiesUit(VOORNAMEN) ?? 'Robin';
  const { voorvoegsel, achternaam } = toeval.kiesUit(ACHTERNAMEN) ?? {
    voorvoegsel: '',
    achternaam: 'Bakker',
  };
  const tweede = toeval.kans(DUBBELE_NAAM) ? toeval.kiesUit(ACHTERNAMEN)?.achternaam : undefined;
  return {
    voornaam,
    voorvoegsel: voorvoegsel === '' ? null : voorvoegsel,
    achternaam: tweede === undefined || tweede === achternaam ? achternaam : `${achternaam}-${tweede}`,
  };
}
