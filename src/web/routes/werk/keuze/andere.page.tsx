import { isVoorTeStellen, type KeuzePlek } from '#application/keuze/index.ts';
import { keuzeTeksten as t } from '#web/texts/nl/keuze.ts';
import { Alinea, Kop, Link, Tabel } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import { formatKm } from './toets.ts';

const EERST_GETOOND = 12;

/** The places that the person did not choose: those that can be proposed first, the nearest on top. */
export function AnderePlekken({
  voornaam,
  link,
  plekken,
  toonAlle,
}: {
  readonly voornaam: string;
  readonly link: DossierLink;
  readonly plekken: readonly KeuzePlek[];
  readonly toonAlle: boolean;
}) {
  if (plekken.length === 0) return null;
  const volgorde = [...plekken.filter(isVoorTeStellen), ...plekken.filter((plek) => !isVoorTeStellen(plek))];
  const rijen = toonAlle ? volgorde : volgorde.slice(0, EERST_GETOOND);
  return (
    <>
      <Kop niveau={2}>{t.andere}</Kop>
      <Alinea>
        {t.andereUitleg(voornaam)} {t.bronAfstand}
      </Alinea>
      <Tabel
        id="andere-plekken"
        bijschrift={t.tabelAndere(rijen.length)}
        rijen={rijen}
        sleutel={({ nummer }) => nummer}
        kolommen={[
          {
            kop: t.kolommen.plek,
            rijkop: true,
            cel: (plek) => <Link href={link(`voorstel/${plek.nummer}`)}>{plek.naam}</Link>,
          },
          { kop: t.kolommen.werkgever, cel: ({ werkgever }) => werkgever },
          {
            kop: t.kolommen.afstand,
            soort: 'getal',
            cel: ({ afstand }) => (afstand === null ? undefined : t.kmKort(formatKm(afstand))),
          },
          { kop: t.kolommen.vrij, soort: 'getal', cel: ({ vrij, zitplaatsen }) => t.vrij(vrij, zitplaatsen) },
          { kop: t.kolommen.uitkomst, cel: ({ haalbaarheid }) => t.uitkomst[haalbaarheid.uitkomst] },
        ]}
      />
      {rijen.length < volgorde.length && (
        <Link href={link('keuze', [['alle', 'ja']], 'andere-plekken')}>{t.alle(volgorde.length)}</Link>
      )}
    </>
  );
}
