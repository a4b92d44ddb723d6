import { type Doelvergelijking, isLaterOntstaan } from '#application/publicatie/index.ts';
import type { Gemeente } from '#application/referentie/index.ts';
import { openbaarTeksten } from '#web/texts/nl/openbaar.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import { Kop, Stapel, Tabel } from '#web/ui/index.ts';
import { createDoelkolommen, Doelbronnen } from './doelen-tabel.tsx';
import { GebiedPagina, type GebiedPaginaProps } from './gebied.page.tsx';

const { regio: t } = openbaarLijstTeksten;

type Props = Omit<GebiedPaginaProps, 'naam' | 'onderTitel' | 'children'> & {
  readonly regionaam: string;
  readonly gemeenten: readonly Gemeente[];
  readonly doelen: Doelvergelijking;
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
          rijen={gemeenten}
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
            ...createDoelkolommen<Gemeente>({ doelen, bestondNiet: isLaterOntstaan }),
          ]}
        />
        <Doelbronnen doelen={doelen} />
      </Stapel>
    </GebiedPagina>
  );
}
