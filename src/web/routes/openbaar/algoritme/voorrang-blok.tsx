import { laatsteDag } from '#domain/shared/index.ts';
import { type Beleidsfeiten, describeBeleid, type Voorrangsbeleid } from '#domain/voorrang/index.ts';
import { Vindplaats } from '#web/rand/rekenverslag/vindplaats.tsx';
import { formatDatum } from '#web/texts/nl/datum.ts';
import { algoritmeTeksten } from '#web/texts/nl/openbaar-algoritme.ts';
import { beleidTeksten } from '#web/texts/nl/openbaar-algoritme-beleid.ts';
import { Alinea, Kop, Lijst, Stapel } from '#web/ui/index.ts';
import { listGegevens, listGroepen, nameVolgorde } from './beleidswoorden.ts';

const t = algoritmeTeksten.voorrang;

/** Who goes first, straight from the policy in force: the groups with their grounds, the day, the lottery, the version. */
export function VoorrangBlok({ beleid }: { readonly beleid: Voorrangsbeleid }) {
  const feiten = describeBeleid(beleid);
  const groepen = listGroepen(feiten);
  const { volgorde, loting } = nameVolgorde(feiten);
  return (
    <Stapel>
      <Kop niveau={2} id="voorrang">
        {t.kop}
      </Kop>
      <Alinea>{t.alinea}</Alinea>
      <Lijst
        soort="nummers"
        items={feiten.trappen.map(({ tier, code, bron }) => ({
          sleutel: `${tier}`,
          inhoud: (
            <>
              <strong>{groepen[tier]}</strong>
              <Alinea>{beleidTeksten.uitleg[code]}</Alinea>
              <Alinea soort="klein">
                {t.bron}
                <Vindplaats tekst={bron.artikel} vindplaats={bron.vindplaats} />
              </Alinea>
            </>
          ),
        }))}
      />
      <Alinea>{`${volgorde} ${loting}`}</Alinea>
      <Alinea>{t.gebruikt}</Alinea>
      <Lijst items={listGegevens(feiten).map((tekst) => ({ sleutel: tekst, inhoud: tekst }))} />
      <Alinea soort="klein">{nameVersie(feiten)}</Alinea>
    </Stapel>
  );
}

function nameVersie({ versie, geldig }: Beleidsfeiten): string {
  const einde = laatsteDag(geldig);
  const van = formatDatum(geldig.van);
  return einde === null ? t.versie(versie, van) : t.versieTot(versie, van, formatDatum(einde));
}
