import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { isToegestaan } from '#domain/toegang/index.ts';
import {
  type AntwoordWeigering,
  answerVoorstel,
  findVolgendeVoorstelToestand,
  type VoorstelAntwoord,
} from '#domain/voorstel/index.ts';
import { closeVoorstel, settleBewaard } from './bewaardVoorstel.ts';
import { toVoorstel } from './toVoorstel.ts';
import type { VoorstelBeeld } from './voorstel.ts';

/**
 * Records what one side answered. Both yes accepts it; one no closes it, with the side and a reason. A no costs the
 * person nothing: the vaststelling date, and with it the precedence, stays, and an offer that was kept behind this one
 * is open again. A yes to an offer that came back because the better one lapsed closes that one. A jobcoach answers for
 * the candidate only.
 */
export async function beantwoordVoorstel(
  { vandaag, actor }: Werk,
  { voorstellen }: Pick<Poorten, 'voorstellen'>,
  beeld: VoorstelBeeld,
  invoer: {
    readonly versie: number;
    readonly antwoord: VoorstelAntwoord;
    /** The reason in words, as it is kept; empty with a yes. */
    readonly reden: string;
    /** What the person reads at the lapsed better offer that this answer closes. */
    readonly redenVerlopen?: string;
  },
): Promise<Result<null, AntwoordWeigering | { readonly code: 'kant-niet-van-jou' }>> {
  const { antwoord, reden, versie, redenVerlopen = '' } = invoer;
  if (antwoord.kant === 'werkgever' && !isToegestaan(actor.rollen, 'voorstel-beantwoorden-werkgever')) {
    return err({ code: 'kant-niet-van-jou' });
  }
  const na = answerVoorstel(toVoorstel(beeld), antwoord);
  if (!na.ok) return err(na.error);
  const { toestand } = na.value;
  const status = toestand === 'akkoord' ? 'aanvaard' : toestand === 'afgewezen' ? 'afgewezen' : 'open';
  const { heropendNa } = beeld;
  if (heropendNa !== undefined && status !== 'afgewezen') {
    await closeVoorstel(voorstellen, heropendNa, redenVerlopen, vandaag);
  }
  await voorstellen.saveAntwoord(beeld.id, versie, {
    status,
    kandidaat: antwoord.kant === 'kandidaat' ? antwoord.antwoord : beeld.kandidaat,
    werkgeverAntwoord: antwoord.kant === 'werkgever' ? antwoord.antwoord : beeld.werkgeverAntwoord,
    kant: status === 'afgewezen' ? antwoord.kant : null,
    reden: status === 'afgewezen' ? reden : '',
    ...(antwoord.antwoord === 'nee' ? { redenCode: antwoord.reden } : {}),
    afgerondOp: status === 'open' ? null : vandaag,
    ...(heropendNa === undefined ? {} : { reagerenVoor: beeld.reagerenVoor }),
  });
  await settleBewaard(voorstellen, beeld, toestand, vandaag);
  return ok(null);
}

/** Withdraws a proposal that is open, kept, or accepted and not yet a plaatsing. One kept behind it is open again. */
export async function trekVoorstelIn(
  { vandaag, actor }: Werk,
  { voorstellen }: Pick<Poorten, 'voorstellen'>,
  beeld: VoorstelBeeld,
  invoer: { readonly versie: number; readonly reden: string },
): Promise<Result<null, { readonly code: 'voorstel-gesloten' | 'intrekken-mag-niet' }>> {
  if (!isToegestaan(actor.rollen, 'voorstel-doen')) return err({ code: 'intrekken-mag-niet' });
  if (findVolgendeVoorstelToestand(toVoorstel(beeld).toestand, 'intrekken') === undefined) {
    return err({ code: 'voorstel-gesloten' });
  }
  const { kandidaat, werkgeverAntwoord } = beeld;
  await voorstellen.saveAntwoord(beeld.id, invoer.versie, {
    ...{ kandidaat, werkgeverAntwoord, status: 'ingetrokken', kant: 'gemeente', reden: invoer.reden },
    afgerondOp: vandaag,
  });
  await settleBewaard(voorstellen, beeld, 'ingetrokken', vandaag);
  return ok(null);
}
