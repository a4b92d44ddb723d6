import { findPrijs } from '#application/regels/index.ts';
import {
  calculatePlekkenscenario,
  findGeldstroom,
  GELDSTROMEN,
  type Plekkengroep,
  type Plekkenscenario,
  type PlekkenscenarioInvoer,
} from '#domain/kosten/index.ts';
import type { Rekenuitkomst } from '#web/rand/rekenverslag/index.ts';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import { formatEuro, formatEuroInvoer } from '#web/texts/nl/euro.ts';
import { kostenScenarioTeksten } from '#web/texts/nl/kosten-scenario.ts';
import { plaatskostenHulpTeksten } from '#web/texts/nl/rekenhulp-plaatskosten.ts';
import { formatRekenwaarde } from '#web/texts/nl/rekenwaarde.ts';
import { formatGetal } from '#web/ui/index.ts';
import { Hulppagina } from '../../openbaar/rekenhulp/hulppagina.tsx';
import { answerHulpvraag, createHulpvelden } from '../../openbaar/rekenhulp/hulpstaat.ts';
import { PlaatskostenTabellen } from '../../openbaar/rekenhulp/plaatskosten-tabellen.tsx';
import type { Rekenlezer } from '../../openbaar/rekenhulp/rekeninvoer.ts';
import type { Toon } from './scenario.ts';
import { GROEPEN, PlekkenVelden } from './scenario-plekken-velden.tsx';

const { plekken: t, fout } = kostenScenarioTeksten;

/** What a number of places costs together: one group for extra places, several for another mix of loonwaarden. */
export const toonPlekkenscenario: Toon = async ({ vraag, poorten, werk }, keuze) => {
  const normen = await poorten.normen.readNormen();
  const staat = answerHulpvraag({
    invoer: vraag,
    lees,
    reken: (invoer) => calculatePlekkenscenario(invoer, normen),
    veldVan: toVeld,
  });
  const prijzen = await poorten.regels.listGemeentePrijzen();
  const eigen = findPrijs(prijzen, 'begeleidingsvergoeding', werk.vandaag)?.bedrag;
  const begeleiding = eigen ?? normen.find('begeleidingsvergoeding', werk.vandaag)?.waarde;
  // A link that fills in a number of places is a beginning, not an answer that was sent.
  const getoond = vraag.heeft('uren') ? staat : { ...staat, verstuurd: false };
  const inhoud = (
    <Hulppagina
      pad="/sturing/kosten/scenario"
      teksten={t}
      staat={staat}
      keuze={keuze}
      breed
      describe={({ uitkomst }) => describeUitkomst(uitkomst)}
      beeld={({ uitkomst }) => <PlaatskostenTabellen kosten={uitkomst.kosten} />}
    >
      <PlekkenVelden
        veld={createHulpvelden(getoond)}
        vandaag={werk.vandaag}
        plekken={vraag.tekst('plekken1') || '10'}
        begeleiding={begeleiding === undefined ? '' : formatEuroInvoer(begeleiding)}
      />
    </Hulppagina>
  );
  return { staat, inhoud };
};

function lees(lezer: Rekenlezer): PlekkenscenarioInvoer | undefined {
  const peildatum = lezer.datum('peildatum');
  const groepen = leesGroepen(lezer);
  const uren = lezer.uren('uren');
  const voltijdUren = lezer.urenOfLeeg('voltijdUren');
  const begeleiding = lezer.bedrag('begeleiding');
  const overig = lezer.bedragOfLeeg('overig');
  if (peildatum === undefined || uren === undefined || begeleiding === undefined) return undefined;
  return {
    peildatum,
    groepen,
    uren,
    begeleiding,
    ...(voltijdUren ? { voltijdUren } : {}),
    ...(overig ? { overig } : {}),
  };
}

/** Rows that were left empty are no groups; a row with one of its two fields is a fault. */
function leesGroepen(lezer: Rekenlezer): readonly Plekkengroep[] {
  const groepen: Plekkengroep[] = [];
  const gevuld = GROEPEN.filter((nr) => !(lezer.isLeeg(`plekken${nr}`) && lezer.isLeeg(`loonwaarde${nr}`)));
  for (const nr of gevuld) {
    const plekken = lezer.getal(`plekken${nr}`, [0, 99_999], fout.aantal);
    const loonwaarde = lezer.aandeel(`loonwaarde${nr}`);
    if (plekken !== undefined && loonwaarde !== undefined) groepen.push({ plekken, loonwaarde });
  }
  if (gevuld.length === 0) lezer.meld('plekken1', fout.geenGroep);
  return groepen;
}

/** Faults in a group were noted while reading; what is left is about the fields that groups share. */
function toVeld(pad: string): string {
  return pad.startsWith('groepen') ? 'plekken1' : pad;
}

function describeUitkomst(uitkomst: Plekkenscenario): readonly Rekenuitkomst[] {
  return [
    ...GELDSTROMEN.map((geldstroom) => {
      const bedrag = findGeldstroom(uitkomst.kosten, geldstroom);
      return {
        naam: plaatskostenHulpTeksten.geldstroom[geldstroom],
        waarde: bedrag === null ? algemeen.onbekend : formatEuro(bedrag),
      };
    }),
    { naam: t.aantalPlekken, waarde: formatGetal(uitkomst.plekken) },
    {
      naam: t.gemiddelde,
      waarde:
        uitkomst.gemiddeldeLoonwaarde === null
          ? t.nooit
          : formatRekenwaarde(uitkomst.gemiddeldeLoonwaarde, 'aandeel'),
    },
  ];
}
