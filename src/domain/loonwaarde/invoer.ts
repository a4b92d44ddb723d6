import Big from 'big.js';
import type { Aandeel, Invoerfout } from '#domain/berekening/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { parseAandeel } from './aandeelInvoer.ts';

/** One hoofdtaak. Shares are decimals from '0' to '1'. Before 1-7-2021 `nettoWerktijd` holds the inzetbaarheid. */
export type Taak = {
  readonly tempo: Aandeel;
  readonly kwaliteit: Aandeel;
  readonly nettoWerktijd: Aandeel;
  /** The part of the working time that goes to this task; together the tasks are 1. */
  readonly bijdrage: Aandeel;
  readonly naam?: string;
  /** Minutes of a working day that go to this task, when known. */
  readonly minutenPerWerkdag?: number;
};

export type LoonwaardeInvoer = { readonly peildatum: Datum; readonly taken: readonly Taak[] };

/** The limits of what counts as a hoofdtaak; null in a period that had none. */
export type Taakgrenzen = {
  readonly aantal: number;
  readonly deel: Aandeel;
  readonly minuten: number;
} | null;

const FACTOREN = ['tempo', 'kwaliteit', 'nettoWerktijd', 'bijdrage'] as const;

/** Every fault of the input at once, each with its path. */
export function listLoonwaardeFouten(taken: readonly Taak[], grenzen: Taakgrenzen): readonly Invoerfout[] {
  if (taken.length === 0) return [{ pad: 'taken', code: 'geen-taken' }];
  const fouten = taken.flatMap((taak, plaats) => [
    ...listFactorFouten(taak, plaats),
    ...(grenzen === null ? [] : listHoofdtaakFouten(taak, plaats, grenzen)),
  ]);
  if (grenzen !== null && taken.length > grenzen.aantal) {
    fouten.push({ pad: 'taken', code: 'te-veel-hoofdtaken' });
  }
  if (!isHeel(taken)) fouten.push({ pad: 'taken', code: 'bijdragen-zijn-niet-samen-1' });
  return fouten;
}

function listFactorFouten(taak: Taak, plaats: number): readonly Invoerfout[] {
  return FACTOREN.filter((factor) => parseAandeel(taak[factor]) === undefined).map((factor) => ({
    pad: `taken[${plaats}].${factor}`,
    code: 'geen-aandeel',
  }));
}

function listHoofdtaakFouten(
  { bijdrage, minutenPerWerkdag }: Taak,
  plaats: number,
  { deel, minuten }: NonNullable<Taakgrenzen>,
): readonly Invoerfout[] {
  const fouten: Invoerfout[] = [];
  if (parseAandeel(bijdrage)?.lt(deel)) {
    fouten.push({ pad: `taken[${plaats}].bijdrage`, code: 'geen-hoofdtaak' });
  }
  if (minutenPerWerkdag !== undefined && !(minutenPerWerkdag >= minuten)) {
    fouten.push({ pad: `taken[${plaats}].minutenPerWerkdag`, code: 'geen-hoofdtaak' });
  }
  return fouten;
}

/** Whether the parts are 1 together; false parts are named apart and not counted against the sum. */
function isHeel(taken: readonly Taak[]): boolean {
  const delen = taken.map(({ bijdrage }) => parseAandeel(bijdrage));
  if (delen.includes(undefined)) return true;
  return delen.reduce((som: Big, deel) => som.plus(deel ?? 0), new Big(0)).eq(1);
}
