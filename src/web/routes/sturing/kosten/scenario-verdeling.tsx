import {
  calculateVerdelingscenario,
  type Verdelingscenario,
  type VerdelingscenarioInvoer,
} from '#domain/kosten/index.ts';
import type { Rekenuitkomst } from '#web/rand/rekenverslag/index.ts';
import { kostenScenarioTeksten } from '#web/texts/nl/kosten-scenario.ts';
import { formatGetal, GetalVeld, Link, TekstVeld } from '#web/ui/index.ts';
import { Hulppagina } from '../../openbaar/rekenhulp/hulppagina.tsx';
import { answerHulpvraag, createHulpvelden } from '../../openbaar/rekenhulp/hulpstaat.ts';
import type { Rekenlezer } from '../../openbaar/rekenhulp/rekeninvoer.ts';
import { readBegin, type Toon } from './scenario.ts';

const { verdeling: t, eenheid, fout } = kostenScenarioTeksten;

const MEESTE = 999_999;

/** Another distribution of the national number of places. */
export const toonVerdelingscenario: Toon = async (vraag, keuze) => {
  const staat = answerHulpvraag({ invoer: vraag.vraag, lees, reken: calculateVerdelingscenario });
  const veld = createHulpvelden(staat);
  const { taakstelling, landelijk } = await readBegin(vraag);
  const inhoud = (
    <Hulppagina
      pad="/sturing/kosten/scenario/verdeling"
      teksten={t}
      staat={staat}
      keuze={keuze}
      describe={({ uitkomst }) => describeUitkomst(uitkomst)}
      beeld={({ uitkomst }) =>
        uitkomst.verschil > 0 && (
          <Link href={`/sturing/kosten/scenario?plekken1=${uitkomst.verschil}`}>{t.verder}</Link>
        )
      }
    >
      <GetalVeld {...veld('landelijk', landelijk)} label={t.landelijk} eenheid={eenheid.plekken} verplicht />
      <TekstVeld
        {...veld('aandeel')}
        label={t.aandeel}
        hint={t.aandeelHint}
        breedte="kort"
        invoer="decimal"
        verplicht
      />
      <GetalVeld {...veld('huidig', taakstelling)} label={t.huidig} eenheid={eenheid.plekken} verplicht />
    </Hulppagina>
  );
  return { staat, inhoud };
};

function lees(lezer: Rekenlezer): VerdelingscenarioInvoer | undefined {
  const landelijk = lezer.getal('landelijk', [0, MEESTE], fout.aantal);
  const aandeel = lezer.aandeel('aandeel');
  const huidig = lezer.getal('huidig', [0, MEESTE], fout.aantal);
  if (landelijk === undefined || aandeel === undefined || huidig === undefined) return undefined;
  return { landelijk, aandeel, huidig };
}

function describeUitkomst({ taakstelling, verschil }: Verdelingscenario): readonly Rekenuitkomst[] {
  return [
    { naam: t.taakstelling, waarde: t.aantal(formatGetal(taakstelling)), hoofd: true },
    { naam: verschil < 0 ? t.eraf : t.erbij, waarde: t.aantal(formatGetal(Math.abs(verschil))) },
  ];
}
