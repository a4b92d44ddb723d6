import type { Berekening } from '#domain/berekening/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { createRekenlabels } from '#web/texts/nl/rekenen.ts';
import { rekenverslagTeksten as t } from '#web/texts/nl/rekenverslag.ts';
import { Alinea, Kop, type Kopniveau, Lijst, Melding, Stapel, Uitklap } from '#web/ui/index.ts';
import { Rekenbronnen } from './rekenbronnen.tsx';
import { Rekeninvoer, Rekenkop } from './rekenkop.tsx';
import { Rekenstappen } from './rekenstappen.tsx';
import type { Rekenuitkomst } from './uitkomst.ts';

export type RekenverslagProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly berekening: Berekening<unknown, unknown>;
  /** Outcome in the words of the page; left out: the fields of the outcome themselves. */
  readonly uitkomst?: readonly Rekenuitkomst[];
  /** The page shows the outcome and its warnings itself. */
  readonly zonderUitkomst?: boolean;
  readonly kop?: string;
  /** Keeps the heading for screen readers when the words above say the same. */
  readonly kopVerborgen?: boolean;
  /** Level of its heading in the outline of the page. */
  readonly kopniveau?: 2 | 3;
};

/**
 * A calculation that can be checked by hand: outcome, what went in, every step with formula and values, the norms and
 * articles it rests on, and how sure each of them is.
 */
export function Rekenverslag(props: RekenverslagProps) {
  const { id, berekening, kop = t.kop, kopniveau = 2, kopVerborgen = false, zonderUitkomst = false } = props;
  const kopId = `${id}-kop`;
  return (
    <section class="gp-rekenverslag" aria-labelledby={kopId}>
      <div class={kopVerborgen ? 'gp-verborgen' : undefined}>
        <Kop niveau={kopniveau} id={kopId}>
          {kop}
        </Kop>
      </div>
      {!zonderUitkomst && (
        <Stapel>
          <Rekenkop berekening={berekening} uitkomst={props.uitkomst} />
          <Rekenwaarschuwingen berekening={berekening} kopniveau={onder(kopniveau)} />
        </Stapel>
      )}
      <Rekeninvoer berekening={berekening} kopniveau={onder(kopniveau)} />
      <Rekenstappen berekening={berekening} kopniveau={onder(kopniveau)} />
      <Rekenbronnen id={id} berekening={berekening} kopniveau={onder(kopniveau)} />
      <Alinea soort="klein">
        {berekening.peildatum !== null && t.peildatum(formatDatum(berekening.peildatum))}{' '}
        {t.versie(berekening.versie)}
      </Alinea>
    </section>
  );
}

/** The same, folded until somebody wants to know. On paper it is open. */
export function Rekenuitklap({ titel = t.kop, ...props }: RekenverslagProps & { readonly titel?: string }) {
  return (
    <Uitklap titel={titel}>
      <Rekenverslag kopVerborgen {...props} />
    </Uitklap>
  );
}

/** What a human must know before the outcome is used. */
export function Rekenwaarschuwingen({
  berekening,
  kopniveau = 3,
}: {
  readonly berekening: Berekening<unknown, unknown>;
  readonly kopniveau?: Kopniveau;
}) {
  const labels = createRekenlabels(berekening);
  const zinnen = [...new Set(berekening.waarschuwingen.map(labels.waarschuwing))];
  if (zinnen.length === 0) return null;
  return (
    <Melding soort="waarschuwing" titel={t.letOp} kopniveau={kopniveau}>
      <Lijst items={zinnen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
    </Melding>
  );
}

function onder(niveau: 2 | 3): 3 | 4 {
  return niveau === 2 ? 3 : 4;
}
