import { formatDatum } from '#web/texts/nl/datum.ts';
import { wervingTeksten as t } from '#web/texts/nl/werving.ts';
import { Alinea, Filterbalk, Kop, Leeg, SelectVeld, Stapel } from '#web/ui/index.ts';
import type { DeelProps } from './deel.ts';
import { ErbijDeel } from './erbij-deel.tsx';
import { GrensDeel } from './grens-deel.tsx';
import { Inhoudsopgave } from './inhoudsopgave.tsx';
import { Wervingnavigatie } from './navigatie.tsx';
import { NieuwDeel } from './nieuw-deel.tsx';
import { TekortDeel, ZonderPlekDeel } from './tekort-deel.tsx';
import { formatAantal } from './tekst.ts';
import { VraagAanbodDeel } from './vraagaanbod-deel.tsx';

/** 'Which place should we open now?': the message, then proposals, costs, shortages and what is unknown. */
export function WervingPagina(props: DeelProps) {
  return (
    <Stapel ruimte="ruim">
      <Stapel>
        <Kop niveau={1}>{t.titel}</Kop>
        <Wervingnavigatie deel="overzicht" />
        <Boodschap {...props} />
      </Stapel>
      {props.advies.deelnemers > 0 && (
        <>
          <NieuwDeel {...props} />
          <ErbijDeel {...props} />
          <GrensDeel {...props} />
          <VraagAanbodDeel {...props} />
          <TekortDeel {...props} />
          <ZonderPlekDeel {...props} />
        </>
      )}
    </Stapel>
  );
}

function Boodschap({ markt, advies, lezer, werksoort }: DeelProps) {
  const { deelnemers, geplaatst, hoogstens, zonderKeuze } = advies;
  const aantal = (getal: number) => formatAantal(getal, lezer);
  if (deelnemers === 0) {
    return (
      <Leeg titel={t.leeg}>
        <Alinea>{t.leegUitleg}</Alinea>
      </Leeg>
    );
  }
  return (
    <>
      <Alinea soort="inleiding">
        {t.boodschap(aantal(deelnemers), aantal(geplaatst), formatDatum(markt.vandaag))}
      </Alinea>
      <Alinea>
        {t.bovengrens(aantal(hoogstens), aantal(geplaatst))} {t.bovengrensUitleg}
      </Alinea>
      {zonderKeuze > 0 && <Alinea>{t.zonderKeuze(aantal(zonderKeuze))}</Alinea>}
      <Inhoudsopgave />
      <Werksoortkeuze markt={markt} werksoort={werksoort} />
    </>
  );
}

function Werksoortkeuze({ markt, werksoort }: Pick<DeelProps, 'markt' | 'werksoort'>) {
  const { werksoorten } = markt.feiten;
  return (
    <Filterbalk
      actie="/sturing/werving"
      gekozen={
        werksoort === null
          ? []
          : [{ tekst: werksoorten.get(werksoort) ?? werksoort, weg: '/sturing/werving' }]
      }
      wis={werksoort === null ? undefined : '/sturing/werving'}
    >
      <SelectVeld
        naam="werksoort"
        label={t.filter.werksoort}
        leeg={t.filter.alles}
        waarde={werksoort ?? ''}
        opties={[...werksoorten].map(([waarde, label]) => ({ waarde, label }))}
      />
    </Filterbalk>
  );
}
