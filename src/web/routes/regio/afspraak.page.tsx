import type { Deelafspraak } from '#application/deelafspraak/index.ts';
import { canDeelafspraakHandeling, determineDeelafspraakStand } from '#domain/deelafspraak/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import { Alinea, type Gegeven, GegevensLijst, Knop, Knoppenrij, Kop, Melding, Vlak } from '#web/ui/index.ts';
import { StandLabel } from './afspraken.page.tsx';
import { describePeriode } from './periode.ts';

type AfspraakProps = {
  readonly afspraak: Deelafspraak;
  readonly vandaag: Datum;
  readonly magBeheren: boolean;
};

/** One agreement on one page, so that it can be printed: who, what, when, the conditions and how it stands. */
export function AfspraakPagina({ afspraak, vandaag, magBeheren }: AfspraakProps) {
  const { id, naam, kant, ander } = afspraak;
  const stand = determineDeelafspraakStand(afspraak, vandaag);
  const mag = (handeling: Parameters<typeof canDeelafspraakHandeling>[2]) =>
    magBeheren && canDeelafspraakHandeling(stand, kant, handeling);
  return (
    <>
      <Kop niveau={1}>{naam}</Kop>
      <Alinea>
        <StandLabel stand={stand} />
      </Alinea>
      {stand === 'aangeboden' && (
        <Melding soort="info">
          <Alinea>{kant === 'partner' ? t.wachtOpJou(ander.naam) : t.wachtOpAnder(ander.naam)}</Alinea>
          {mag('aanvaarden') && <Knop href={`/regio/afspraken/${id}/antwoord`}>{t.beantwoord}</Knop>}
        </Melding>
      )}
      <Vlak>
        <GegevensLijst gegevens={listGegevens(afspraak)} />
      </Vlak>
      <Alinea>{t.eigenEerst}</Alinea>
      <Alinea>{t.mensenBlijven}</Alinea>
      <Knoppenrij>
        {mag('intrekken') && (
          <Knop soort="tweede" href={`/regio/afspraken/${id}/intrekken`}>
            {t.intrekken}
          </Knop>
        )}
        {mag('beeindigen') && (
          <Knop soort="tweede" href={`/regio/afspraken/${id}/einde`}>
            {t.beeindigen}
          </Knop>
        )}
      </Knoppenrij>
    </>
  );
}

export function listGegevens(afspraak: Deelafspraak): readonly Gegeven[] {
  const { kant, ander, periode, voorwaarden, contact, aangebodenOp, beantwoordOp, reden } = afspraak;
  return [
    { naam: t.feiten.gemeente, waarde: ander.naam },
    { naam: t.feiten.wat, waarde: t.watLang[kant](ander.naam) },
    { naam: t.feiten.periode, waarde: describePeriode(periode) },
    { naam: t.feiten.voorwaarden, waarde: voorwaarden || t.geenVoorwaarden },
    { naam: t.feiten.contact, waarde: contact },
    { naam: t.feiten.aangeboden, waarde: formatDatum(aangebodenOp) },
    ...(beantwoordOp === null ? [] : [{ naam: t.feiten.beantwoord, waarde: formatDatum(beantwoordOp) }]),
    ...(reden === '' ? [] : [{ naam: t.feiten.reden, waarde: reden }]),
  ];
}
