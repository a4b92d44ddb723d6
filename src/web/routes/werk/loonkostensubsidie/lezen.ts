import type { Meting, SubsidieInvoer } from '#application/loonkostensubsidie/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import type { Veldfout } from '#web/ui/index.ts';
import type { Invoer } from '../../../rand/invoer.ts';
import { createVeldlezer, type Veldlezer } from '../../../rand/veldlezer.ts';

const { fouten: t } = loonkostensubsidieTeksten;

/** The form of a subsidy; all that is wrong with it at once. */
export function readSubsidie(invoer: Invoer): Result<SubsidieInvoer, readonly Veldfout[]> {
  const lees = createVeldlezer(invoer);
  const van = lees.datum('van', t.van);
  const soort = lees.keuze('soort', ['loonwaarde', 'forfait'], t.soort);
  const meting = soort === 'loonwaarde' ? readMeting(lees) : null;
  const voltijdUren = lees.urenOfLeeg('voltijd', t.voltijd);
  const andere = lees.keuze('andere', ['nee', 'ja'], t.andere);
  if (van === undefined || meting === undefined || voltijdUren === undefined || lees.fouten.length > 0) {
    return err(lees.fouten);
  }
  return ok({
    ...{ van, meting, voltijdUren },
    andereSubsidie: andere === 'ja',
    vervangt: invoer.tekst('vervangt') === 'ja',
  });
}

function readMeting(lees: Veldlezer): Meting | undefined {
  const procent = lees.getal('loonwaarde', [1, 100], t.loonwaarde);
  const gemetenOp = lees.datum('gemetenop', t.gemetenOp);
  const gemetenDoor = lees.tekst('gemetendoor', t.gemetenDoor);
  if (procent === undefined || gemetenOp === undefined || gemetenDoor === undefined) return undefined;
  return { gemetenOp, gemetenDoor, loonwaarde: (procent / 100).toFixed(4) };
}
