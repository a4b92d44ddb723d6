import {
  adviseWerving,
  listMensenVanPlek,
  listMensenVanType,
  type WervingPersoonRij,
  type Wervingsmarkt,
} from '#application/werving/index.ts';
import type { DossierId } from '#domain/shared/index.ts';
import { wervingTeksten } from '#web/texts/nl/werving.ts';
import { Alinea, Kop, Link, Stapel } from '#web/ui/index.ts';
import { type Antwoord, pagina } from '../../../rand/antwoord.ts';
import { type PaginaVraag, registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { type Mensengroep, MensenPagina } from './mensen.page.tsx';
import { describeNieuw, describePlek, type Lezer } from './tekst.ts';
import { readWerksoort, toonMarkt } from './vraag.tsx';

const t = wervingTeksten.mensen;

/** Registers the people behind a proposal or a shortage; names only of the own candidates. */
export function registerWervingMensen(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/sturing/werving/mensen', 'werving-mensen-bekijken', (vraag) =>
    toonMarkt(vraag, t.titel, async (markt, lezer) => {
      const gevonden = findVoorstel(vraag, markt, lezer);
      return gevonden === undefined ? toonWeg() : await toonMensen(vraag, markt, gevonden);
    }),
  );
}

type Gevonden = {
  readonly onderwerp: string;
  readonly isSchatting: boolean;
  readonly plekken: readonly string[];
  readonly groepen: readonly { readonly kop: string; readonly nummers: readonly number[] }[];
};

function findVoorstel(vraag: PaginaVraag, markt: Wervingsmarkt, lezer: Lezer): Gevonden | undefined {
  const plek = vraag.vraag.tekst('plek');
  if (plek !== '') return findPlek(markt, plek);
  const { nieuw, tekorten } = adviseWerving(markt, readWerksoort(vraag, markt));
  const voorstel = nieuw.find(({ id }) => id === vraag.vraag.tekst('nieuw'));
  if (voorstel !== undefined) {
    const onderwerp = describeNieuw(voorstel, markt.feiten, lezer);
    return {
      onderwerp,
      isSchatting: true,
      plekken: [],
      groepen: toGroepen(listMensenVanType(markt, voorstel)),
    };
  }
  const tekort = tekorten[Number(vraag.vraag.tekst('tekort')) - 1];
  if (tekort === undefined) return undefined;
  return {
    onderwerp: wervingTeksten.tekorten.zin(
      String(tekort.mensen.length),
      String(tekort.plekken.length),
      String(tekort.zitplaatsen),
    ),
    ...{ isSchatting: false, plekken: tekort.plekken },
    groepen: [{ kop: t.tekort, nummers: tekort.mensen }],
  };
}

function findPlek(markt: Wervingsmarkt, plek: string): Gevonden | undefined {
  const mensen = listMensenVanPlek(markt, plek);
  if (mensen === undefined) return undefined;
  return {
    onderwerp: wervingTeksten.zin.erbij(describePlek(plek, markt.feiten)),
    ...{ isSchatting: false, plekken: [], groepen: toGroepen(mensen) },
  };
}

function toGroepen({
  aanWerk,
  beter,
}: {
  readonly aanWerk: readonly number[];
  readonly beter: readonly number[];
}) {
  return [
    { kop: t.aanWerk, nummers: aanWerk },
    { kop: t.beter, nummers: beter },
  ];
}

async function toonMensen(
  { poorten, werk }: PaginaVraag,
  markt: Wervingsmarkt,
  gevonden: Gevonden,
): Promise<Antwoord> {
  const idVan = (nummer: number): readonly DossierId[] => {
    const persoon = markt.personen[nummer];
    return persoon === undefined ? [] : [persoon.dossierId];
  };
  const alle = gevonden.groepen.flatMap(({ nummers }) => nummers);
  const rijen = await poorten.werving.listPersonen(alle.flatMap(idVan), werk.vandaag);
  const opNummer = new Map(rijen.map((rij) => [rij.nummer, rij]));
  const rijVan = (nummer: number): readonly WervingPersoonRij[] =>
    [opNummer.get(markt.personen[nummer]?.nummer ?? '')].filter((rij) => rij !== undefined);
  const groepen: readonly Mensengroep[] = gevonden.groepen.map(({ kop, nummers }) => ({
    kop,
    rijen: nummers.flatMap(rijVan).sort((a, b) => (a.vaststellingOp < b.vaststellingOp ? -1 : 1)),
  }));
  return pagina({
    titel: t.titel,
    kruimels: [{ tekst: wervingTeksten.titel, href: '/sturing/werving' }],
    inhoud: <MensenPagina {...gevonden} groepen={groepen} markt={markt} />,
  });
}

function toonWeg(): Antwoord {
  return pagina({
    titel: t.titel,
    kruimels: [{ tekst: wervingTeksten.titel, href: '/sturing/werving' }],
    status: 404,
    inhoud: (
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Alinea>{t.weg}</Alinea>
        <Alinea>
          <Link href="/sturing/werving">{t.terug}</Link>
        </Alinea>
      </Stapel>
    ),
  });
}
