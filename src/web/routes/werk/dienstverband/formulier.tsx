import type { VNode } from 'preact';
import type { DienstverbandBeeld } from '#application/dienstverband/index.ts';
import type { DossierKop } from '#application/dossier/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import type { Handeling } from '#domain/toegang/index.ts';
import { plaatsingTeksten as t } from '#web/texts/nl/plaatsing.ts';
import { Alinea, Formulier, Foutsamenvatting, type Gegeven, Knop, Kop, Stapel } from '#web/ui/index.ts';
import { type Afgekeurd, keurAf, type Verwijzing } from '../../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../../rand/formulier.tsx';
import type { Invoer } from '../../../rand/invoer.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { HuidigeVersie } from '../../../rand/velden.tsx';
import { toonDossier, verwerkDossier } from '../dossier/toegang.tsx';
import { findDienstverband } from '../plaatsing/vinden.ts';

/** The dienstverband that the form is about, with the plaatsing it is under and whose it is. */
export type GevondenDienstverband = {
  readonly kop: DossierKop;
  readonly plaatsing: PlaatsingBeeld;
  readonly dienstverband: DienstverbandBeeld;
};

export type DienstverbandFormulierRoute = {
  /** 'dienstverband-vastleggen' when left out. */
  readonly handeling?: Handeling;
  readonly titel: string;
  readonly uitleg?: (kop: DossierKop) => string;
  readonly knop: string;
  /** What stands in the record now, for who comes second. */
  readonly huidig: (dienstverband: DienstverbandBeeld) => readonly Gegeven[];
  readonly velden: (
    vraag: PaginaVraag,
    dienstverband: DienstverbandBeeld,
    staat: FormulierStaat,
    kop: DossierKop,
  ) => VNode | Promise<VNode>;
  readonly verwerk: (
    vraag: PaginaVraag,
    gevonden: GevondenDienstverband,
    invoer: Invoer,
  ) => Promise<Verwijzing | Afgekeurd>;
};

/** Registers a form about one dienstverband at '…/werk/dienstverbanden/:id/<pad>', in the frame of the dossier. */
export function registerDienstverbandFormulier(
  app: WebApp,
  omgeving: Omgeving,
  pad: string,
  {
    handeling = 'dienstverband-vastleggen',
    titel,
    uitleg,
    knop,
    huidig,
    velden,
    verwerk,
  }: DienstverbandFormulierRoute,
): void {
  registerFormulier(app, omgeving, `/werk/kandidaten/:nummer/werk/dienstverbanden/:id/${pad}`, {
    handeling,
    toon: (vraag, staat) =>
      toonDossier(vraag, 'werk', async (kop) => {
        const gevonden = await findDienstverband(vraag, kop);
        if (gevonden === undefined) return { inhoud: <Alinea>{t.fouten['plaatsing-onbekend']}</Alinea> };
        const { dienstverband } = gevonden;
        return {
          inhoud: (
            <Stapel>
              <Kop niveau={2}>{titel}</Kop>
              {uitleg && <Alinea>{uitleg(kop)}</Alinea>}
              <Foutsamenvatting fouten={staat.fouten} />
              <HuidigeVersie staat={staat} gegevens={huidig(dienstverband)} />
              <Formulier verzoek={staat.verzoek} versie={String(dienstverband.versie)}>
                {await velden(vraag, dienstverband, staat, kop)}
                <Knop>{knop}</Knop>
              </Formulier>
            </Stapel>
          ),
        };
      }),
    verwerk: (vraag, invoer) =>
      verwerkDossier(vraag, async (kop) => {
        const gevonden = await findDienstverband(vraag, kop);
        if (gevonden === undefined) return keurAf([{ tekst: t.fouten['plaatsing-onbekend'] }]);
        return await verwerk(vraag, { kop, ...gevonden }, invoer);
      }),
  });
}
