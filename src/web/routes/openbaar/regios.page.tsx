import type { Doelvergelijking } from '#application/publicatie/index.ts';
import type { Arbeidsmarktregio } from '#application/referentie/index.ts';
import { openbaarTeksten } from '#web/texts/nl/openbaar.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { Alinea, Kop, Stapel, Tabel } from '#web/ui/index.ts';
import { createDoelkolommen, Doelbronnen, Doelsommen } from './doelen-tabel.tsx';

const { regios: t } = openbaarLijstTeksten;
const { kolom } = openbaarTeksten;

/** All arbeidsmarktregios with their targets. */
export function RegiosPagina({
  regios,
  doelen,
}: {
  regios: readonly Arbeidsmarktregio[];
  doelen: Doelvergelijking;
}) {
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding}</Alinea>
      </Stapel>
      <Stapel>
        <Doelsommen codes={regios.map(({ code }) => code)} doelen={doelen} />
        <Tabel
          id="tabel-regios"
          bijschrift={t.bijschrift}
          bijschriftVerborgen
          rijen={regios}
          sleutel={({ code }) => code}
          kolommen={[
            {
              kop: kolom.regio,
              rijkop: true,
              cel: ({ naam, adresnaam }) => (
                <a class="nl-link" href={`/regios/${adresnaam}`}>
                  {naam}
                </a>
              ),
            },
            { kop: kolom.gemeenten, soort: 'getal', cel: ({ aantalGemeenten }) => aantalGemeenten },
            ...createDoelkolommen<Arbeidsmarktregio>({ doelen }),
          ]}
        />
        <Doelbronnen doelen={doelen} />
        <Alinea soort="klein">{t.indeling}</Alinea>
      </Stapel>
    </Stapel>
  );
}
