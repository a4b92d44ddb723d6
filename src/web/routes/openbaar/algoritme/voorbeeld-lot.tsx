import { voorbeeldTeksten as t } from '#web/texts/nl/openbaar-algoritme-voorbeeld.ts';
import { Alinea, CodeBlok, Kop, Lijst, Stapel, Tabel } from '#web/ui/index.ts';
import type { Voorbeeld } from './voorbeeld.ts';
import { VOORBEELDZAAD } from './voorbeeld-mensen.ts';

/** Characters of a lot that tell people apart. */
const BEGIN = 8;

/** The lottery of the example: the lots, how they are made, and a command that anybody can run. */
export function LotBlok({ voorbeeld: { mensen } }: { readonly voorbeeld: Voorbeeld }) {
  const imran = mensen.find(({ naam }) => naam === 'imran');
  if (imran === undefined) return null;
  const opLot = [...mensen].sort((a, b) => (a.lot < b.lot ? -1 : 1));
  return (
    <Stapel>
      <Kop niveau={3} id="loting">
        {t.lot.kop}
      </Kop>
      <Lijst
        soort="nummers"
        items={t.lot
          .punten(VOORBEELDZAAD, imran.id, `${imran.lot.slice(0, BEGIN)}…`)
          .map((tekst) => ({ sleutel: tekst, inhoud: tekst }))}
      />
      <Tabel
        id="tabel-loting"
        bijschrift={t.lot.bijschrift}
        rijen={opLot}
        sleutel={({ naam }) => `lot-${naam}`}
        kolommen={[
          { kop: t.kolommen.wie, rijkop: true, cel: ({ naam }) => t.mensen[naam] },
          { kop: t.lot.nummer, cel: ({ id }) => id },
          { kop: t.kolommen.lot, cel: ({ lot }) => <code>{lot.slice(0, BEGIN)}</code> },
        ]}
      />
      <Alinea>{t.lot.eenLot}</Alinea>
      <Alinea>{t.lot.opdracht}</Alinea>
      <CodeBlok tekst={t.lot.commando(VOORBEELDZAAD, imran.id)} />
    </Stapel>
  );
}
