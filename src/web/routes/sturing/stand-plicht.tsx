import { determineOverbrugging, determinePlicht } from '#domain/plicht/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Stand } from '#domain/stand/index.ts';
import { standTeksten } from '#web/texts/nl/stand.ts';
import { Alinea, Kop, Stapel } from '#web/ui/index.ts';
import { GeenUitkomst, Rekenuitklap, Rekenwaarschuwingen } from '../../rand/rekenverslag/index.ts';

const t = standTeksten.plicht;

type PlichtProps = {
  /** The figures of the own municipality; its `taakstelling` is the number of the minister. */
  readonly stand: Stand;
  readonly peildatum: Datum;
  /** The number of the council for the year; null when it set none. */
  readonly raadsAantal: number | null;
};

/** Whether somebody with a vaststelling must still be offered beschut werk, with every step. */
export function StandPlicht({ stand, peildatum, raadsAantal }: PlichtProps) {
  const { taakstelling, werkzaam, wachtend } = stand;
  const plicht = determinePlicht({
    peildatum,
    vaststelling: true,
    ministerieelAantal: taakstelling,
    raadsAantal,
    gerealiseerd: werkzaam,
  });
  const overbrugging = determineOverbrugging({ peildatum, vaststelling: true, werkzaam: false });
  return (
    <Stapel>
      <Kop niveau={2}>{t.titel}</Kop>
      {plicht.ok ? (
        <>
          <Alinea>{t.antwoord[plicht.value.uitkomst.grond](plicht.value.uitkomst.doel)}</Alinea>
          {plicht.value.uitkomst.volgorde !== null && (
            <Alinea>
              {t.volgorde(plicht.value.uitkomst.volgorde.van, plicht.value.uitkomst.volgorde.tot)}
            </Alinea>
          )}
          {overbrugging.ok && overbrugging.value.uitkomst.nodig && (wachtend ?? 0) > 0 && (
            <Alinea>{t.overbrugging}</Alinea>
          )}
          <Rekenwaarschuwingen berekening={plicht.value} />
          <Rekenuitklap
            id="plicht"
            titel={t.berekening}
            kopniveau={3}
            berekening={plicht.value}
            zonderUitkomst
          />
        </>
      ) : (
        <GeenUitkomst weigering={plicht.error} />
      )}
    </Stapel>
  );
}
