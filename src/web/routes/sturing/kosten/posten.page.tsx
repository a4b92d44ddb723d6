import type { BewaardeKostenpost } from '#application/kosten/index.ts';
import { formatEuro } from '#web/texts/nl/euro.ts';
import { kostenTeksten as t } from '#web/texts/nl/kosten.ts';
import {
  Alinea,
  Foutsamenvatting,
  GetalVeld,
  Knop,
  Kop,
  Leeg,
  Link,
  Stapel,
  Tabel,
  type Veldfout,
  VerborgenTekst,
} from '#web/ui/index.ts';
import { Kostennavigatie } from './kostennavigatie.tsx';
import { describePeriode } from './postversie.tsx';

type PostenProps = {
  readonly posten: readonly BewaardeKostenpost[];
  readonly jaar: number;
  readonly jaarInvoer: string;
  readonly fouten: readonly Veldfout[];
  readonly magBeheren: boolean;
};

/** Every amount behind the figures of a year: what, when, for whom, and a link to correct it. */
export function PostenPagina({ posten, jaar, jaarInvoer, fouten, magBeheren }: PostenProps) {
  const nieuw = magBeheren ? <Knop href="/sturing/kosten/posten/nieuw">{t.post.titel}</Knop> : undefined;
  return (
    <Stapel>
      <Kop niveau={1}>{t.posten.titel}</Kop>
      <Kostennavigatie deel="posten" />
      <Foutsamenvatting fouten={fouten} />
      <form
        method="get"
        action="/sturing/kosten/posten"
        class="gp-formulier gp-formulier--regel gp-niet-op-papier"
        noValidate
      >
        <GetalVeld
          naam="jaar"
          label={t.jaar}
          waarde={fouten.length > 0 ? jaarInvoer : String(jaar)}
          fout={fouten[0]?.tekst}
        />
        <Knop soort="tweede">{t.toon}</Knop>
      </form>
      {posten.length === 0 ? (
        <Leeg titel={t.posten.leeg} actie={nieuw}>
          <Alinea>{t.posten.leegUitleg(jaar)}</Alinea>
        </Leeg>
      ) : (
        <>
          {nieuw}
          <Tabel
            id="posten"
            bijschrift={t.posten.tabel(posten.length, jaar)}
            rijen={posten}
            sleutel={({ id }) => id}
            kolommen={[
              {
                kop: t.posten.wat,
                rijkop: true,
                cel: ({ voorziening, onderdeel }) =>
                  `${t.voorzieningen[voorziening]}, ${t.onderdelen[onderdeel].toLowerCase()}`,
              },
              {
                kop: t.posten.omschrijving,
                cel: (post) => <Omschrijving post={post} magBeheren={magBeheren} />,
              },
              { kop: t.posten.periode, cel: describePeriode },
              { kop: t.posten.soort, cel: ({ soort }) => t.postsoorten[soort] },
              { kop: t.posten.aanbieder, cel: ({ werkgever }) => werkgever ?? t.posten.geen },
              { kop: t.geldbron, cel: ({ geldbron }) => t.geldbronnen[geldbron] },
              { kop: t.posten.bedrag, soort: 'getal', cel: ({ bedrag }) => formatEuro(bedrag) },
            ]}
          />
        </>
      )}
    </Stapel>
  );
}

type OmschrijvingProps = { readonly post: BewaardeKostenpost; readonly magBeheren: boolean };

function Omschrijving({ post, magBeheren }: OmschrijvingProps) {
  return (
    <>
      {post.omschrijving}
      {magBeheren && (
        <>
          {' '}
          <Link href={`/sturing/kosten/posten/${post.id}`}>
            {t.posten.wijzig}
            <VerborgenTekst>: {post.omschrijving}</VerborgenTekst>
          </Link>
        </>
      )}
    </>
  );
}
