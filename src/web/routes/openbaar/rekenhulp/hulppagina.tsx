import type { ComponentChildren } from 'preact';
import type { Berekening } from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import {
  GeenUitkomst,
  Rekenkop,
  type Rekenuitkomst,
  Rekenverslag,
  Rekenwaarschuwingen,
} from '#web/rand/rekenverslag/index.ts';
import { rekenhulpTeksten as t } from '#web/texts/nl/rekenhulp.ts';
import { Alinea, Foutsamenvatting, Knop, Kop, Lijst, Stapel, Vlak } from '#web/ui/index.ts';
import { type Hulpstaat, REKEN } from './hulpstaat.ts';

/** What every calculation page has. */
export type HulppaginaProps<I, U> = {
  readonly pad: string;
  readonly teksten: {
    readonly titel: string;
    readonly inleiding: string;
    readonly kanNiet: readonly string[];
  };
  readonly staat: Hulpstaat<I, U>;
  /** The outcome in words. */
  readonly describe: (berekening: Berekening<I, U>) => readonly Rekenuitkomst[];
  /** More about the outcome, between the answer and its steps: a picture, a table. */
  readonly beeld?: (berekening: Berekening<I, U>) => ComponentChildren;
  /** Tells until when a missing norm is known. */
  readonly normen?: Normen;
  /** Values to carry along unseen. */
  readonly mee?: Readonly<Record<string, string>>;
  /** Between the introduction and the form. */
  readonly keuze?: ComponentChildren;
  /** The fields. */
  readonly children: ComponentChildren;
  /** A form with rows takes the whole width; the answer stands under it. */
  readonly breed?: boolean;
  /** Buttons beside the one that calculates. */
  readonly knoppen?: ComponentChildren;
};

/** A calculation: the form on the left, the answer beside it, and under both how it was found. */
export function Hulppagina<I, U>(props: HulppaginaProps<I, U>) {
  const { teksten, staat } = props;
  const berekening = staat.uitslag?.ok ? staat.uitslag.value : undefined;
  // The form leads to '#uitkomst'. Without an answer that place is absent, so that the faults above come into view.
  const kopId = staat.uitslag === undefined ? 'nog-geen-uitkomst' : 'uitkomst';
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{teksten.titel}</Kop>
        <Alinea soort="inleiding">{teksten.inleiding}</Alinea>
        {props.keuze}
      </Stapel>
      <Foutsamenvatting fouten={staat.fouten} />
      <div class={props.breed ? 'gp-rekenhulp' : 'gp-rekenhulp gp-rekenhulp--naast'}>
        <Hulpformulier {...props} />
        <section class="gp-stapel" aria-labelledby={kopId}>
          <Kop niveau={2} id={kopId}>
            {t.uitkomst}
          </Kop>
          <Antwoord {...props} />
        </section>
      </div>
      {berekening !== undefined && props.beeld?.(berekening)}
      {berekening !== undefined && <Rekenverslag id="rekenverslag" berekening={berekening} zonderUitkomst />}
      <Stapel>
        <Kop niveau={2}>{t.kanNiet}</Kop>
        <Lijst items={teksten.kanNiet.map((tekst) => ({ sleutel: tekst, inhoud: tekst }))} />
        <Alinea>
          <strong>{t.voorbehoudKop}.</strong> {t.voorbehoud}
        </Alinea>
      </Stapel>
    </Stapel>
  );
}

/** A form that is sent by GET: the address is the question, and nothing is kept. */
function Hulpformulier<I, U>({ pad, mee = {}, children, knoppen }: HulppaginaProps<I, U>) {
  return (
    <div class="gp-niet-op-papier">
      <Vlak kopId="vragen">
        <Kop niveau={2} maat={3} id="vragen">
          {t.vulIn}
        </Kop>
        <form class="gp-formulier" method="get" action={`${pad}#uitkomst`} noValidate autocomplete="off">
          {Object.entries(mee).map(([naam, waarde]) => (
            <input key={naam} type="hidden" name={naam} value={waarde} />
          ))}
          {children}
          <div class="gp-knoppenrij">
            <Knop {...REKEN}>{t.reken}</Knop>
            {knoppen}
            <Knop soort="stil" href={pad}>
              {t.opnieuw}
            </Knop>
          </div>
        </form>
      </Vlak>
    </div>
  );
}

function Antwoord<I, U>({ staat: { uitslag, fouten }, describe, normen }: HulppaginaProps<I, U>) {
  if (uitslag === undefined) return <Alinea>{fouten.length > 0 ? t.eerstHerstellen : t.nogNiets}</Alinea>;
  if (!uitslag.ok) return <GeenUitkomst weigering={uitslag.error} normen={normen} kopniveau={3} />;
  const berekening = uitslag.value;
  return (
    <>
      <Rekenkop berekening={berekening} uitkomst={describe(berekening)} />
      <Rekenwaarschuwingen berekening={berekening} />
      <div class="gp-niet-op-papier">
        <Alinea soort="klein">{t.bewaar}</Alinea>
      </div>
    </>
  );
}
