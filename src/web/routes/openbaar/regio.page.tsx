import type { Gemeente } from '#application/referentie/index.ts';
import { openbaarTeksten } from '#web/texts/nl/openbaar.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { Kop, Stapel, Tabel } from '#web/ui/index.ts';
import type { DoelenPerJaar } from './doelen-per-jaar.ts';
import { createDoelkolommen, Doelbronnen } from './doelen-tabel.tsx';
import { GebiedPagina, type GebiedPaginaProps } from './gebied.page.tsx';

const { regio: t } = openbaarLijstTeksten;

type Props = Omit<GebiedPaginaProps, 'naam' | 'onderTitel' | 'children'> & {
  readonly regionaam: string;
  readonly gemeenten: readonly Gemeente[];
  readonly doelen: DoelenPerJaar;
};

/** The public page of an arbeidsmarktregio, with its gemeenten. */
export function RegioPagina({ regionaam, gemeenten, doelen, ...gedeeld }: Props) {
  return (
    <GebiedPagina {...gedeeld} naam={t.naam(regionaam)}>
      <Stapel>
        <Kop niveau={2}>{t.gemeentenKop}</Kop>
        <Tabel
          id="tabel-gemeenten"
          bijschrift={t.bijschrift(regionaam)}
          bijschriftVerborgen
          rijen={gemeenten.map((gemeente) => ({ ...gemeente, codes: [gemeente.code] }))}
          sleutel={({ code }) => code}
          kolommen={[
            {
              kop: openbaarTeksten.kolom.gemeente,
              rijkop: true,
              cel: ({ naam, adresnaam }) => (
                <a class="nl-link" href={`/gemeenten/${adresnaam}`}>
                  {naam}
                </a>
              ),
            },
            ...createDoelkolommen<Gemeente & { readonly codes: readonly string[] }>(doelen),
          ]}
        />
        <Doelbronnen doelen={doelen} />
      </Stapel>
    </GebiedPagina>
  );
}
