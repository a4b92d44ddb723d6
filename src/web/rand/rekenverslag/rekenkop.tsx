import type { Berekening } from '#domain/berekening/index.ts';
import { rekenverslagTeksten as t } from '#web/texts/nl/rekenverslag.ts';
import { GegevensLijst, Kop, type Kopniveau, Stapel, Vlak } from '#web/ui/index.ts';
import { listInvoer, listUitkomsten, type Rekenuitkomst } from './uitkomst.ts';

type Delen = { readonly berekening: Berekening<unknown, unknown> };

/** The outcome: what the calculation is for in large, the rest beside it. */
export function Rekenkop({
  berekening,
  uitkomst = listUitkomsten(berekening),
}: Delen & { readonly uitkomst?: readonly Rekenuitkomst[] | undefined }) {
  return (
    <Vlak toon="accent">
      <dl class="gp-uitkomst">
        {uitkomst.map(({ naam, waarde, hoofd, toelichting }) => (
          <div key={naam} class={hoofd ? 'gp-uitkomst__hoofd' : undefined}>
            <dt>{naam === '' ? t.uitkomst : naam}</dt>
            <dd class="gp-uitkomst__waarde">{waarde}</dd>
            {toelichting !== undefined && <dd class="gp-uitkomst__bij">{toelichting}</dd>}
          </div>
        ))}
      </dl>
    </Vlak>
  );
}

/** What went into the calculation. */
export function Rekeninvoer({ berekening, kopniveau }: Delen & { readonly kopniveau: Kopniveau }) {
  const gegevens = listInvoer(berekening);
  if (gegevens.length === 0) return null;
  return (
    <Stapel ruimte="krap">
      <Kop niveau={kopniveau}>{t.invoer}</Kop>
      <GegevensLijst gegevens={gegevens} />
    </Stapel>
  );
}
