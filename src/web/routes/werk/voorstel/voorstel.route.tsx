import {
  beantwoordVoorstel,
  listVoorstellenOp,
  trekVoorstelIn,
  type VoorstelBeeld,
} from '#application/voorstel/index.ts';
import { keuzeTeksten } from '#web/texts/nl/keuze.ts';
import { voorstelTeksten as t } from '#web/texts/nl/voorstel.ts';
import { Alinea, Foutsamenvatting, Stapel } from '#web/ui/index.ts';
import { type Afgekeurd, type Antwoord, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { readVersie } from '../../../rand/pad.ts';
import { createVeldlezer } from '../../../rand/veldlezer.ts';
import { createDossierLink } from '../dossier/link.ts';
import { toonDossier, verwerkDossier, verwijsDossier } from '../dossier/toegang.tsx';
import { readAntwoord } from './lezen.ts';
import { VoorstelPagina } from './voorstel.page.tsx';

/** Registers the page of a proposal, with recording answers, and withdrawing it. */
export function registerVoorstel(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/voorstellen/:id', {
    handeling: 'voorstel-beantwoorden',
    toon,
    verwerk,
  });
}

function toon(vraag: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  return toonDossier(vraag, 'keuze', async (kop) => {
    const voorstellen = await listVoorstellenOp(vraag.poorten, kop.id, vraag.werk.vandaag);
    const voorstel = voorstellen.find(({ id }) => id === vraag.pad('id'));
    if (voorstel === undefined) return { inhoud: <Alinea>{t.geen}</Alinea> };
    return {
      gedaan: keuzeTeksten.gedaan,
      inhoud: (
        <Stapel>
          <Foutsamenvatting fouten={staat.fouten} />
          <VoorstelPagina
            staat={staat}
            voorstel={voorstel}
            voorstellen={voorstellen}
            voornaam={kop.naam.voornaam}
            link={createDossierLink(vraag)}
            vandaag={vraag.werk.vandaag}
            rollen={vraag.werk.actor.rollen}
          />
        </Stapel>
      ),
    };
  });
}

function verwerk(vraag: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  return verwerkDossier(vraag, async (kop) => {
    const voorstellen = await listVoorstellenOp(vraag.poorten, kop.id, vraag.werk.vandaag);
    const voorstel = voorstellen.find(({ id }) => id === vraag.pad('id'));
    if (voorstel === undefined) return keurAf([{ tekst: t.fouten['voorstel-gesloten'] }]);
    return invoer.tekst('actie') === 'intrekken'
      ? await trekIn(vraag, voorstel, invoer)
      : await beantwoord(vraag, voorstel, invoer);
  });
}

async function beantwoord(
  vraag: PaginaVraag,
  voorstel: VoorstelBeeld,
  invoer: Invoer,
): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const gelezen = readAntwoord(lees, invoer);
  if (gelezen === undefined || lees.fouten.length > 0) return keurAf(lees.fouten);
  const versie = readVersie(invoer);
  const uitkomst = await beantwoordVoorstel(vraag.werk, vraag.poorten, voorstel, {
    ...{ versie, redenVerlopen: t.bewaard.gesloten(voorstel.werkplek) },
    ...gelezen,
  });
  if (!uitkomst.ok) return keurAf([{ tekst: t.fouten[uitkomst.error.code] }]);
  return verwijsDossier(vraag, `voorstellen/${voorstel.id}`, 'antwoord');
}

async function trekIn(
  vraag: PaginaVraag,
  voorstel: VoorstelBeeld,
  invoer: Invoer,
): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const reden = lees.tekst('intrekreden', t.fouten.intrekReden);
  if (reden === undefined) return keurAf(lees.fouten);
  const versie = readVersie(invoer);
  const uitkomst = await trekVoorstelIn(vraag.werk, vraag.poorten, voorstel, { versie, reden });
  if (!uitkomst.ok) return keurAf([{ tekst: t.fouten[uitkomst.error.code] }]);
  return verwijsDossier(vraag, 'keuze', 'ingetrokken');
}
