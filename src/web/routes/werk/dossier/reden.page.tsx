import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';
import { Alinea, Formulier, Foutsamenvatting, Knop, Knoppenrij, Kop, TekstvakVeld } from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';

type DossierRedenProps = {
  readonly klantmanager: string | null;
  readonly terug: string;
  readonly staat: FormulierStaat;
};

/** Asks why someone opens a dossier outside the own caseload. */
export function DossierRedenPagina({ klantmanager, terug, staat }: DossierRedenProps) {
  return (
    <>
      <Kop niveau={1}>{t.reden.titel}</Kop>
      <Foutsamenvatting fouten={staat.fouten} />
      <Alinea>{t.reden.uitleg(klantmanager)}</Alinea>
      <Alinea>{t.reden.gevolg}</Alinea>
      <Formulier verzoek={staat.verzoek}>
        <TekstvakVeld
          naam="reden"
          label={t.reden.veld}
          hint={t.reden.hint}
          regels={3}
          maxLengte={500}
          verplicht
          waarde={staat.invoer.tekst('reden')}
          fout={staat.fouten.find((fout) => fout.naam === 'reden')?.tekst}
        />
        <Knoppenrij>
          <Knop>{t.reden.knop}</Knop>
          <Knop soort="stil" href={terug}>
            {t.reden.terug}
          </Knop>
        </Knoppenrij>
      </Formulier>
    </>
  );
}
