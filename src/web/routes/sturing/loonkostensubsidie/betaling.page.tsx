import type { BetalingBeeld } from '#application/loonkostensubsidie/index.ts';
import type { Berekening } from '#domain/berekening/index.ts';
import { listOnbewezen } from '#domain/loonkostensubsidie/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { formatCenten, formatMaand, loonkostensubsidieTeksten } from '#web/texts/nl/loonkostensubsidie.ts';
import { createRekenlabels } from '#web/texts/nl/rekenen.ts';
import {
  Alinea,
  Feiten,
  GegevensLijst,
  Knop,
  Knoppenrij,
  Kop,
  Melding,
  Stapel,
  Vlak,
} from '#web/ui/index.ts';
import { Rekenverslag } from '../../../rand/rekenverslag/index.ts';

const t = loonkostensubsidieTeksten.betaling;

type BetalingProps = {
  readonly betaling: BetalingBeeld;
  readonly berekening: Berekening<unknown, unknown> | undefined;
  readonly magBevestigen: boolean;
};

/** One payment with its whole calculation, to be read, printed and redone by hand. */
export function BetalingPagina({ betaling, berekening, magBevestigen }: BetalingProps) {
  const { id, maand, bevestigdOp } = betaling;
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel(formatMaand(maand))}</Kop>
      <Feiten feiten={listBetalingFeiten(betaling)} />
      {magBevestigen && bevestigdOp === null && (
        <Knoppenrij>
          <Knop href={`/sturing/loonkostensubsidie/${id}/bevestigen`}>{t.bevestig}</Knop>
        </Knoppenrij>
      )}
      {berekening === undefined ? (
        <Melding soort="waarschuwing">
          <Alinea>{t.geenBerekening}</Alinea>
        </Melding>
      ) : (
        <>
          <Bevestigingen betaling={betaling} berekening={berekening} />
          <Rekenverslag id="betaling" berekening={berekening} uitkomst={listUitkomst(betaling)} />
        </>
      )}
    </Stapel>
  );
}

/** What a payment is, in short. */
export function listBetalingFeiten(betaling: BetalingBeeld) {
  const { nummer, werkgever, uiterlijkOp, bevestigdOp, bevestigdNaam } = betaling;
  return [
    { naam: t.feiten.nummer, waarde: nummer },
    { naam: t.feiten.werkgever, waarde: werkgever },
    { naam: t.feiten.bedrag, waarde: formatTeBetalen(betaling) },
    { naam: t.feiten.uiterlijk, waarde: uiterlijkOp ? formatDatum(uiterlijkOp) : undefined },
    {
      naam: t.feiten.stand,
      waarde:
        bevestigdOp === null
          ? loonkostensubsidieTeksten.lijst.stand.klaar
          : t.bevestigdDoor(bevestigdNaam, formatDatum(bevestigdOp)),
    },
  ];
}

/** The amount that is paid: with werkgeverslasten where those are known. */
export function formatTeBetalen({ inclCent, exCent }: Pick<BetalingBeeld, 'inclCent' | 'exCent'>): string {
  return formatCenten(inclCent ?? exCent);
}

function listUitkomst({ exCent, lastenCent, inclCent }: BetalingBeeld) {
  if (inclCent === null || lastenCent === null) {
    return [{ naam: t.uitkomst.exAlleen, waarde: formatCenten(exCent), hoofd: true }];
  }
  return [
    { naam: t.uitkomst.incl, waarde: formatCenten(inclCent), hoofd: true },
    { naam: t.uitkomst.ex, waarde: formatCenten(exCent) },
    { naam: t.uitkomst.lasten, waarde: formatCenten(lastenCent) },
  ];
}

/** What somebody took upon them by name when confirming. */
function Bevestigingen({
  betaling: { bevestigingen },
  berekening,
}: {
  readonly betaling: BetalingBeeld;
  readonly berekening: Berekening<unknown, unknown>;
}) {
  if (bevestigingen.length === 0) return null;
  const labels = createRekenlabels(berekening);
  const perSleutel = new Map(
    listOnbewezen(berekening).map((deel) => [deel.sleutel, labels.waarschuwing(deel)]),
  );
  return (
    <Vlak kopId="nagekeken">
      <Kop niveau={2} id="nagekeken">
        {t.nagekeken}
      </Kop>
      <GegevensLijst
        gegevens={bevestigingen.map(({ code, reden }) => ({
          naam: perSleutel.get(code) ?? code,
          waarde: reden,
        }))}
      />
    </Vlak>
  );
}
