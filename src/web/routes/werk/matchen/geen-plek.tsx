import type { MatchPlek } from '#application/keuze/index.ts';
import { countBeletten } from '#domain/matchen/index.ts';
import { matchTeksten } from '#web/texts/nl/matchen.ts';
import { Alinea, Knop, Knoppenrij, Leeg, Lijst } from '#web/ui/index.ts';
import type { DossierLink } from '../dossier/link.ts';
import type { MatchRecht } from './laden.ts';

const t = matchTeksten.geenPlek;

type GeenPlekProps = {
  readonly voornaam: string;
  readonly plekken: readonly MatchPlek[];
  readonly link: DossierLink;
  readonly mag: MatchRecht;
};

/** No place that can be proposed: what stands in the way, at how many places, and what can be done. */
export function GeenPlek({ voornaam, plekken, link, mag }: GeenPlekProps) {
  const beletten = countBeletten(plekken);
  const eerstBesluit = beletten[0]?.code === 'besluit';
  return (
    <Leeg
      titel={t.kop}
      kopniveau={3}
      actie={
        <Knoppenrij>
          {eerstBesluit ? (
            <Knop href={link('advies')}>{t.besluit}</Knop>
          ) : (
            <Knop href={link('wensen')}>{t.wensen(voornaam)}</Knop>
          )}
          {mag.plekkenBeheren && !eerstBesluit && (
            <Knop soort="tweede" href="/werk/plekken/nieuw">
              {t.nieuwePlek}
            </Knop>
          )}
          <Knop soort="stil" href={link('gesprek')}>
            {t.gesprek}
          </Knop>
        </Knoppenrij>
      }
    >
      {plekken.length === 0 ? (
        <Alinea>{t.geen}</Alinea>
      ) : (
        <>
          <Alinea>{t.uitleg(voornaam)}</Alinea>
          <Lijst
            items={beletten.map(({ code, aantal }) => ({
              sleutel: code,
              inhoud: `${t.plekken(aantal)}: ${t.oorzaak[code]}.`,
            }))}
          />
        </>
      )}
    </Leeg>
  );
}
