import { createGedeeldVoorstel, type GedeeldProfiel, type KeuzePlek } from '#application/keuze/index.ts';
import type { Afwijking } from '#domain/keuze/index.ts';
import type { Naam } from '#domain/persoon/index.ts';
import { voorstelTeksten as t } from '#web/texts/nl/voorstel.ts';
import { Alinea, DatumVeld, Formulier, Knop, Lijst, Melding, TekstvakVeld } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden } from '../../../rand/velden.tsx';
import { formatEerder } from '../keuze/eerder.ts';
import { GedeeldVlak } from './gedeeld.tsx';

type VoorstelFormulierProps = {
  readonly staat: FormulierStaat;
  readonly naam: Naam;
  readonly plek: KeuzePlek;
  readonly profiel: GedeeldProfiel;
  readonly afwijkingen: readonly Afwijking<string>[];
  /** Names of places by number. */
  readonly namen: ReadonlyMap<string, string>;
  readonly reagerenVoor: string;
};

/** Check answers before a proposal goes out: exactly what the employer will see, and why the order is left. */
export function VoorstelFormulier(props: VoorstelFormulierProps) {
  const { staat, naam, plek, profiel, afwijkingen, namen } = props;
  const veld = createVelden(staat);
  return (
    <>
      <GedeeldVlak gedeeld={createGedeeldVoorstel(naam, profiel, plek, null)} />
      {afwijkingen.length > 0 && (
        <Melding soort="waarschuwing" titel={t.afwijkingTitel} kopniveau={3}>
          <Lijst
            items={afwijkingen.map((afwijking) => ({
              sleutel: afwijking.code,
              inhoud: describeAfwijking(afwijking, naam.voornaam, namen),
            }))}
          />
          {plek.eerder.length > 0 && <Alinea soort="klein">{t.eerderGelogd}</Alinea>}
        </Melding>
      )}
      {plek.eerder.length === 0 && <Alinea>{t.niemandEerder}</Alinea>}
      <Formulier verzoek={staat.verzoek}>
        <Alinea>{t.vraagt(naam.voornaam, plek.naam, plek.werkgever)}</Alinea>
        {afwijkingen.length > 0 && (
          <TekstvakVeld
            {...veld('waarom')}
            label={t.waarom}
            hint={t.waaromHint(naam.voornaam)}
            regels={3}
            verplicht
          />
        )}
        <DatumVeld
          {...veld('reagerenvoor', props.reagerenVoor)}
          label={t.reagerenVoor}
          hint={t.reagerenHint}
          verplicht
        />
        <Knop>{t.doe}</Knop>
      </Formulier>
    </>
  );
}

function describeAfwijking(
  afwijking: Afwijking<string>,
  voornaam: string,
  namen: ReadonlyMap<string, string>,
): string {
  switch (afwijking.code) {
    case 'plek-niet-gekozen':
      return t.afwijking[afwijking.code](voornaam);
    case 'hogere-keuze-beschikbaar':
      return t.afwijking[afwijking.code](
        voornaam,
        afwijking.plekken.map((nummer) => namen.get(nummer) ?? nummer).join(', '),
      );
    case 'anderen-eerder-aan-de-beurt':
      return t.afwijking[afwijking.code](formatEerder(afwijking.aantal));
  }
}
