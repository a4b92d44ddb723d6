import type { Bevestiging } from '#application/loonkostensubsidie/index.ts';
import { loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { Alinea, Kop, TekstVeld, VinkVeld, Vlak } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import { createVelden } from '../../../rand/velden.tsx';

const t = loonkostensubsidieTeksten.bevestigen;
const VINK = 'neem-';
const REDEN = 'reden-';

type VeldenProps = {
  readonly staat: FormulierStaat;
  readonly onbewezen: readonly { readonly sleutel: string; readonly tekst: string }[];
};

/** Per norm or reading without proof: a tick and a reason. Nothing at all when everything has its source. */
export function OnbewezenVelden({ staat, onbewezen }: VeldenProps) {
  if (onbewezen.length === 0) return null;
  const veld = createVelden(staat);
  return (
    <>
      <Alinea>{t.onbewezen}</Alinea>
      {onbewezen.map(({ sleutel, tekst }) => {
        const vink = veld(toVinkNaam(sleutel));
        const kopId = `kop-${vink.naam}`;
        return (
          <Vlak key={sleutel} kopId={kopId}>
            <Kop niveau={2} maat={3} id={kopId}>
              {tekst}
            </Kop>
            <VinkVeld
              naam={vink.naam}
              fout={vink.fout}
              waarde={sleutel}
              aan={vink.waarde === sleutel}
              label={t.neem}
            />
            <TekstVeld {...veld(toRedenNaam(sleutel))} label={t.reden} />
          </Vlak>
        );
      })}
    </>
  );
}

/** Name of the tick of one unproved thing; its value is the key itself. */
export function toVinkNaam(sleutel: string): string {
  return `${VINK}${sleutel.replaceAll(' ', '-')}`;
}

/** Name of the field with the reason. */
export function toRedenNaam(sleutel: string): string {
  return toVinkNaam(sleutel).replace(VINK, REDEN);
}

/** What was ticked, each with its reason. */
export function readBevestigingen(invoer: Invoer): readonly Bevestiging[] {
  return invoer.alles
    .filter(([naam]) => naam.startsWith(VINK))
    .map(([, sleutel]) => ({ code: sleutel, reden: invoer.tekst(toRedenNaam(sleutel)) }));
}
