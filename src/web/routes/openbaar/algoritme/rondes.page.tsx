import type { OpenbareRonde } from '#application/ronde/index.ts';
import { isKleinAantal, protectRest } from '#domain/publicatie/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { openbaarRondesTeksten as t } from '#web/texts/nl/openbaar-rondes.ts';
import { Alinea, CodeBlok, GegevensLijst, Kop, Lijst, Link, Stapel, Vlak } from '#web/ui/index.ts';

type Gemeente = {
  readonly naam: string;
  readonly adresnaam: string;
  readonly demo: boolean;
};

/** The way to the rounds of each gemeente. */
export function GemeentenMetRondes({
  gemeenten,
  adres,
}: {
  readonly gemeenten: readonly Gemeente[];
  readonly adres: string;
}) {
  return (
    <Stapel>
      <Kop niveau={1}>{t.titel}</Kop>
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      {gemeenten.length === 0 ? (
        <Alinea>{t.geenGemeente}</Alinea>
      ) : (
        <Lijst
          items={gemeenten.map(({ naam, adresnaam }) => ({
            sleutel: adresnaam,
            inhoud: <Link href={`${adres}/${adresnaam}`}>{t.van(naam)}</Link>,
          }))}
        />
      )}
      <Nakijken />
    </Stapel>
  );
}

type RondesProps = { readonly gemeente: Gemeente; readonly rondes: readonly OpenbareRonde[] };

/** Every round of one gemeente, newest first. */
export function OpenbareRondesPagina({ gemeente, rondes }: RondesProps) {
  return (
    <Stapel>
      <Kop niveau={1}>{t.van(gemeente.naam)}</Kop>
      <Alinea soort="inleiding">{t.uitleg}</Alinea>
      {gemeente.demo && <Alinea soort="klein">{t.demo}</Alinea>}
      {rondes.length === 0 ? <Alinea>{t.leeg(gemeente.naam)}</Alinea> : <Alinea>{t.klein}</Alinea>}
      {rondes.map((ronde) => (
        <Ronde key={ronde.nummer} ronde={ronde} />
      ))}
      <Nakijken />
    </Stapel>
  );
}

function Ronde({ ronde }: { readonly ronde: OpenbareRonde }) {
  const { nummer, lot, voorbereidOp, gedraaidOp, beleid, marktHash, toewijzingHash } = ronde;
  const kopId = `ronde-${nummer}`;
  const uitkomst = [
    { naam: t.feiten.beleid, waarde: beleid },
    ...listAantallen(ronde),
    { naam: t.feiten.markt, waarde: <CodeBlok tekst={marktHash ?? ''} /> },
    { naam: t.feiten.toewijzing, waarde: <CodeBlok tekst={toewijzingHash ?? ''} /> },
  ];
  return (
    <Vlak kopId={kopId}>
      <Kop niveau={2} id={kopId}>
        {t.ronde(nummer)}
      </Kop>
      <GegevensLijst
        gegevens={[
          { naam: t.feiten.lot, waarde: <CodeBlok tekst={lot} /> },
          { naam: t.feiten.vastgelegd, waarde: formatDatum(voorbereidOp) },
          { naam: t.feiten.dag, waarde: gedraaidOp === null ? t.nogNiet : formatDatum(gedraaidOp) },
          ...(gedraaidOp === null ? [] : uitkomst),
        ]}
      />
    </Vlak>
  );
}

/** Both counts, unless one of them or the difference is small. */
function listAantallen({ deelnemers, geplaatst }: OpenbareRonde) {
  const isOpen = protectRest(deelnemers, geplaatst).status === 'bekend';
  return [
    {
      naam: t.feiten.deelnemers,
      waarde: isKleinAantal(deelnemers) ? t.nietGetoond : String(deelnemers),
    },
    { naam: t.feiten.geplaatst, waarde: isOpen ? String(geplaatst) : t.nietGetoond },
  ];
}

function Nakijken() {
  return (
    <>
      <Kop niveau={2}>{t.nakijken.kop}</Kop>
      <Lijst items={t.nakijken.punten.map((punt) => ({ sleutel: punt, inhoud: punt }))} />
    </>
  );
}
