import type { Context } from 'hono';
import { aanmeldenTeksten as t } from '#web/texts/nl/aanmelden.ts';
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
import { Kader } from '../../rand/kader.tsx';
import type { Omgeving, WebApp, WebEnv } from '../../rand/omgeving.ts';

const PAD = '/aanmelden/wachtwoord/:token';
const MINIMUM_TEKENS = 12;

/** Registers the page behind a one-time link: choose a password, once. */
export function registerWachtwoord(app: WebApp, omgeving: Omgeving): void {
  app.get(PAD, (c) => stuurWachtwoord(c, omgeving, []));
  app.post(PAD, async (c) => {
    const data = await c.req.formData();
    const [wachtwoord, herhaling] = [
      String(data.get('wachtwoord') ?? ''),
      String(data.get('herhaling') ?? ''),
    ];
    const fouten = [
      ...(wachtwoord.length < MINIMUM_TEKENS ? [{ naam: 'wachtwoord', tekst: t.linkTeKort }] : []),
      ...(wachtwoord === herhaling ? [] : [{ naam: 'herhaling', tekst: t.linkOngelijk }]),
    ];
    if (fouten.length > 0) return await stuurWachtwoord(c, omgeving, fouten);
    const gezet = await omgeving.aanmelding.zetWachtwoord(c.req.param('token') ?? '', wachtwoord);
    return gezet ? c.redirect('/aanmelden', 303) : await stuurWachtwoord(c, omgeving, []);
  });
}

async function stuurWachtwoord(
  c: Context<WebEnv>,
  omgeving: Omgeving,
  fouten: readonly Veldfout[],
): Promise<Response> {
  const gevonden = await omgeving.aanmelding.findEenmaligeLink(c.req.param('token') ?? '');
  const foutVan = (naam: string) => fouten.find((fout) => fout.naam === naam)?.tekst;
  const document = (
    <Kader
      sessie={undefined}
      pad="/aanmelden"
      omgeving={omgeving}
      titel={t.linkTitel}
      fout={fouten.length > 0}
    >
      <Kop niveau={1}>{t.linkTitel}</Kop>
      {gevonden === undefined ? (
        <Melding soort="waarschuwing">{t.linkVerlopen}</Melding>
      ) : (
        <>
          <Foutsamenvatting fouten={fouten} />
          <Alinea soort="inleiding">{t.linkUitleg(gevonden.naam)}</Alinea>
          <form method="post" class="gp-formulier" noValidate>
            <TekstVeld naam="wachtwoord" label={t.wachtwoord} wachtwoord fout={foutVan('wachtwoord')} />
            <TekstVeld naam="herhaling" label={t.linkHerhaling} wachtwoord fout={foutVan('herhaling')} />
            <Knop>{t.linkKnop}</Knop>
          </form>
        </>
      )}
    </Kader>
  );
  return c.html(renderDocument(document), fouten.length > 0 ? 400 : gevonden === undefined ? 404 : 200);
}
