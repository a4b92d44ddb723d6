import type { Context } from 'hono';
import type { DemoGebruiker } from '#application/aanmelding/index.ts';
import { aanmeldenTeksten as t } from '#web/texts/nl/aanmelden.ts';
import { kaderTeksten } from '#web/texts/nl/kader.ts';
import {
  Alinea,
  Foutsamenvatting,
  Knop,
  Kop,
  Melding,
  renderDocument,
  TekstVeld,
  type Veldfout,
} from '#web/ui/index.ts';
import { Kader } from './kader.tsx';
import type { Omgeving, WebEnv } from './omgeving.ts';

type AanmeldenStaat = {
  readonly naar?: string | undefined;
  readonly email?: string | undefined;
  readonly fouten?: readonly Veldfout[] | undefined;
  /** A form that waits for signing in. */
  readonly mee?: ReadonlyArray<readonly [string, string]> | undefined;
  readonly status?: 200 | 400 | 401 | undefined;
};

/** Sends the sign-in page. */
export async function stuurAanmelden(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  staat: AanmeldenStaat,
): Promise<Response> {
  const demo = omgeving.demo ? await omgeving.aanmelding.listDemoGebruikers() : [];
  const { fouten = [], mee = [] } = staat;
  const document = (
    <Kader sessie={undefined} pad="/aanmelden" omgeving={omgeving} titel={t.titel} fout={fouten.length > 0}>
      <Kop niveau={1}>{mee.length > 0 ? t.bewaardTitel : t.titel}</Kop>
      {mee.length > 0 && <Melding soort="info">{t.bewaardUitleg}</Melding>}
      <Foutsamenvatting fouten={fouten} />
      {omgeving.demo ? (
        <DemoKeuze gebruikers={demo} staat={staat} />
      ) : (
        <WachtwoordFormulier staat={staat} fouten={fouten} />
      )}
    </Kader>
  );
  return c.html(renderDocument(document), staat.status ?? 200);
}

function DemoKeuze({ gebruikers, staat }: { gebruikers: readonly DemoGebruiker[]; staat: AanmeldenStaat }) {
  const perGemeente = new Map<string, DemoGebruiker[]>();
  for (const gebruiker of gebruikers) {
    perGemeente.set(gebruiker.gemeenteNaam, [...(perGemeente.get(gebruiker.gemeenteNaam) ?? []), gebruiker]);
  }
  return (
    <form method="post" action="/aanmelden" class="gp-stapel">
      <Meegegeven staat={staat} />
      <Kop niveau={2}>{t.demoTitel}</Kop>
      <Alinea>{t.demoUitleg}</Alinea>
      {[...perGemeente].map(([gemeente, mensen]) => (
        <section key={gemeente} class="gp-stapel gp-stapel--krap">
          <Kop niveau={3}>{gemeente}</Kop>
          <ul class="gp-keuzelijst">
            {mensen.map((mens) => (
              <li key={mens.gebruikerId} class="gp-keuzelijst__item">
                <span>
                  <strong>{mens.naam}</strong>,{' '}
                  {mens.functie || mens.rollen.map((r) => kaderTeksten.rollen[r]).join(', ')}
                </span>
                <Knop soort="tweede" klein naam="gebruiker" waarde={mens.gebruikerId}>
                  {t.demoKnop(mens.naam)}
                </Knop>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </form>
  );
}

function WachtwoordFormulier({ staat, fouten }: { staat: AanmeldenStaat; fouten: readonly Veldfout[] }) {
  const foutVan = (naam: string) => fouten.find((fout) => fout.naam === naam)?.tekst;
  return (
    <form method="post" action="/aanmelden" class="gp-formulier" noValidate>
      <Meegegeven staat={staat} />
      <Kop niveau={2}>{t.wachtwoordTitel}</Kop>
      <TekstVeld
        naam="email"
        label={t.email}
        invoer="email"
        autocomplete="username"
        waarde={staat.email}
        fout={foutVan('email')}
      />
      <TekstVeld
        naam="wachtwoord"
        label={t.wachtwoord}
        wachtwoord
        autocomplete="current-password"
        fout={foutVan('wachtwoord')}
      />
      <Knop>{t.knop}</Knop>
    </form>
  );
}

function Meegegeven({ staat }: { staat: AanmeldenStaat }) {
  return (
    <>
      {staat.naar && <input type="hidden" name="naar" value={staat.naar} />}
      {staat.mee?.map(([naam, waarde], plaats) => (
        <input key={`${plaats}${naam}`} type="hidden" name={naam} value={waarde} />
      ))}
    </>
  );
}
