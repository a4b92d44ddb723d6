import type { IngreepBeeld } from '#application/ronde/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { ingreepTeksten as t } from '#web/texts/nl/ronde-ingreep.ts';
import { Alinea, Kop, Lijst, Link, Vlak } from '#web/ui/index.ts';

type Props = {
  readonly ingrepen: readonly IngreepBeeld[];
  /** Where an intervention is made; undefined for who may not. */
  readonly nieuw: string | undefined;
};

/** The interventions for one person, and the way to make one. */
export function Ingreeplijst({ ingrepen, nieuw }: Props) {
  return (
    <Vlak kopId="ingrepen">
      <Kop niveau={3} id="ingrepen">
        {t.vandeKandidaat}
      </Kop>
      {ingrepen.length === 0 ? (
        <Alinea>{t.leeg}</Alinea>
      ) : (
        <Lijst
          items={ingrepen.map((ingreep) => ({
            sleutel: ingreep.id,
            inhoud: <Regel ingreep={ingreep} magIngrijpen={nieuw !== undefined} />,
          }))}
        />
      )}
      {nieuw !== undefined && <Link href={nieuw}>{t.nieuw}</Link>}
    </Vlak>
  );
}

type RegelProps = { readonly ingreep: IngreepBeeld; readonly magIngrijpen: boolean };

function Regel({ ingreep, magIngrijpen }: RegelProps) {
  const { id, soort, werkplek, reden, vanaf, door, einde } = ingreep;
  return (
    <>
      {t.regel(t.soortLabel[soort], werkplek, reden, formatDatum(vanaf), door)}{' '}
      {einde !== null && t.beeindigd(formatDatum(einde.op), einde.door, einde.reden)}
      {einde === null && magIngrijpen && <Link href={`/werk/rondes/ingrepen/${id}/einde`}>{t.beeindig}</Link>}
    </>
  );
}
