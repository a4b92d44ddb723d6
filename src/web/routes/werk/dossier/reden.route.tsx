import { dossierTeksten as t } from '#web/texts/nl/dossier.ts';
import { keurAf, NIET_GEVONDEN, pagina, verwijs } from '../../../rand/antwoord.ts';
import { isEigenPad } from '../../../rand/bewaard.tsx';
import { registerFormulier } from '../../../rand/formulier.tsx';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { matchPad } from '../matchen/staat.ts';
import { dossierPad } from './pad.ts';
import { DossierRedenPagina } from './reden.page.tsx';

const KORTSTE_REDEN = 8;

/** Registers the page that asks a reason before a dossier outside the own caseload opens. */
export function registerDossierReden(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/werk/kandidaten/:nummer/reden', {
    handeling: 'dossier-openen-met-reden',
    toon: async (vraag, staat) => {
      const toegang = await vraag.poorten.dossiers.findKopVoorHandeling(
        vraag.pad('nummer'),
        vraag.werk.vandaag,
      );
      if (toegang.soort === 'niet-gevonden') return NIET_GEVONDEN;
      const klantmanager =
        toegang.soort === 'open' ? (toegang.kop.klantmanager?.naam ?? null) : toegang.klantmanager;
      return pagina({
        titel: t.reden.titel,
        inhoud: <DossierRedenPagina klantmanager={klantmanager} terug="/werk/kandidaten" staat={staat} />,
        kruimels: [{ tekst: t.kandidaten, href: '/werk/kandidaten' }],
      });
    },
    verwerk: async (vraag, invoer) => {
      const reden = invoer.tekst('reden');
      if (reden === '') return keurAf([{ naam: 'reden', tekst: t.reden.leeg }]);
      if (reden.length < KORTSTE_REDEN) return keurAf([{ naam: 'reden', tekst: t.reden.kort }]);
      const nummer = vraag.pad('nummer');
      await vraag.poorten.dossiers.logReden(nummer, reden);
      return verwijs(naarVan(vraag, nummer));
    },
  });
}

/** Where the reader wanted to go: only inside this dossier, or to the places beside this person. */
function naarVan({ vraag }: PaginaVraag, nummer: string): string {
  const naar = vraag.tekst('naar');
  const basis = dossierPad(nummer);
  const isBinnen = [basis, matchPad(nummer)].some(
    (pad) => naar === pad || naar.startsWith(`${pad}/`) || naar.startsWith(`${pad}?`),
  );
  return isEigenPad(naar) && isBinnen ? naar : basis;
}
