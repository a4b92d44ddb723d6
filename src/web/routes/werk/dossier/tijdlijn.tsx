import type { Gebeurtenis, Tijdlijnfeit } from '#application/dossier/index.ts';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { dossierTeksten } from '#web/texts/nl/dossier.ts';
import { describeGebeurtenis } from '#web/texts/nl/dossier-tijdlijn.ts';
import { Leeg, Tijdlijn } from '#web/ui/index.ts';

type DossierTijdlijnProps = {
  readonly feiten: readonly Tijdlijnfeit[];
  /** Level of each title in the outline. */
  readonly kopniveau: 3 | 4;
};

/** What happened to this person, newest first. */
export function DossierTijdlijn({ feiten, kopniveau }: DossierTijdlijnProps) {
  if (feiten.length === 0) return <Leeg titel={dossierTeksten.tijdlijn.leeg} kopniveau={kopniveau} />;
  return (
    <Tijdlijn
      kopniveau={kopniveau}
      punten={feiten.map(({ sleutel, datum, door, gebeurtenis }) => {
        const { titel, uitleg } = describeGebeurtenis(gebeurtenis);
        return {
          sleutel,
          titel,
          datum: formatDatum(datum),
          tijdstip: datum,
          door: door ?? undefined,
          inhoud: inhoudVan(gebeurtenis, uitleg),
        };
      })}
    />
  );
}

function inhoudVan(gebeurtenis: Gebeurtenis, uitleg: string) {
  if (gebeurtenis.soort === 'keuze' && gebeurtenis.plekken.length > 0) {
    return (
      <>
        <ol class="gp-lijst">
          {gebeurtenis.plekken.map((plek) => (
            <li key={plek}>{plek}</li>
          ))}
        </ol>
        {uitleg !== '' && <p>{uitleg}</p>}
      </>
    );
  }
  if (uitleg === '') return undefined;
  return uitleg.split('\n\n').map((alinea) => <p key={alinea}>{alinea}</p>);
}
