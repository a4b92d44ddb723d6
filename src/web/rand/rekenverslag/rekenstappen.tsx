import type { Berekening, Operand, Stap } from '#domain/berekening/index.ts';
import { createRekenlabels, type Rekenlabels } from '#web/texts/nl/rekenen.ts';
import { rekenverslagTeksten as t } from '#web/texts/nl/rekenverslag.ts';
import { Kop, type Kopniveau, Stapel, VerborgenTekst } from '#web/ui/index.ts';
import { describeFormule, fillFormule, isSom, listBuitenSom } from './formule.ts';

/** Every step: what is calculated, the formula in words and with its values, and what comes out. */
export function Rekenstappen({
  berekening,
  kopniveau,
}: {
  readonly berekening: Berekening<unknown, unknown>;
  readonly kopniveau: Kopniveau;
}) {
  if (berekening.stappen.length === 0) return null;
  const labels = createRekenlabels(berekening);
  return (
    <Stapel ruimte="krap">
      <Kop niveau={kopniveau}>{t.stappen}</Kop>
      <ol class="gp-rekenstappen">
        {berekening.stappen.map((stap, plaats) => (
          <li key={`${plaats} ${stap.code}`} class="gp-rekenstap">
            <Rekenstap stap={stap} labels={labels} />
          </li>
        ))}
      </ol>
    </Stapel>
  );
}

function Rekenstap({ stap, labels }: { readonly stap: Stap; readonly labels: Rekenlabels }) {
  const ingevuld = isSom(stap) ? fillFormule(stap) : undefined;
  return (
    <>
      <p class="gp-rekenstap__naam">{labels.stap(stap.code)}</p>
      {isSom(stap) && <p class="gp-rekenstap__formule">{describeFormule(stap, labels)}</p>}
      {ingevuld !== undefined && <p class="gp-rekenstap__som">{ingevuld}</p>}
      <Operanden operanden={listBuitenSom(stap)} labels={labels} />
      <p class="gp-rekenstap__waarde">
        <VerborgenTekst>{t.isGelijk} </VerborgenTekst>
        <span aria-hidden="true">= </span>
        {labels.waarde(stap)}
      </p>
    </>
  );
}

function Operanden({
  operanden,
  labels,
}: {
  readonly operanden: readonly Operand[];
  readonly labels: Rekenlabels;
}) {
  if (operanden.length === 0) return null;
  return (
    <dl class="gp-rekenstap__operanden">
      {operanden.map((operand, plaats) => (
        <div key={`${plaats} ${operand.naam}`}>
          <dt>{labels.veld(operand.naam)}</dt>
          <dd>{labels.waarde(operand)}</dd>
        </div>
      ))}
    </dl>
  );
}
