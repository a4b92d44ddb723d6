import { loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import {
  DatumVeld,
  type Gegeven,
  GegevensLijst,
  GetalVeld,
  KeuzeVeld,
  Kop,
  TekstVeld,
  VinkVeld,
  Vlak,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden } from '../../../rand/velden.tsx';

const t = loonkostensubsidieTeksten.vaststellen;

type VeldenProps = {
  readonly staat: FormulierStaat;
  /** Day that is filled in already. */
  readonly van: string;
  /** What runs on this dienstverband now. */
  readonly lopend: readonly { readonly id: string; readonly gegevens: readonly Gegeven[] }[];
};

/** The fields of a loonkostensubsidie. */
export function SubsidieVelden({ staat, van, lopend }: VeldenProps) {
  const veld = createVelden(staat);
  return (
    <>
      {lopend.length > 0 && (
        <Vlak kopId="lopend">
          <Kop niveau={3} id="lopend">
            {t.huidig}
          </Kop>
          {lopend.map(({ id, gegevens }) => (
            <GegevensLijst key={id} gegevens={gegevens} />
          ))}
        </Vlak>
      )}
      <DatumVeld {...veld('van', van)} label={t.van} verplicht />
      {lopend.length > 0 && (
        <VinkVeld
          naam="vervangt"
          label={t.vervangt}
          hint={t.vervangtHint}
          aan={staat.verstuurd && staat.invoer.tekst('vervangt') === 'ja'}
        />
      )}
      <KeuzeVeld
        {...veld('soort', 'loonwaarde')}
        label={t.soort}
        verplicht
        opties={[
          { waarde: 'loonwaarde', label: t.soorten.loonwaarde },
          { waarde: 'forfait', label: t.soorten.forfait, hint: t.forfaitHint },
        ]}
      />
      <GetalVeld {...veld('loonwaarde')} label={t.loonwaarde} hint={t.loonwaardeHint} />
      <DatumVeld {...veld('gemetenop')} label={t.gemetenOp} />
      <TekstVeld {...veld('gemetendoor')} label={t.gemetenDoor} hint={t.gemetenDoorHint} />
      <GetalVeld {...veld('voltijd')} label={t.voltijd} hint={t.voltijdHint} decimalen />
      <KeuzeVeld
        {...veld('andere')}
        label={t.andere}
        verplicht
        opties={[
          { waarde: 'nee', label: t.anderen.nee },
          { waarde: 'ja', label: t.anderen.ja },
        ]}
      />
    </>
  );
}
