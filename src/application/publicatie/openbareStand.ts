import type { OpenbaarCijfer, OpenbareWaarde } from '#domain/publicatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Definitiecode } from './definities.ts';

export type Openbaarniveau = 'gemeente' | 'arbeidsmarktregio' | 'land';

/** The country as an area. */
export const LAND = { niveau: 'land', code: 'NL', naam: 'Nederland' } as const;

/** A gemeente, arbeidsmarktregio or the country, with the gemeenten in it on the day. */
export type OpenbaarGebied = {
  readonly niveau: Openbaarniveau;
  readonly code: string;
  readonly naam: string;
  readonly gemeenteCodes: readonly string[];
};

/** A public value. `demo`: it counts invented people. */
export type OpenbaarGetal = Omit<OpenbareWaarde, 'definitie'> & {
  readonly definitie: Definitiecode;
  readonly demo: boolean;
};

/** The six public figures of one area on one day. */
export type OpenbareStand = {
  readonly gebied: OpenbaarGebied;
  readonly peildatum: Datum;
  readonly cijfers: Readonly<Record<OpenbaarCijfer, OpenbaarGetal>>;
};
