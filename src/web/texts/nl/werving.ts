import type { Prijsbron } from '#application/werving/index.ts';
import type { Gevraagde, Toets, Vereiste } from '#domain/haalbaarheid/index.ts';
import type { Wachtband } from '#domain/werving/index.ts';

const mensen = (aantal: string) => (aantal === '1' ? '1 mens' : `${aantal} mensen`);
const plaatsen = (aantal: string) => (aantal === '1' ? '1 plaats' : `${aantal} plaatsen`);
const plekken = (aantal: string) => (aantal === '1' ? '1 plek' : `${aantal} plekken`);
const begin = (zin: string) => zin.charAt(0).toUpperCase() + zin.slice(1);
const vrij = (zitplaatsen: string) =>
  zitplaatsen === '0'
    ? 'Daar is niets vrij.'
    : `Daar ${zitplaatsen === '1' ? 'is' : 'zijn'} samen ${plaatsen(zitplaatsen)} vrij.`;
const maanden = (aantal: number) => (aantal === 1 ? '1 maand' : `${aantal} maanden`);

/** Words of 'Welke plek moeten we nu openen?'. Numbers come as text: '3' or 'minder dan 5'. */
export const wervingTeksten = {
  titel: 'Welke plek moeten we nu openen?',
  navigatie: 'Werving',
  inhoud: 'Op deze pagina',
  delen: { overzicht: 'Welke plek openen', watAls: 'Wat als' },
  minderDanVijf: 'minder dan 5',
  geenBeleid: 'Voor deze dag zijn er geen regels voor wie eerst is. Vraag de beheerder om hulp.',
  boodschap: (wachten: string, geplaatst: string, dag: string) =>
    `${begin(wachten === '1' ? '1 mens wacht' : `${wachten} mensen wachten`)} op ${dag} met een eigen keuze. Een ronde van vandaag ${geplaatst === '1' ? 'geeft er 1 een plek' : `geeft er ${geplaatst} een plek`}.`,
  bovengrens: (hoogstens: string, geplaatst: string) =>
    /^\d+$/.test(hoogstens)
      ? `Er ${hoogstens === '1' ? 'kan' : 'kunnen'} hoogstens ${mensen(hoogstens)} geplaatst worden. De ronde plaatst ${geplaatst}.`
      : `Er kunnen ${mensen(hoogstens)} geplaatst worden.`,
  bovengrensUitleg:
    'Meer kan niet met de plaatsen die er nu zijn, hoe je ook verdeelt. De ronde plaatst soms minder. Want niemand verliest een plek aan iemand die later aan de beurt is. En niemand hoeft naar een plek lager op de eigen lijst.',
  zonderKeuze: (aantal: string) =>
    `${begin(aantal === '1' ? '1 mens wacht' : `${aantal} mensen wachten`)} nog zonder eigen keuze en ${aantal === '1' ? 'telt' : 'tellen'} hier niet mee. Leg eerst samen de keuze vast.`,
  leeg: 'Er is niemand die wacht met een eigen keuze',
  leegUitleg: 'Leg samen met mensen vast welke plekken zij willen. Dan zie je hier welke plek helpt.',
  filter: { werksoort: 'Soort werk', alles: 'Alle soorten werk' },
  voorWie: 'Bekijk voor wie',
  kolommen: {
    plek: 'Plek',
    zitplaatsen: 'Plaatsen',
    aanWerk: 'Aan werk',
    beter: 'Betere plek',
    wacht: 'Langste wacht',
    prijs: 'Prijs per plaats per jaar',
    perPlaatsing: 'Prijs per mens aan werk per jaar',
    wie: 'Voor wie',
  },
  geenWacht: 'niemand',
  verborgen: 'niet getoond',
  verborgenUitleg:
    'Gaat het om minder dan 5 mensen? Dan zie je geen precies aantal, geen wachttijd en niet welke hulp nodig is. Zo is niemand te herkennen.',
  zin: {
    nieuw: (aantal: string, plek: string) => `${plekken(aantal)} ${plek}`,
    nieuwVerborgen: (plek: string) => `enkele plekken ${plek}`,
    erbij: (plek: string) => `1 plaats erbij bij ${plek}`,
    uren: (uren: string) => `${uren} uur`,
    rond: (woonplaats: string, pc4: string) => `${woonplaats} rond postcode ${pc4}`,
    tot: (prijs: string) => `tot ${prijs} per jaar`,
    prijsOnbekend: 'prijs onbekend',
    toezicht: 'altijd toezicht',
    hulpVerborgen: 'met de hulp die nodig is',
    helpt: (delen: string) => `helpt ${delen}`,
    aanWerk: (aantal: string, wacht: number | null) =>
      `${aantal === '1' ? '1 wachtende' : `${aantal} wachtenden`} aan werk${wacht === null ? '' : ` (langste wacht ${maanden(wacht)})`}`,
    beter: (aantal: string) => `${aantal === '1' ? '1 ander' : `${aantal} anderen`} aan een betere plek`,
    en: ' en ',
  },
  begeleiding: {
    licht: 'lichte begeleiding',
    midden: 'elke dag begeleiding',
    intensief: 'de hele dag begeleiding',
  },
  maanden,
  nieuw: {
    kop: 'Een nieuw soort plek',
    schatting:
      'Schatting. Deze plekken bestaan nog niet, dus niemand koos ze al. Groeiplek neemt aan: wie dit werk wenst en er terecht kan, wil deze plek. Vraag dat eerst aan de mensen zelf.',
    tabel: 'Nieuwe soorten plekken, de beste eerst (schatting)',
    leeg: 'Geen nieuw soort plek helpt nu iemand. Misschien is er al plaats genoeg. Of we weten van de mensen nog niet welk werk, welke uren of welke hulp zij nodig hebben.',
    definitie:
      'Per soort plek is opnieuw verdeeld met die plaatsen erbij. Aan werk: mensen die nu geen plek krijgen en dan wel. Betere plek: mensen die hoger op de eigen lijst uitkomen. Langste wacht: sinds de dag van het besluit.',
    bron: (regels: string) =>
      `Eigen register van de gemeente, verdeeld door Groeiplek (regels ${regels}; bij gelijke datum een proefloting).`,
    prijsbron: {
      gemeenteprijs: 'Prijs: de prijs per plek die de gemeente vastlegde.',
      'hoogste-plekprijs': 'Prijs: de hoogste prijs per jaar die nu bij dit soort werk is vastgelegd.',
    } satisfies Record<Prijsbron, string>,
  },
  erbij: {
    kop: 'Een plaats erbij op een plek die er al is',
    uitleg: 'Dit is precies: de mensen kozen deze plek al. Eén plaats helpt hoogstens één mens aan werk.',
    tabel: (getoond: number, alle: number) =>
      getoond === alle
        ? 'Eén plaats erbij, de beste eerst'
        : `Eén plaats erbij, de beste ${getoond} van ${alle}`,
    leeg: 'Een plaats erbij helpt nu bij geen enkele plek iemand.',
    bij: (plek: string, werkgever: string) => `${plek} (${werkgever})`,
  },
  grens: {
    kop: 'Wat kost het ten minste?',
    boodschap: (erbij: string, totaal: string) =>
      `${erbij === '1' ? '1 mens meer' : `${erbij} mensen meer`} aan werk kost ten minste ${totaal} per jaar`,
    samenvatting: (prijs: string) =>
      `De eerste plaats kost ${prijs} per jaar. Elke volgende kost evenveel of meer.`,
    bereik:
      'Geteld vanaf het hoogste aantal dat met de plaatsen van nu kan. Alleen soorten plekken met een bekende prijs tellen mee. Een ronde kan minder mensen plaatsen, want wie eerder aan de beurt is, mag eerst kiezen.',
    kolommen: {
      erbij: 'Mensen meer',
      totaal: 'Samen ten minste',
      plaats: 'De plaats die erbij komt',
      prijs: 'Prijs van die plaats',
    },
    tabel: 'De laagste kosten per aantal mensen (schatting)',
    kosten: 'Kosten per jaar',
    bij: (totaal: string) => totaal,
    leeg: 'Er is geen nieuw soort plek met een bekende prijs. Leg bij plekken de prijs per jaar vast, of bij Regels de prijs per plek.',
    verborgen:
      'Er kunnen met nieuwe plekken minder dan 5 mensen bij. Daarom zie je hier geen bedragen per aantal mensen.',
    aantal: (erbij: number) => (erbij === 1 ? '1 mens' : `${erbij} mensen`),
    bron: 'Prijzen uit het eigen register van de gemeente',
  },
  tekorten: {
    kop: 'Waar zijn te weinig plaatsen?',
    zin: (wie: string, waar: string, zitplaatsen: string) =>
      `${wie === '1' ? 'Deze mens kan' : `Deze ${wie} mensen kunnen`} alleen naar deze ${waar === '1' ? 'plek' : `${waar} plekken`}. ${vrij(zitplaatsen)}`,
    zinVerborgen: (waar: string, zitplaatsen: string) =>
      `Minder dan 5 mensen kunnen alleen naar ${plekken(waar)}. ${vrij(zitplaatsen)}`,
    leeg: 'Er is geen groep mensen met te weinig plaatsen: iedereen met een mogelijke plek kan ergens terecht.',
    definitie:
      'Een tekort is een bewijs: tel de mensen, de plekken op hun lijsten en de vrije plaatsen daar. Er zijn meer mensen dan plaatsen, hoe je ook verdeelt.',
    bekijk: 'Bekijk deze mensen en plekken',
    plekken: 'Plekken',
  },
  zonderPlek: {
    kop: 'Wachten zonder plek die kan',
    zin: (aantal: string) =>
      aantal === '0'
        ? 'Iedereen die wacht heeft op de eigen lijst een plek die kan of alleen vol is.'
        : `Bij ${mensen(aantal)} kan geen enkele plek van de eigen lijst, ook niet met een plaats erbij.`,
    tabel: 'De reden die per mens het meest voorkomt',
    definitie:
      'Mensen die wachten met een eigen keuze waarop geen plek staat die kan. Per mens telt de reden die op de lijst het meest voorkomt. Is er nog iets te vragen? Dan telt dat als reden.',
    kolommen: { reden: 'Reden', aantal: 'Mensen' },
    eenAantal: 'een aantal',
    redenen: {
      onbekend: 'We weten nog niet genoeg: er is nog iets te vragen',
      F01: 'Er is geen besluit op de dag van beginnen',
      F02: 'De plek is er dan nog niet of niet meer',
      F03: 'De plek duurt te kort',
      F04: 'De plek is te duur',
      F05: 'De uren passen niet',
      F06: 'Een aanpassing of het toezicht ontbreekt',
      F07: 'Er is te weinig begeleiding',
      F08: 'De plek is te ver',
      F09: 'Er is geen afspraak met de gemeente van de plek',
      F10: 'Er was eerder een nee',
    } satisfies Record<Vereiste | 'onbekend', string>,
    vragen: 'Wat weten we nog niet?',
    vragenUitleg: 'Een onbekend antwoord telt nooit als een plek die past. Vraag dit eerst, dat kost niets.',
    vraagkolommen: { vraag: 'Vraag', aan: 'Aan wie', aantal: 'Mensen' },
    aan: { kandidaat: 'de kandidaat', werkgever: 'de werkgever' } satisfies Record<Gevraagde, string>,
    vraag: {
      besluit: 'besluit',
      periode: 'van wanneer tot wanneer de plek er is',
      zitplaats: 'vrije plaats',
      beschikbaarheid: 'wanneer beginnen kan',
      duur: 'hoe lang de plek duurt',
      uren: 'uren per week',
      'lokale-uren': 'uren per week',
      dagen: 'werkdagen',
      reisafstand: 'hoe ver de plek mag zijn',
      reistijd: 'reistijd',
      begeleiding: 'begeleiding',
      'permanent-toezicht': 'altijd toezicht',
      aanpassingen: 'aanpassingen',
      prijs: 'prijs',
      afspraak: 'afspraak met de gemeente',
      uitsluiting: 'eerder nee',
    } satisfies Record<Toets['code'], string>,
  },
  vraagAanbod: {
    kop: 'Vraag naast aanbod',
    boodschap: (werksoort: string, wensen: string, vrij: string) =>
      `${werksoort}: ${mensen(wensen)} ${wensen === '1' ? 'wil' : 'willen'} dit, ${vrij === '0' ? 'en er is geen plaats vrij' : `en er ${vrij === '1' ? 'is 1 plaats' : `zijn ${vrij} plaatsen`} vrij`}`,
    tabel: 'Wensen en vrije plaatsen per soort werk',
    kolommen: {
      werksoort: 'Soort werk',
      wensen: 'Mensen die dit willen',
      vrij: 'Vrije plaatsen',
      verschil: 'Verschil',
    },
    tekort: (aantal: number) => `${aantal} te weinig`,
    over: (aantal: number) => `${aantal} over`,
    gelijk: 'gelijk',
    definitie:
      'Mensen die wachten met een eigen keuze, bij elk soort werk dat zij wensen. Iemand met drie wensen telt drie keer. Vrije plaatsen: vrij binnen 8 weken.',
    bron: 'Eigen register van de gemeente',
    delen: { vrij: 'Vrije plaatsen', tekort: 'Mensen meer dan vrije plaatsen' },
  },
  mensen: {
    titel: 'Voor wie helpt dit?',
    titelTekort: 'Voor wie zijn er te weinig plaatsen?',
    aanWerk: 'Krijgen een plek',
    beter: 'Krijgen een betere plek',
    niemand: 'Niemand.',
    tekort: 'Mensen in dit tekort',
    kolommen: { kandidaat: 'Kandidaat', sinds: 'Besluit sinds', wie: 'Wie' },
    dossier: (nummer: string) => `Dossier ${nummer}`,
    geenKlantmanager: 'nog niemand',
    schatting: 'Dit is een schatting. Vraag de mensen eerst of zij deze plek willen.',
    definitie: 'Wie een plek krijgt of een betere, als er met deze plaatsen opnieuw wordt verdeeld.',
    weg: 'Dit voorstel is er niet meer. De gegevens zijn intussen veranderd.',
    terug: 'Bekijk de voorstellen van nu',
  },
  watAls: {
    titel: 'Wat als?',
    inleiding:
      'Probeer een verandering. Groeiplek verdeelt de plekken van vandaag opnieuw en vergelijkt. Er wordt niets bewaard.',
    plek: 'Plek',
    geenPlek: 'Geen plek veranderen',
    zitplaatsen: 'Plaatsen',
    anders: (aantal: number) => {
      if (aantal < 0) return '1 plaats minder';
      if (aantal === 0) return 'evenveel als nu';
      return aantal === 1 ? '1 plaats erbij' : `${aantal} plaatsen erbij`;
    },
    verder: 'Hoe ver iedereen wil reizen',
    verderOpties: (kilometer: number) => (kilometer === 0 ? 'zoals nu' : `${kilometer} km verder`),
    doe: 'Reken uit',
    uitkomst: {
      meer: (aantal: string) =>
        `${begin(aantal === '1' ? '1 mens krijgt' : `${aantal} mensen krijgen`)} er dan een plek bij.`,
      minder: (aantal: string) =>
        `${begin(aantal === '1' ? '1 mens krijgt' : `${aantal} mensen krijgen`)} dan geen plek meer.`,
      gelijk: 'Evenveel mensen krijgen een plek.',
      meerVerborgen: 'Er krijgen dan meer mensen een plek.',
      minderVerborgen: 'Er krijgen dan minder mensen een plek.',
    },
    tabel: 'Wie merkt dit, naar hoe lang zij wachten',
    kolommen: {
      wacht: 'Wacht',
      aanWerk: 'Krijgt een plek',
      beter: 'Betere plek',
      slechter: 'Plek lager op de lijst',
      kwijt: 'Geen plek meer',
    },
    banden: {
      'tot-half-jaar': 'korter dan een half jaar',
      'tot-jaar': 'een half jaar tot een jaar',
      'tot-twee-jaar': 'een tot twee jaar',
      langer: 'twee jaar of langer',
    } satisfies Record<Wachtband, string>,
    totaal: 'samen',
    definitie:
      'De verdeling van vandaag naast dezelfde verdeling met de verandering. Alles is opnieuw verdeeld: dit is geen schatting.',
    verderUitleg:
      'Verder reizen telt alleen voor plekken die al op iemands lijst staan en die alleen te ver zijn.',
    fouten: {
      plek: 'Kies een plek uit de lijst.',
      zitplaatsen: 'Kies een aantal plaatsen uit de lijst.',
      verder: 'Kies een afstand uit de lijst.',
      'plek-onbekend': 'Deze plek doet niet mee met de ronde van vandaag. Kies een andere plek.',
      'geen-zitplaats-vrij': 'Deze plek heeft geen vrije plaats die weg kan. Kies iets anders.',
      'niets-anders': 'Kies iets dat verandert: plaatsen bij een plek, of verder reizen.',
    },
  },
};
