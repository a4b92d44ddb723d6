import { createPeriodeTotEnMet } from '#domain/shared/index.ts';
import { deelafspraakTeksten as t } from '#web/texts/nl/deelafspraak.ts';
import {
  Alinea,
  DatumVeld,
  Formulier,
  Foutsamenvatting,
  Knop,
  Kop,
  Leeg,
  SelectVeld,
  TekstVeld,
  TekstvakVeld,
} from '#web/ui/index.ts';
import {
  type Afgekeurd,
  type Antwoord,
  keurAf,
  pagina,
  type Verwijzing,
  verwijs,
} from '../../rand/antwoord.ts';
import { type FormulierStaat, registerFormulier } from '../../rand/formulier.tsx';
import type { Invoer } from '../../rand/invoer.ts';
import type { PaginaVraag } from '../../rand/medewerker.tsx';
import type { Omgeving, WebApp } from '../../rand/omgeving.ts';
import { createVelden } from '../../rand/velden.tsx';
import { createVeldlezer } from '../../rand/veldlezer.ts';

/** Registers the form that offers an agreement to another gemeente. */
export function registerAfspraakNieuw(app: WebApp, omgeving: Omgeving): void {
  registerFormulier(app, omgeving, '/regio/afspraken/nieuw', {
    handeling: 'deelafspraken-beheren',
    toon,
    verwerk,
  });
}

async function toon({ poorten }: PaginaVraag, staat: FormulierStaat): Promise<Antwoord> {
  const partners = await poorten.deelafspraken.listPartners();
  const veld = createVelden(staat);
  return pagina({
    titel: t.nieuw,
    kruimels: [{ tekst: t.titel, href: '/regio/afspraken' }],
    inhoud: (
      <>
        <Kop niveau={1}>{t.nieuw}</Kop>
        {partners.length === 0 ? (
          <Leeg titel={t.geenPartners}>
            <Alinea>{t.geenPartnersUitleg}</Alinea>
          </Leeg>
        ) : (
          <>
            <Foutsamenvatting fouten={staat.fouten} />
            <Formulier verzoek={staat.verzoek} waarschuwBijVerlaten>
              <SelectVeld
                {...veld('partner')}
                label={t.veld.partner}
                hint={t.veld.partnerHint}
                leeg={t.veld.partnerKies}
                opties={partners.map(({ code, naam }) => ({ waarde: code, label: naam }))}
                verplicht
              />
              <TekstVeld
                {...veld('naam')}
                label={t.veld.naam}
                hint={t.veld.naamHint}
                breedte="middel"
                verplicht
              />
              <DatumVeld {...veld('van')} label={t.veld.van} verplicht />
              <DatumVeld
                {...veld('laatstedag')}
                label={t.veld.laatsteDag}
                hint={t.veld.laatsteDagHint}
                verplicht={false}
              />
              <TekstvakVeld
                {...veld('voorwaarden')}
                label={t.veld.voorwaarden}
                hint={t.veld.voorwaardenHint}
                regels={4}
                verplicht={false}
              />
              <TekstVeld
                {...veld('contact')}
                label={t.veld.contact}
                hint={t.veld.contactHint}
                breedte="middel"
                verplicht
              />
              <Knop>{t.bied}</Knop>
            </Formulier>
          </>
        )}
      </>
    ),
  });
}

async function verwerk({ poorten, werk }: PaginaVraag, invoer: Invoer): Promise<Verwijzing | Afgekeurd> {
  const lees = createVeldlezer(invoer);
  const partners = await poorten.deelafspraken.listPartners();
  const partnerCode = lees.keuze(
    'partner',
    partners.map(({ code }) => code),
    t.fouten.partner,
  );
  const naam = lees.tekst('naam', t.fouten.naam);
  const van = lees.datum('van', t.fouten.van);
  const laatste = lees.datumOfLeeg('laatstedag', t.fouten.laatsteDag);
  const contact = lees.tekst('contact', t.fouten.contact);
  const periode =
    van === undefined || laatste === undefined ? undefined : createPeriodeTotEnMet(van, laatste);
  if (periode?.ok === false) lees.meld('laatstedag', t.fouten.periode);
  if (!partnerCode || naam === undefined || contact === undefined || !periode?.ok) return keurAf(lees.fouten);
  const id = await poorten.deelafspraken.addDeelafspraak({
    ...{ partnerCode, naam, contact, periode: periode.value, aangebodenOp: werk.vandaag },
    voorwaarden: invoer.tekst('voorwaarden'),
  });
  return verwijs(`/regio/afspraken/${id}?gedaan=aangeboden`);
}
