import { type Doelvergelijking, isLaterOntstaan } from '#application/publicatie/index.ts';
import type { Arbeidsmarktregio, Gemeente } from '#application/referentie/index.ts';
import { openbaarTeksten } from '#web/texts/nl/openbaar.ts';
import { openbaarLijstTeksten } from '#web/texts/nl/openbaar-lijst.ts';
import {
  Alinea,
  Filterbalk,
  Knop,
  type Kolom,
  Kop,
  Leeg,
  Link,
  SelectVeld,
  Stapel,
  Tabel,
  TekstVeld,
} from '#web/ui/index.ts';
import { createDoelkolommen, Doelbronnen, Doelsommen } from './doelen-tabel.tsx';
import { type Gemeentenstaat, gemeentenPad } from './gemeenten-staat.ts';

const { gemeenten: t } = openbaarLijstTeksten;
const { kolom } = openbaarTeksten;

type Props = {
  readonly staat: Gemeentenstaat;
  readonly gemeenten: readonly Gemeente[];
  readonly totaal: number;
  readonly provincies: readonly string[];
  readonly regios: readonly Arbeidsmarktregio[];
  readonly doelen: Doelvergelijking;
  /** Gemeenten of the past that fit the search. */
  readonly vroeger: readonly { readonly naam: string; readonly adresnaam: string; readonly nu: string }[];
};

/** All gemeenten of today with their targets; sorted and filtered by address, so it works without script. */
export function GemeentenPagina(props: Props) {
  const { staat, gemeenten, totaal, doelen } = props;
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea soort="inleiding">{t.inleiding(totaal)}</Alinea>
        <Alinea>{t.jarenUitleg}</Alinea>
      </Stapel>
      <Filters {...props} />
      {gemeenten.length === 0 ? (
        <Leeg
          titel={t.leeg}
          actie={
            <Knop soort="tweede" href="/gemeenten">
              {t.leegKnop}
            </Knop>
          }
        >
          <Alinea>{t.leegUitleg}</Alinea>
        </Leeg>
      ) : (
        <Stapel>
          <Alinea>{t.gevonden(gemeenten.length, totaal)}</Alinea>
          <Doelsommen codes={gemeenten.map(({ code }) => code)} doelen={doelen} />
          <Tabel
            id="tabel-gemeenten"
            bijschrift={t.bijschrift}
            bijschriftVerborgen
            rijen={gemeenten}
            sleutel={({ code }) => code}
            kolommen={createKolommen(staat, doelen)}
          />
          <Doelbronnen doelen={doelen} />
        </Stapel>
      )}
      <Vroeger vroeger={props.vroeger} />
    </Stapel>
  );
}

function Filters({ staat, provincies, regios }: Props) {
  const { zoek, provincie, regio } = staat;
  const regionaam = regios.find(({ code }) => code === regio)?.naam;
  const gekozen = [
    ...(zoek === '' ? [] : [{ tekst: t.filterZoek(zoek), weg: gemeentenPad(staat, { zoek: '' }) }]),
    ...(provincie === '' ? [] : [{ tekst: provincie, weg: gemeentenPad(staat, { provincie: '' }) }]),
    ...(regionaam === undefined ? [] : [{ tekst: regionaam, weg: gemeentenPad(staat, { regio: '' }) }]),
  ];
  const mee: Readonly<Record<string, string>> =
    staat.sorteer === 'naam' && staat.richting === 'oplopend'
      ? {}
      : { sorteer: staat.sorteer, richting: staat.richting };
  return (
    <Filterbalk
      actie="/gemeenten"
      mee={mee}
      gekozen={gekozen}
      wis={gekozen.length > 0 ? '/gemeenten' : undefined}
    >
      <TekstVeld naam="zoek" label={t.zoek} waarde={zoek} breedte="middel" invoer="search" />
      <SelectVeld
        naam="provincie"
        label={t.provincie}
        waarde={provincie}
        leeg={t.alle}
        opties={provincies.map((naam) => ({ waarde: naam, label: naam }))}
      />
      <SelectVeld
        naam="regio"
        label={t.regio}
        waarde={regio}
        leeg={t.alle}
        opties={regios.map(({ code, naam }) => ({ waarde: code, label: naam }))}
      />
    </Filterbalk>
  );
}

function createKolommen(staat: Gemeentenstaat, doelen: Doelvergelijking): Kolom<Gemeente>[] {
  const sorteren = (naam: string): Kolom<Gemeente>['sorteren'] => {
    const actief = staat.sorteer === naam;
    const omgekeerd = actief && staat.richting === 'oplopend' ? 'aflopend' : 'oplopend';
    return {
      href: gemeentenPad(staat, { sorteer: naam, richting: omgekeerd }),
      richting: actief ? staat.richting : undefined,
    };
  };
  return [
    {
      kop: kolom.gemeente,
      rijkop: true,
      sorteren: sorteren('naam'),
      cel: ({ naam, adresnaam }) => (
        <a class="nl-link" href={`/gemeenten/${adresnaam}`}>
          {naam}
        </a>
      ),
    },
    { kop: kolom.regio, sorteren: sorteren('regio'), cel: ({ arbeidsmarktregio }) => arbeidsmarktregio.naam },
    ...createDoelkolommen<Gemeente>({
      doelen,
      bestondNiet: isLaterOntstaan,
      sorteren: (jaar) => sorteren(`doel${jaar}`),
    }),
  ];
}

function Vroeger({ vroeger }: Pick<Props, 'vroeger'>) {
  if (vroeger.length === 0) return null;
  return (
    <Stapel>
      <Kop niveau={2}>{t.vroegerKop}</Kop>
      <Alinea>{t.vroegerUitleg}</Alinea>
      <ul class="gp-lijst">
        {vroeger.map(({ naam, adresnaam, nu }) => (
          <li key={adresnaam}>
            <Link href={`/gemeenten/${adresnaam}`}>{naam}</Link> ({t.vroegerNu(nu)})
          </li>
        ))}
      </ul>
    </Stapel>
  );
}
