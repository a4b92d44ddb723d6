import type { VNode } from 'preact';
import { type Bevestigbaar, MERKEN, type Norm } from '#domain/normen/index.ts';
import { laatsteDag, type Periode } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { normenTeksten as t } from '#web/texts/nl/normen.ts';
import { merken } from '#web/texts/nl/normnamen.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { GegevensLijst, Label, Link, Uitklap } from '#web/ui/index.ts';

/** 'vanaf 1 januari 2026', or with the last day. */
export function describeNormperiode(geldig: Periode): string {
  const einde = laatsteDag(geldig);
  return t.normen.geldt(formatDatum(geldig.van), einde && formatDatum(einde));
}

/** The value of a norm with its unit. */
export function formatNorm({ waarde, eenheid }: Pick<Norm, 'waarde' | 'eenheid'>): string {
  return formatRekenwaarde(waarde, eenheid);
}

/** The name of a norm at the start of a line. */
export function metHoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}

/** Where a value stands, as a link when it has an address. */
export function toNormbron({ bron, bronUrl }: Pick<Norm, 'bron' | 'bronUrl'>): VNode | string {
  if (bronUrl === undefined) return bron;
  return (
    <Link href={bronUrl} rel="external">
      {bron}
    </Link>
  );
}

/** Who entered, confirmed or withdrew it. */
export function Bevestigstand({ bevestigd, ingetrokken }: Bevestigbaar) {
  if (ingetrokken !== null) {
    const { naam, op, reden } = ingetrokken;
    return <>{t.stand.ingetrokken(naam, formatDatum(op), reden)}</>;
  }
  if (bevestigd === null) return <Label toon="let-op">{t.stand.open}</Label>;
  return <>{t.stand.bevestigd(bevestigd.naam, formatDatum(bevestigd.op))}</>;
}

/** What each mark says about a value. */
export function Merkuitleg() {
  const gegevens = MERKEN.map((merk) => ({
    naam: metHoofdletter(merken[merk].kort),
    waarde: merken[merk].lang,
  }));
  return (
    <Uitklap titel={t.normen.merkenTitel}>
      <GegevensLijst gegevens={gegevens} />
    </Uitklap>
  );
}
