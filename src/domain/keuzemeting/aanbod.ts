import type { Datum } from '#domain/shared/index.ts';
import { createDeel, type Deel } from './honorering.ts';

/** A proposal of a place as it stands for counting. */
export type MetingVoorstel = {
  readonly reagerenVoor: Datum;
  readonly status: 'open' | 'bewaard' | 'aanvaard' | 'afgewezen' | 'ingetrokken';
  readonly kant: 'kandidaat' | 'werkgever' | 'gemeente' | null;
  /** Reason of a no as a code; null when it was not recorded as one. */
  readonly redenCode: string | null;
  readonly afgerondOp: Datum | null;
};

/** How a proposal ended, or stands on the day. */
export const VOORSTEL_AFLOPEN = [
  'aanvaard',
  'geweigerd-kandidaat',
  'geweigerd-werkgever',
  'ingetrokken',
  'te-laat',
  'open',
] as const;

export type VoorstelAfloop = (typeof VOORSTEL_AFLOPEN)[number];

/** One reason of a no and how often it was given; `reden` null is 'not recorded as a code'. */
export type Weigerreden = {
  readonly kant: 'kandidaat' | 'werkgever';
  readonly reden: string | null;
  readonly aantal: number;
};

export type Aanbodmeting = {
  readonly gedaan: number;
  readonly aantallen: Readonly<Record<VoorstelAfloop, number>>;
  /** Refusals of the person, of every proposal that both sides answered or one refused. */
  readonly geweigerdKandidaat: Deel;
  readonly geweigerdWerkgever: Deel;
  /** Most frequent first. */
  readonly redenen: readonly Weigerreden[];
};

/** How the proposal stands at the end of the day: what was recorded as finished later is still open then. */
export function determineAfloop(voorstel: MetingVoorstel, peildatum: Datum): VoorstelAfloop {
  const { status, kant, afgerondOp, reagerenVoor } = voorstel;
  if (status === 'open' || status === 'bewaard' || afgerondOp === null || afgerondOp > peildatum) {
    return reagerenVoor < peildatum ? 'te-laat' : 'open';
  }
  if (status === 'afgewezen') return kant === 'werkgever' ? 'geweigerd-werkgever' : 'geweigerd-kandidaat';
  return status;
}

/** What became of the proposals that were made in a period, as it stands on the day. */
export function measureAanbod(voorstellen: readonly MetingVoorstel[], peildatum: Datum): Aanbodmeting {
  const aantallen = {
    ...{ aanvaard: 0, 'geweigerd-kandidaat': 0, 'geweigerd-werkgever': 0, ingetrokken: 0, 'te-laat': 0 },
    open: 0,
  };
  const redenen = new Map<string, Weigerreden>();
  for (const voorstel of voorstellen) {
    const afloop = determineAfloop(voorstel, peildatum);
    aantallen[afloop] += 1;
    if (afloop !== 'geweigerd-kandidaat' && afloop !== 'geweigerd-werkgever') continue;
    const kant = afloop === 'geweigerd-werkgever' ? 'werkgever' : 'kandidaat';
    const { redenCode: reden } = voorstel;
    const sleutel = `${kant} ${reden ?? ''}`;
    redenen.set(sleutel, { kant, reden, aantal: (redenen.get(sleutel)?.aantal ?? 0) + 1 });
  }
  const beantwoord = aantallen.aanvaard + aantallen['geweigerd-kandidaat'] + aantallen['geweigerd-werkgever'];
  return {
    gedaan: voorstellen.length,
    aantallen,
    geweigerdKandidaat: createDeel(aantallen['geweigerd-kandidaat'], beantwoord),
    geweigerdWerkgever: createDeel(aantallen['geweigerd-werkgever'], beantwoord),
    redenen: [...redenen.values()].sort(compareReden),
  };
}

/** Most frequent first, then by side and code; what was not recorded comes last. */
function compareReden(a: Weigerreden, b: Weigerreden): number {
  if (a.aantal !== b.aantal) return b.aantal - a.aantal;
  const sleutel = ({ kant, reden }: Weigerreden) => `${kant} ${reden ?? '~'}`;
  return sleutel(a) < sleutel(b) ? -1 : 1;
}
