import { findBewaardAchter, type VoorstelBeeld } from '#application/voorstel/index.ts';
import { voorstelTeksten } from '#web/texts/nl/voorstel.ts';
import { Alinea } from '#web/ui/index.ts';

const t = voorstelTeksten.bewaard;

type BewaardProps = {
  readonly voorstel: VoorstelBeeld;
  /** Every offer of the person, as they stand on the day. */
  readonly voorstellen: readonly VoorstelBeeld[];
};

/** What a kept offer means: for the better one before it, for the kept one, and once the better one has lapsed. */
export function BewaardUitleg({ voorstel, voorstellen }: BewaardProps) {
  const zin = describeBewaard(voorstel, voorstellen);
  return zin === undefined ? null : <Alinea>{zin}</Alinea>;
}

function describeBewaard(voorstel: VoorstelBeeld, voorstellen: readonly VoorstelBeeld[]): string | undefined {
  const { id, status, heropendNa } = voorstel;
  if (status === 'bewaard') {
    const beter = voorstellen.find((een) => een.vervangtId === id && een.status === 'open');
    return beter && t.wacht(beter.werkplek);
  }
  if (heropendNa !== undefined) {
    const verlopen = voorstellen.find((een) => een.id === heropendNa.id);
    return verlopen && t.heropend(verlopen.werkplek);
  }
  const terug = voorstellen.find((een) => een.heropendNa?.id === id);
  if (terug !== undefined) return t.verlopen(terug.werkplek);
  const bewaard = findBewaardAchter(voorstellen, voorstel);
  return bewaard && t.beter(bewaard.werkplek);
}
