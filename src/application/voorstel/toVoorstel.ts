import type { Voorstel } from '#domain/voorstel/index.ts';
import type { VoorstelBeeld } from './voorstel.ts';

/** The proposal as the rules see it. */
export function toVoorstel(beeld: VoorstelBeeld): Voorstel {
  const { status, isGeplaatst, kandidaat, werkgeverAntwoord, voorgesteldOp, reagerenVoor } = beeld;
  return {
    toestand: isGeplaatst ? 'geplaatst' : status === 'aanvaard' ? 'akkoord' : status,
    akkoord: { kandidaat: kandidaat === 'ja', werkgever: werkgeverAntwoord === 'ja' },
    gedaan: voorgesteldOp,
    reactieUiterlijk: reagerenVoor,
  };
}
