import type { Gebruiker } from '#application/gebruiker/index.ts';
import { ROLLEN } from '#domain/toegang/index.ts';
import { gebruikersTeksten as t } from '#web/texts/nl/beheer.ts';
import { kaderTeksten } from '#web/texts/nl/kader.ts';
import {
  Alinea,
  Formulier,
  Foutsamenvatting,
  Knop,
  Knoppenrij,
  Kop,
  Label,
  Link,
  Melding,
  Tabel,
  TekstVeld,
  VinkgroepVeld,
  VinkVeld,
} from '#web/ui/index.ts';
import type { FormulierStaat } from '../../rand/formulier.tsx';
import { HuidigeVersie } from '../../rand/velden.tsx';

const ROL_OPTIES = ROLLEN.map((rol) => ({ waarde: rol, label: kaderTeksten.rollen[rol] }));

/** Everyone with an account, and the form for a new one. */
export function GebruikersPagina(props: {
  gebruikers: readonly Gebruiker[];
  staat: FormulierStaat;
  gelukt: boolean;
}) {
  const { gebruikers, staat } = props;
  const foutVan = (naam: string) => staat.fouten.find((fout) => fout.naam === naam)?.tekst;
  return (
    <>
      <Kop niveau={1}>{t.titel}</Kop>
      {props.gelukt && (
        <Melding soort="ok" aankondigen>
          {t.gelukt}
        </Melding>
      )}
      <Foutsamenvatting fouten={staat.fouten} />
      <Alinea soort="inleiding">{t.inleiding}</Alinea>
      <Tabel
        id="gebruikers"
        bijschrift={t.bijschrift(gebruikers.length)}
        rijen={gebruikers}
        sleutel={({ id }) => id}
        kolommen={[
          { kop: t.kolommen.naam, rijkop: true, cel: ({ naam }) => naam },
          { kop: t.kolommen.functie, cel: ({ functie }) => functie },
          { kop: t.kolommen.email, cel: ({ email }) => email },
          {
            kop: t.kolommen.rollen,
            cel: formatRollen,
          },
          { kop: t.kolommen.stand, cel: (gebruiker) => <Stand {...gebruiker} /> },
          {
            kop: t.kolommen.actie,
            cel: ({ id, naam }) => (
              <Link href={`/beheer/gebruikers/${id}`} aanvulling={naam}>
                {t.wijzig}
              </Link>
            ),
          },
        ]}
      />
      <Kop niveau={2} id="nieuw">
        {t.nieuw.titel}
      </Kop>
      <Formulier verzoek={staat.verzoek} kopId="nieuw">
        <TekstVeld
          naam="naam"
          label={t.nieuw.naam}
          waarde={staat.invoer.tekst('naam')}
          fout={foutVan('naam')}
        />
        <TekstVeld
          naam="email"
          label={t.nieuw.email}
          invoer="email"
          waarde={staat.invoer.tekst('email')}
          fout={foutVan('email')}
        />
        <TekstVeld
          naam="functie"
          label={t.nieuw.functie}
          verplicht={false}
          waarde={staat.invoer.tekst('functie')}
        />
        <VinkgroepVeld
          naam="rollen"
          label={t.nieuw.rollen}
          opties={ROL_OPTIES}
          waarden={staat.invoer.lijst('rollen')}
          fout={foutVan('rollen')}
        />
        <Knop>{t.nieuw.knop}</Knop>
      </Formulier>
    </>
  );
}

function formatRollen({ rollen }: Gebruiker): string {
  return rollen.map((rol) => kaderTeksten.rollen[rol]).join(', ') || t.geenRol;
}

function Stand({ geblokkeerd, heeftWachtwoord }: Gebruiker) {
  if (geblokkeerd) return <Label toon="fout">{t.stand.geblokkeerd}</Label>;
  return heeftWachtwoord ? (
    <Label toon="goed">{t.stand.actief}</Label>
  ) : (
    <Label>{t.stand.geenWachtwoord}</Label>
  );
}

/** Roles and blocking of one account. */
export function GebruikerWijzigen({ gebruiker, staat }: { gebruiker: Gebruiker; staat: FormulierStaat }) {
  const foutVan = (naam: string) => staat.fouten.find((fout) => fout.naam === naam)?.tekst;
  return (
    <>
      <Kop niveau={1}>{gebruiker.naam}</Kop>
      <Foutsamenvatting fouten={staat.fouten} />
      <HuidigeVersie
        staat={staat}
        gegevens={[
          { naam: t.kolommen.rollen, waarde: formatRollen(gebruiker) },
          { naam: t.kolommen.stand, waarde: <Stand {...gebruiker} /> },
        ]}
      />
      <Formulier verzoek={staat.verzoek} versie={String(gebruiker.versie)}>
        <VinkgroepVeld
          naam="rollen"
          label={t.wijzigen.rollen}
          opties={ROL_OPTIES}
          waarden={staat.verstuurd ? staat.invoer.lijst('rollen') : gebruiker.rollen}
          fout={foutVan('rollen')}
        />
        <VinkVeld
          naam="geblokkeerd"
          label={t.wijzigen.geblokkeerd}
          aan={staat.verstuurd ? staat.invoer.heeft('geblokkeerd') : gebruiker.geblokkeerd}
          fout={foutVan('geblokkeerd')}
        />
        <Knoppenrij>
          <Knop>{t.wijzigen.knop}</Knop>
          <Knop soort="tweede" naam="link" waarde="1">
            {t.wijzigen.link}
          </Knop>
        </Knoppenrij>
      </Formulier>
    </>
  );
}

/** Shows the one-time link, to hand over. */
export function LinkPagina({ naam, link }: { naam: string; link: string }) {
  return (
    <>
      <Kop niveau={1}>{t.link.titel}</Kop>
      <Alinea>{t.link.uitleg(naam)}</Alinea>
      <p>
        <code>{link}</code>
      </p>
      <Knop soort="tweede" href="/beheer/gebruikers">
        {t.link.terug}
      </Knop>
    </>
  );
}
