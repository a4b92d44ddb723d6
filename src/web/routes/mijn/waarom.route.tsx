import { loadPlekWaarom } from '#application/samen/index.ts';
import { mijnKiezenTeksten } from '#web/texts/nl/mijn-kiezen.ts';
import { mijnWaaromTeksten as t } from '#web/texts/nl/mijn-waarom.ts';
import { Alinea, Knop, Knoppenrij, Kop, Lijst, Link, Uitklap } from '#web/ui/index.ts';
import { verwijs } from '../../rand/antwoord.ts';
import { type PaginaVraag, registerPagina } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { MIJN_PAD } from '../../rand/samen.ts';
import { Tekening } from './grote-keuze.tsx';
import { nameHelper } from './helper-naam.ts';
import { HERKOMSTEN, type Herkomst, mijnPaden, paden } from './paden.ts';
import { toonMijn } from './samen.tsx';
import { listWaaromZinnen, WAAROM_LIJSTEN } from './waarom.ts';

const TERUG: Readonly<Record<Herkomst, string>> = {
  aanbod: mijnPaden.aanbod,
  uitkomst: mijnPaden.uitkomst,
  kiezen: paden.keuze,
};

/** Where this page was opened from; 'aanbod' leads home by itself when there is no offer. */
export function readHerkomst({ vraag }: PaginaVraag): Herkomst {
  return HERKOMSTEN.find((herkomst) => herkomst === vraag.tekst('van')) ?? 'aanbod';
}

/** Registers 'Waarom past deze plek?': three lists, no percentages, nothing about others. */
export function registerWaarom(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, `${MIJN_PAD}/plekken/:nummer/waarom`, 'samen-kiezen', (vraag) =>
    toonMijn(vraag, t.titel, async ({ sessie, kop }) => {
      const nummer = vraag.pad('nummer');
      const waarom = await loadPlekWaarom(vraag.werk, vraag.poorten, sessie, kop, nummer);
      if (waarom === undefined) return verwijs(MIJN_PAD);
      const { plek } = waarom;
      const van = readHerkomst(vraag);
      const tekening = vraag.omgeving.middelen.tekeningen[plek.werk ?? 'kijken'];
      const naam = nameHelper(kop, vraag.werk.actor);
      return (
        <>
          <Kop niveau={1}>{t.titel}</Kop>
          <div class="gp-plekkaart__kop">
            {tekening !== undefined && <Tekening adres={tekening} />}
            <Alinea>{t.plek(plek.naam, plek.werkgever)}</Alinea>
          </div>
          {plek.redenen.length === 0 && <Alinea>{t.leeg}</Alinea>}
          {WAAROM_LIJSTEN.map(({ uitkomst, titel }) => {
            const zinnen = listWaaromZinnen(waarom, uitkomst, naam);
            return zinnen.length === 0 ? null : (
              <section key={uitkomst} class="gp-stapel">
                <Kop niveau={2}>{titel}</Kop>
                <Lijst items={zinnen.map((zin) => ({ sleutel: zin, inhoud: zin }))} />
              </section>
            );
          })}
          <Uitklap titel={t.computer}>
            {t.computerUitleg.map((zin) => (
              <Alinea key={zin}>{zin}</Alinea>
            ))}
          </Uitklap>
          <p class="gp-mijn__link">
            <Link href={mijnPaden.kloptNiet(nummer, van)}>{t.kloptNiet}</Link>
          </p>
          <Knoppenrij>
            <Knop soort="tweede" href={TERUG[van]}>
              {mijnKiezenTeksten.terug}
            </Knop>
          </Knoppenrij>
        </>
      );
    }),
  );
}
