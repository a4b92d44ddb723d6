import type { LokaleRegel } from '#application/regels/index.ts';
import { DIENSTVERBAND_SOORTEN } from '#domain/dienstverband/index.ts';
import { containsDatum, type Datum } from '#domain/shared/index.ts';
import { formatUren } from '#web/texts/nl/bedrag.ts';
import { plaatsingTeksten } from '#web/texts/nl/plaatsing.ts';
import {
  DatumVeld,
  GetalVeld,
  KeuzeVeld,
  type Optie,
  SelectVeld,
  TekstvakVeld,
  VinkVeld,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../../rand/formulier.tsx';
import { createVelden, findFout } from '../../../rand/velden.tsx';

const t = plaatsingTeksten.veld;

type DienstverbandVeldenProps = {
  readonly staat: FormulierStaat;
  readonly begin: { readonly van: string; readonly werkgever: string; readonly uren: string };
  readonly werkgevers: readonly Optie[];
  readonly regels: readonly LokaleRegel[];
  readonly vandaag: Datum;
  /** False where the trial needs none of the contract questions. */
  readonly verplicht: boolean;
};

/** The questions about a dienstverband, with room for the reason when it is less than the local rule. */
export function DienstverbandVelden(props: DienstverbandVeldenProps) {
  const { staat, begin, werkgevers, regels, vandaag, verplicht } = props;
  const veld = createVelden(staat);
  return (
    <>
      <KeuzeVeld
        {...veld('contract', 'bepaalde-tijd')}
        label={t.contract}
        verplicht={verplicht}
        opties={DIENSTVERBAND_SOORTEN.map((soort) => ({
          waarde: soort,
          label: plaatsingTeksten.contracten[soort],
        }))}
      />
      <DatumVeld {...veld('van', begin.van)} label={t.van} verplicht />
      <DatumVeld {...veld('tot')} label={t.tot} hint={t.totHint} />
      <SelectVeld
        {...veld('werkgever', begin.werkgever)}
        label={t.werkgever}
        hint={t.werkgeverHint}
        opties={werkgevers}
      />
      <GetalVeld
        {...veld('uren', begin.uren)}
        label={t.uren}
        hint={t.urenHint}
        decimalen
        verplicht={verplicht}
      />
      <VinkVeld
        naam="opvolgend"
        label={t.opvolgend}
        hint={t.opvolgendHint}
        aan={staat.invoer.tekst('opvolgend') === 'ja'}
      />
      <RedenVelden staat={staat} regels={regels} vandaag={vandaag} opgeslagen="" />
    </>
  );
}

/** Why it is less than the gemeente asks, and the tick that someone knows it becomes permanent. */
export function RedenVelden({
  staat,
  regels,
  vandaag,
  opgeslagen,
}: Pick<DienstverbandVeldenProps, 'staat' | 'regels' | 'vandaag'> & { readonly opgeslagen: string }) {
  const veld = createVelden(staat);
  const fout = findFout(staat, 'weetvast');
  const vraagVast = fout !== undefined || staat.invoer.heeft('weetvast');
  return (
    <>
      <TekstvakVeld
        {...veld('waarom', opgeslagen)}
        label={t.waarom}
        hint={describeRegels(regels, vandaag)}
        regels={2}
        verplicht={false}
      />
      {vraagVast && (
        <VinkVeld
          naam="weetvast"
          label={t.weetVast}
          fout={fout}
          aan={staat.invoer.tekst('weetvast') === 'ja'}
        />
      )}
    </>
  );
}

function describeRegels(regels: readonly LokaleRegel[], vandaag: Datum): string {
  const delen = regels
    .filter(({ geldig }) => containsDatum(geldig, vandaag))
    .map(({ soort, waarde }) =>
      soort === 'minimum-uren'
        ? plaatsingTeksten.regelUren(formatUren(waarde))
        : plaatsingTeksten.regelMaanden(formatUren(waarde)),
    );
  return delen.length === 0 ? t.waaromGeenRegel : t.waaromHint(delen.join(plaatsingTeksten.of));
}
