import type { DossierKop } from '#application/dossier/index.ts';
import { matchTeksten as t } from '#web/texts/nl/matchen.ts';
import { Alinea, type Veldfout } from '#web/ui/index.ts';
import type { Antwoord } from '../../../rand/antwoord.ts';
import { type PaginaVraag, registerPagina } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { createDossierLink } from '../dossier/link.ts';
import { lijstVan } from '../dossier/pad.ts';
import { toonDossier } from '../dossier/toegang.tsx';
import { type Geladen, loadMatchen } from './laden.ts';
import { MatchPagina } from './matchen.page.tsx';
import { createMatchLink, HOOGSTE_VERGELIJK, parseMatchStaat } from './staat.ts';
import { VergelijkPagina } from './vergelijk.page.tsx';
import { vinkNaam } from './vergelijk-balk.tsx';

/** Registers placing one person well: the places in their order, and two or three of them beside each other. */
export function registerMatchen(app: WebApp, omgeving: Omgeving): void {
  registerPagina(app, omgeving, '/werk/matchen/:nummer', 'dossier-bekijken', (vraag) =>
    toonDossier(vraag, 'keuze', async (kop) =>
      kop.geslotenOp === null ? toonMatchen(vraag, kop, await loadMatchen(vraag, kop), []) : AFGESLOTEN,
    ),
  );
  registerPagina(app, omgeving, '/werk/matchen/:nummer/vergelijk', 'dossier-bekijken', toonVergelijk);
}

const AFGESLOTEN = { titel: t.titel, inhoud: <Alinea>{t.afgesloten}</Alinea> };

function toonMatchen(vraag: PaginaVraag, kop: DossierKop, geladen: Geladen, fouten: readonly Veldfout[]) {
  return {
    titel: t.titel,
    inhoud: (
      <MatchPagina
        voornaam={kop.naam.voornaam}
        {...geladen}
        staat={parseMatchStaat(vraag.vraag)}
        link={createMatchLink(vraag)}
        dossier={createDossierLink(vraag)}
        lijst={lijstVan(vraag)}
        vandaag={vraag.werk.vandaag}
        fouten={fouten}
      />
    ),
  };
}

/** Two or three places beside each other; any other number comes back with a fault and the same ticks. */
async function toonVergelijk(vraag: PaginaVraag): Promise<Antwoord> {
  const staat = parseMatchStaat(vraag.vraag);
  let afgekeurd = false;
  const antwoord = await toonDossier(vraag, 'keuze', async (kop) => {
    if (kop.geslotenOp !== null) return AFGESLOTEN;
    const geladen = await loadMatchen(vraag, kop);
    const plekken = geladen.beeld.plekken.filter(({ nummer }) => staat.vinkjes.includes(nummer));
    const fouten = checkAantal(plekken.map(({ nummer }) => nummer));
    afgekeurd = fouten.length > 0;
    if (afgekeurd) return toonMatchen(vraag, kop, geladen, fouten);
    return {
      titel: t.vergelijk.titel,
      inhoud: (
        <VergelijkPagina
          voornaam={kop.naam.voornaam}
          plekken={plekken}
          dossier={createDossierLink(vraag)}
          terug={createMatchLink(vraag)('', staat, 'plekken')}
          heeftLopendVoorstel={geladen.lopend !== undefined}
          magVoorstellen={geladen.mag.voorstellen}
        />
      ),
    };
  });
  return antwoord.soort === 'pagina' && afgekeurd ? { ...antwoord, status: 400 } : antwoord;
}

function checkAantal(nummers: readonly string[]): readonly Veldfout[] {
  const [eerste] = nummers;
  const { fouten } = t.vergelijk;
  if (nummers.length > HOOGSTE_VERGELIJK) {
    return [{ naam: vinkNaam(eerste ?? ''), tekst: fouten['te-veel'](nummers.length) }];
  }
  if (nummers.length >= 2) return [];
  return [
    eerste === undefined
      ? { tekst: fouten['te-weinig'] }
      : { naam: vinkNaam(eerste), tekst: fouten['te-weinig'] },
  ];
}
