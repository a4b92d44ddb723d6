import type { Datum } from '#domain/shared/index.ts';
import { formatDatumKort } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { DatumVeld, Formulier, Knop, Kop, TekstvakVeld, Vlak } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden } from '../../../rand/velden.tsx';
import { dossierPad } from './pad.ts';

const t = dossierTeksten.gesprek;

type GesprekFormulierProps = {
  readonly nummer: string;
  readonly lijst: string;
  readonly vandaag: Datum;
  readonly staat: FormulierStaat;
};

/** Notes a conversation in one field; the day is already filled in. */
export function GesprekFormulier({ nummer, lijst, vandaag, staat }: GesprekFormulierProps) {
  const veld = createVelden(staat);
  return (
    <Vlak kopId="gesprek-kop">
      <Kop niveau={2} maat={3} id="gesprek-kop">
        {t.titel}
      </Kop>
      <Formulier
        actie={dossierPad(nummer, 'gesprek', { lijst })}
        verzoek={staat.verzoek}
        kopId="gesprek-kop"
        waarschuwBijVerlaten
      >
        <TekstvakVeld
          {...veld('tekst')}
          label={t.tekst}
          hint={t.hint}
          regels={6}
          maxLengte={10_000}
          verplicht
          snelVersturen
        />
        <DatumVeld {...veld('datum', formatDatumKort(vandaag))} label={t.datum} verplicht />
        <Knop>{t.knop}</Knop>
      </Formulier>
    </Vlak>
  );
}
