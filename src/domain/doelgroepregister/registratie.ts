import {
  chooseRegelversie,
  createRekenblad,
  type Rekenblad,
  type Rekenuitslag,
  toDatumOperand,
  toJaNeeOperand,
} from '#domain/berekening/index.ts';
import { addDagen, containsDatum, type Datum, err, ok } from '#domain/shared/index.ts';
import { REGISTRATIE_VERSIES, type Registratieversie } from './versies.ts';

export type RegistratieInvoer = {
  /** Day of the positive vaststelling; it chooses the text of the rule. */
  readonly vaststelling: Datum;
  /** Whether the person stands in the doelgroepregister of the banenafspraak. */
  readonly geregistreerd: boolean;
  /** First day of the dienstbetrekking beschut werk; null when there is none yet. */
  readonly begonnen: Datum | null;
};

export type Registratie = {
  readonly uitkomst: 'EINDIGT' | 'BLIJFT' | 'NIET_GEREGISTREERD';
  /** The day on which the registration ends; null when it does not. */
  readonly eindigtOp: Datum | null;
};

/**
 * What a vaststelling beschut werk does to a registration in the doelgroepregister: both exclude each other. Refuses
 * the years whose text was not read (2017 up to and including 2025), also when only the start of the job lies in them.
 */
export function determineRegistratie(
  invoer: RegistratieInvoer,
): Rekenuitslag<RegistratieInvoer, Registratie> {
  const versie = chooseRegelversie(REGISTRATIE_VERSIES, invoer.vaststelling);
  if (!versie.ok) return versie;
  const { regel, geldig } = versie.value;
  const { begonnen } = invoer;
  if (versie.value.eindigtDoor === 'werk' && begonnen !== null && !containsDatum(geldig, begonnen)) {
    return err({ code: 'periode-niet-gelezen', norm: regel, peildatum: begonnen, dichtstbij: geldig });
  }
  const blad = createRekenblad(versie.value, invoer.vaststelling, invoer);
  return ok(blad.klaar(decide(versie.value, invoer, blad)));
}

function decide(
  { eindigtDoor }: Registratieversie,
  { vaststelling, geregistreerd, begonnen }: RegistratieInvoer,
  blad: Rekenblad<RegistratieInvoer>,
): Registratie {
  blad.stap({
    code: 'geregistreerd',
    formule: 'geregistreerd',
    operanden: [toJaNeeOperand('geregistreerd', geregistreerd)],
    waarde: geregistreerd ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (!geregistreerd) return { uitkomst: 'NIET_GEREGISTREERD', eindigtOp: null };
  if (eindigtDoor === 'werk' && begonnen === null) return { uitkomst: 'BLIJFT', eindigtOp: null };
  const eindigtOp = eindigtDoor === 'werk' && begonnen !== null ? begonnen : addDagen(vaststelling, 1);
  blad.stap({
    code: 'einde-registratie',
    formule: eindigtDoor === 'werk' ? 'begonnen' : 'vaststelling + 1 dag',
    operanden: [
      eindigtDoor === 'werk'
        ? toDatumOperand('begonnen', begonnen)
        : toDatumOperand('vaststelling', vaststelling),
    ],
    waarde: eindigtOp,
    eenheid: 'datum',
  });
  if (eindigtDoor === 'werk') blad.waarschuw({ code: 'dag-van-einde-eigen-lezing', merk: 'I' });
  return { uitkomst: 'EINDIGT', eindigtOp };
}
