import type { SignaalGroep } from '#application/signaal/index.ts';
import type { Actie } from '#domain/signaal/index.ts';
import {
  ACTIES,
  describeWaaromNu,
  describeWat,
  SOORTEN,
  vandaagTeksten as t,
} from '#web/texts/nl/vandaag.ts';
import { Formulier, Knop, Knoppenrij, SignaalKaart, Uitklap } from '#web/ui/index.ts';
import { matchPad } from '../matchen/staat.ts';

/** One person or provider: the most urgent signal with its acts, and what else plays. */
export function Signaalgroep({ groep, verzoek }: { groep: SignaalGroep; verzoek: string }) {
  const [eerste, ...rest] = groep.signalen;
  const [hoofd, ...andere] = eerste.acties;
  return (
    <SignaalKaart
      id={`signaal-${groep.onderwerp}`}
      urgentie={eerste.urgentie}
      titel={
        groep.werkgeverNaam === null || groep.werkgeverNaam === groep.titel
          ? groep.titel
          : `${groep.titel}, ${groep.werkgeverNaam}`
      }
      href={groep.href}
      wat={describeWat(eerste, groep.plekNaam, groep.werkgeverNaam)}
      waaromNu={describeWaaromNu(eerste)}
      {...(groep.jobcoach === '' ? {} : { bekendBij: groep.jobcoach })}
      acties={
        <>
          {hoofd !== undefined && (
            <Knop klein href={actiePad(hoofd, groep.href)} aanvulling={groep.titel}>
              {ACTIES[hoofd]}
            </Knop>
          )}
          <Uitklap titel={t.andereStap}>
            {andere.length > 0 && (
              <Knoppenrij>
                {andere.map((actie) => (
                  <Knop
                    key={actie}
                    klein
                    soort="tweede"
                    href={actiePad(actie, groep.href)}
                    aanvulling={groep.titel}
                  >
                    {ACTIES[actie]}
                  </Knop>
                ))}
              </Knoppenrij>
            )}
            <Formulier
              actie="/werk"
              verzoek={verzoek}
              mee={{ onderwerp: groep.onderwerp, soort: eerste.soort }}
            >
              <Knoppenrij>
                <Knop klein soort="tweede" naam="gedaan" waarde="afgehandeld" aanvulling={groep.titel}>
                  {t.afgehandeld}
                </Knop>
                <Knop klein soort="tweede" naam="gedaan" waarde="uitgesteld" aanvulling={groep.titel}>
                  {t.uitstellen}
                </Knop>
                <Knop klein soort="stil" naam="gedaan" waarde="klopt-niet" aanvulling={groep.titel}>
                  {t.kloptNiet}
                </Knop>
              </Knoppenrij>
            </Formulier>
          </Uitklap>
        </>
      }
    >
      {rest.map((signaal) => (
        <p key={signaal.soort} class="gp-signaal__waarom">
          {SOORTEN[signaal.soort]}: {describeWat(signaal, groep.plekNaam, groep.werkgeverNaam)}
        </p>
      ))}
    </SignaalKaart>
  );
}

/** An act on a person that looks for a place: it is done where the places are. */
const MATCHEN = 'matchen';

/** Where an act is done, below the page of the person or provider. */
const DEEL: Readonly<Record<Actie, string>> = {
  'uwv-bellen': '#gesprek',
  sparren: '#gesprek',
  'besluit-nemen': '/advies',
  'gesprek-voeren': '#gesprek',
  'antwoord-navragen': '/keuze',
  'ander-voorstel-doen': MATCHEN,
  'vast-dienstverband-bespreken': '/werk',
  'tijdelijk-verlengen': '/werk',
  'samen-nieuwe-plek-zoeken': MATCHEN,
  'zekerheid-werkgever-bespreken': '#gesprek',
  'overleg-met-collega': '#gesprek',
  'plek-zoeken': MATCHEN,
  'regio-vragen': '#gesprek',
  'reden-vastleggen': '#gesprek',
  'voorstel-doen': MATCHEN,
  'keuze-plannen': '/keuze',
  bellen: '#gesprek',
  'bezoek-plannen': '#gesprek',
  'kijkdag-regelen': '/keuze',
  'plek-nagaan': '/keuze',
  'uren-of-duur-aanpassen': '/werk',
  'aanbieder-spreken': '',
  'overeenkomst-verlengen': '',
};

function actiePad(actie: Actie, href: string): string {
  const deel = DEEL[actie];
  return deel === MATCHEN ? matchPad(href.split('/').at(-1) ?? '') : `${href}${deel}`;
}
