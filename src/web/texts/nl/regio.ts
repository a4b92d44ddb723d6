/** Words of the region: kinds of work per gemeente, and what sharing brings. */
export const regioTeksten = {
  titel: 'Regiobeeld',
  inleiding:
    'Waar zijn plekken vrij, en waar zoeken mensen dat werk? Zo zie je waar plekken en mensen elkaar in de regio nu missen.',
  leeg: 'Nog geen regiobeeld',
  leegUitleg: 'Er is geen gemeente in deze regio die haar mensen en plekken in Groeiplek bijhoudt.',
  grootste: 'De grootste verschillen',
  geenVerschil: 'Nergens zoeken 5 of meer mensen werk waarvoor te weinig plaatsen vrij zijn.',
  verschil: (gemeente: string, werksoort: string, gewenst: number, vrij: number) =>
    `${gemeente}: ${gewenst} mensen zoeken werk in ‘${werksoort}’. ${
      vrij === 0
        ? 'Er is daar geen plaats vrij.'
        : vrij === 1
          ? 'Er is daar 1 plaats vrij.'
          : `Er zijn daar ${vrij} plaatsen vrij.`
    }`,
  elders: (namen: string) => `Wel vrij in: ${namen}.`,
  tabel: 'Vrije plaatsen en mensen die dit werk zoeken, per soort werk en gemeente',
  werksoort: 'Soort werk',
  cel: (vrij: number, gewenst: string) => `${vrij} vrij, ${gewenst}`,
  zoekt: (aantal: number) => `${aantal} zoeken`,
  zoektKlein: (grens: number) => `minder dan ${grens} zoeken`,
  klein: (grens: number) =>
    `Zoeken minder dan ${grens} mensen dit werk, dan staat er ‘minder dan ${grens}’. Ook 0 telt zo. Er staan geen totalen, zodat niemand een klein aantal kan uitrekenen.`,
  definitie:
    'Vrij: plaatsen waar op deze dag niemand zit of later komt, en die niet met een andere gemeente zijn gedeeld. Zoeken: mensen die wachten en dit werk bij hun wensen hebben; wie drie soorten werk wil, telt bij alle drie.',
  bron: 'Groeiplek, de registers van de gemeenten in deze regio',
  winst: {
    titel: 'Wat brengt delen?',
    leeg: 'Dit is nog niet berekend. De beheerder van de installatie kan dat doen met: npx groeiplek regio bereken.',
    uitleg:
      'We verdelen de plekken twee keer: elke gemeente alleen, en samen. Bij elke plek gaan de eigen inwoners voor. We rekenen alsof er geen aanbod loopt.',
    soorten: {
      afspraken: 'Met de plekken die nu gedeeld zijn',
      alles: 'Als alle gemeenten in de regio alle plekken delen',
    },
    schatting:
      'Dit is een schatting. Niemand koos een plek van een andere gemeente. We nemen aan dat iemand daar ook wil werken als het werk past bij de wensen en alle eisen. Die plekken komen na de eigen lijst. Hoe ver iemand wil reizen, telt ook mee.',
    geenAfspraken: 'Er is nu geen plek gedeeld en overgenomen. Delen verandert dus nog niets.',
    niemandSlechter: 'Niemand krijgt door delen een lagere plek van de eigen lijst dan zonder delen.',
    kolommen: {
      gemeente: 'Gemeente',
      alleen: 'Geplaatst zonder delen',
      samen: 'Geplaatst met delen',
      beter: 'Betere plek',
      slechter: 'Slechtere plek',
      uitgeleend: 'Plaatsen voor anderen',
      geleend: 'Plaatsen bij anderen',
      slechterOpDatum: 'Slechter als alleen de datum telt',
    },
    dicht: 'afgeschermd',
    dichtKolommen: (namen: string) => `Overal afgeschermd: ${namen}.`,
    dichtUitleg: (grens: number) =>
      `Afgeschermd: minder dan ${grens}, of een getal waarmee je zo’n klein aantal kunt uitrekenen.`,
    definitie:
      'Geteld zijn mensen die wachten en een keuze hebben. Beter en slechter: hoger of lager op de eigen lijst dan zonder delen. Voor elke plek rekenen we met al haar vrije plaatsen.',
    bron: (beleid: string, vingerafdruk: string) =>
      `Groeiplek, regels ‘${beleid}’, markt met kenmerk ${vingerafdruk}`,
  },
};
