import type { Berekening } from '#domain/berekening/index.ts';
import type { KetenInvoer, KetenUitkomst } from '#domain/dienstverband/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { plaatsingTeksten } from '#web/texts/nl/plaatsing.ts';
import { Rekenuitklap, type Rekenuitkomst } from '../../../rand/rekenverslag/index.ts';

const t = plaatsingTeksten.keten;

type Props = { readonly id: string; readonly berekening: Berekening<KetenInvoer, KetenUitkomst> };

/** How the chain was counted, folded until somebody wants to know. */
export function Ketenverslag({ id, berekening }: Props) {
  return (
    <Rekenuitklap
      id={`keten-${id}`}
      berekening={berekening}
      uitkomst={listUitkomst(berekening.uitkomst)}
      titel={t.titel}
      kop={t.titel}
      kopniveau={3}
    />
  );
}

function listUitkomst({
  nummer,
  vastVanaf,
  laatsteVeiligeEinddatum,
  kanTijdelijkVerder,
  waarschuwVanaf,
}: KetenUitkomst): readonly Rekenuitkomst[] {
  return [
    { naam: t.nummer, waarde: String(nummer), hoofd: true },
    ...listDag(t.vastVanaf, vastVanaf),
    ...listDag(kanTijdelijkVerder ? t.veiligVolgend : t.veiligDit, laatsteVeiligeEinddatum),
    ...listDag(t.waarschuwVanaf, waarschuwVanaf),
  ];
}

function listDag(naam: string, dag: KetenUitkomst['vastVanaf']): readonly Rekenuitkomst[] {
  return dag === null ? [] : [{ naam, waarde: formatDatum(dag) }];
}
