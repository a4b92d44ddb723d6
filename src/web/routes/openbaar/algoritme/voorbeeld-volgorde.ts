import { createHash } from 'node:crypto';
import {
  determineTrap,
  determineVolgordedag,
  type Trap,
  type Voorrangsbeleid,
} from '#domain/voorrang/index.ts';
import { packSleutel, rankKandidaten } from '#matching/index.ts';
import { VOORBEELDMENSEN, VOORBEELDZAAD, type Voorbeeldmens } from './voorbeeld-mensen.ts';

/** A person with everything that decides who goes first; smaller `sleutel` first. The same at both places here. */
export type MensMetVoorrang = Voorbeeldmens & {
  readonly trap: Trap;
  readonly dag: number;
  /** SHA-256 of seed and number, as 64 characters. */
  readonly lot: string;
  readonly sleutel: number;
};

const sha256 = (tekst: string) => createHash('sha256').update(tekst).digest();

/** The people of the example, who goes first in front, by the policy and the lottery of the engine. */
export function rankVoorbeeldmensen(beleid: Voorrangsbeleid): readonly MensMetVoorrang[] {
  const metDag = VOORBEELDMENSEN.map((mens) => ({
    ...mens,
    dag: determineVolgordedag(beleid, mens.besluit),
  }));
  const rangen = rankKandidaten(metDag, VOORBEELDZAAD, sha256);
  return metDag
    .map((mens) => {
      const trap = determineTrap(beleid, {
        eigenPlek: false,
        uitstaandAanbod: false,
        eigenInwoner: mens.eigenInwoner,
        afspraak: !mens.eigenInwoner,
        terugkeer: false,
        schaarseAanpassing: false,
      });
      return {
        ...mens,
        trap,
        lot: sha256(VOORBEELDZAAD + mens.id).toString('hex'),
        sleutel: packSleutel(trap.tier, rangen.get(mens.id) ?? 0),
      };
    })
    .sort((a, b) => a.sleutel - b.sleutel);
}

/** What put `eerste` before `tweede`. */
export type Voorrangsreden = 'trap' | 'datum' | 'loting';

export function findVoorrangsreden(eerste: MensMetVoorrang, tweede: MensMetVoorrang): Voorrangsreden {
  if (eerste.trap.tier !== tweede.trap.tier) return 'trap';
  return eerste.dag === tweede.dag ? 'loting' : 'datum';
}
