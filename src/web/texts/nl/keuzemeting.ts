import type { MetingGroep } from '#application/keuzemeting/index.ts';
import type { KeuzeUitslag, MeetperiodeWeigering, VoorstelAfloop } from '#domain/keuzemeting/index.ts';

/** Words of 'Krijgen mensen de plek die ze kiezen?'. Staff are addressed with 'je'. */
export const keuzemetingTeksten = {
  titel: 'Krijgen mensen de plek die ze kiezen?',
  van: 'Van',
  totEnMet: 'Tot en met',
  toon: 'Toon deze periode',
  jaren: 'Of kies een jaar',
  csv: 'Download de cijfers (CSV)',
  boodschap: {
    deel: (eerste: number, metKeuze: number, deel: string) =>
      `${metKeuze === 1 ? 'Er begon 1 mens' : `Er begonnen ${metKeuze} mensen`} met een eigen keuze op een plek. ${eerste} van hen ${eerste === 1 ? 'kreeg' : 'kregen'} de eerste keuze. Dat is ${deel}.`,
    geen: 'In deze periode begon niemand met een eigen keuze op een plek. Hoe vaak de eerste keuze lukte, is dus onbekend.',
  },
  periode: (van: string, totEnMet: string) => `${van} tot en met ${totEnMet}`,
  dag: (dag: string) => `Wat nog loopt, is geteld op ${dag}.`,
  geenRegister: 'Deze gemeente houdt hier nog geen register bij. Daarom zijn er geen cijfers.',
  registerLater: (dag: string) =>
    `Van deze periode zijn geen volledige cijfers bekend. Het register begint op ${dag}. Kies een periode vanaf die dag.`,
  fouten: {
    van: 'Vul de eerste dag in. Bijvoorbeeld 01-01-2025.',
    totEnMet: 'Vul de laatste dag in. Bijvoorbeeld 31-12-2025.',
    'periode-andersom': 'De laatste dag ligt voor de eerste. Kies een latere laatste dag.',
    'periode-te-lang': 'Kies een periode van hoogstens 10 jaar.',
    'periode-in-toekomst': 'De eerste dag is nog niet geweest. Kies een dag tot en met vandaag.',
  } satisfies Record<MeetperiodeWeigering['code'] | 'van' | 'totEnMet', string>,
  bron: 'Register van de gemeente in Groeiplek',
  mensen: 'Mensen',
  deel: 'Deel',
  aantal: 'Aantal',
  totaal: 'Samen met een keuze',
  meer: 'Meer cijfers',
  teltNiet: 'telt niet mee',
  bekijk: (wat: string) => `Bekijk wie dit zijn: ${wat}`,
  honorering: {
    kop: 'Begonnen mensen op de plek van hun keuze?',
    wat: 'Waar begon iemand?',
    uitslagen: {
      eerste: 'Op de eerste keuze',
      'tweede-of-derde': 'Op de tweede of derde keuze',
      lager: 'Lager op de eigen lijst',
      'niet-gekozen': 'Op een plek die niet was gekozen',
      'zonder-keuze': 'Zonder keuze',
    } satisfies Record<KeuzeUitslag, string>,
    topDrie: 'Eerste, tweede of derde keuze',
    definitie:
      'Mensen die in de periode begonnen op een plek. Eén persoon telt één keer: de eerste start. Een proefplaats telt ook als start. Verder werken op dezelfde plek is geen nieuwe start. We kijken naar de keuze die gold op de dag van het voorstel. Zonder voorstel is dat de eerste werkdag. Wie geen keuze had, staat apart en telt in geen enkel deel mee.',
    jaren: 'De eerste keuze per jaar',
    jaarkolom: 'Jaar',
    eerste: 'Eerste keuze',
    topDrieKort: 'Eerste drie',
    onbekendJaar: 'niemand begonnen',
    grafiekBereik: (jaar: number) =>
      `Alle mensen die in dat jaar begonnen met een eigen keuze. Het jaar ${jaar} loopt nog.`,
    grafiek: (deel: string, jaar: number) => `In ${jaar} begon ${deel} op de eerste keuze`,
    grafiekGeen: 'Zo vaak lukte de eerste keuze per jaar',
    legenda: {
      eerste: 'eerste keuze',
      'tweede-of-derde': 'tweede of derde',
      lager: 'lager op de lijst',
      'niet-gekozen': 'niet gekozen',
    },
  },
  tijd: {
    kop: 'Hoe lang duurt het van kiezen tot beginnen?',
    boodschap: (weken: string, wacht: string) =>
      `De helft van de mensen begon binnen ${weken} na de keuze. ${wacht}`,
    boodschapGeen: (wacht: string) =>
      `Van niemand weten we hoe lang het duurde van keuze tot start. ${wacht}`,
    wacht: (aantal: number) =>
      aantal === 1
        ? 'Er wacht nog 1 mens die al heeft gekozen.'
        : `Er wachten nog ${aantal} mensen die al hebben gekozen.`,
    groep: 'Wie',
    begonnen: 'Begonnen in deze periode',
    wachtNog: 'Koos en wacht nog',
    kolommen: {
      mensen: 'Mensen',
      mediaan: 'De helft',
      p90: '9 van de 10',
      langste: 'Langste',
      onbekend: 'Dag onbekend',
    },
    binnen: (weken: string) => `binnen ${weken}`,
    weken: (weken: number) => (weken === 1 ? '1 week' : `${weken} weken`),
    dagen: (dagen: number) => (dagen === 1 ? '1 dag' : `${dagen} dagen`),
    klasse: (van: number, tot: number) => `${van} tot ${tot} weken`,
    klasseOpen: (van: number) => `${van} weken of langer`,
    verdeling: 'Hoe lang duurt het, in stappen van 4 weken?',
    duur: 'Hoe lang',
    grafiekBegonnen: (aantal: number) => `Begonnen: ${aantal === 1 ? '1 mens' : `${aantal} mensen`}`,
    grafiekWacht: (aantal: number) => `Wacht nog: ${aantal === 1 ? '1 mens' : `${aantal} mensen`}`,
    bereikBegonnen: 'Van de eerste keuze tot de eerste dag op de plek.',
    bereikWacht: 'Van de eerste keuze tot nu. Deze mensen begonnen nog niet.',
    definitie:
      'Dagen vanaf de eerste keuze na een eerdere plek. Opnieuw kiezen maakt de tijd dus niet korter. Wie wacht, staat apart: samen tellen zou het wachten korter laten lijken. ‘De helft’ en ‘9 van de 10’ zijn tijden die echt voorkomen.',
  },
  wacht: {
    kop: 'Wie wacht er nog?',
    rijen: {
      wachtend: 'Wacht en heeft geen plek',
      metKeuze: 'Daarvan: heeft gekozen',
      zonderKeuze: 'Daarvan: heeft nog niet gekozen',
      aangehouden: 'Daarvan: aangehouden',
      langZonderPassend: (maanden: number) =>
        `Wacht langer dan ${maanden} maanden en geen plek van de eigen lijst kan`,
      langZonderKeuze: (maanden: number) => `Wacht langer dan ${maanden} maanden zonder keuze`,
    },
    alleenVandaag: 'Of een plek kan, rekenen we alleen voor vandaag uit.',
    definitie:
      'Mensen met een besluit beschut werk, zonder dienstverband en zonder plek op deze dag. Wachten telt vanaf het advies of besluit. Wie is aangehouden, telt niet bij ‘langer dan’.',
  },
  aanbod: {
    kop: 'Wat werd er van de voorstellen?',
    boodschap: (gedaan: number, kandidaat: number, werkgever: number) =>
      `${gedaan === 1 ? 'Er was 1 voorstel' : `Er waren ${gedaan} voorstellen`}. De kandidaat zei ${kandidaat} keer nee, de werkgever ${werkgever} keer.`,
    leeg: 'Er was geen voorstel in deze periode.',
    wat: 'Afloop',
    aflopen: {
      aanvaard: 'Allebei ja',
      'geweigerd-kandidaat': 'De kandidaat zei nee',
      'geweigerd-werkgever': 'De werkgever zei nee',
      ingetrokken: 'Ingetrokken door de gemeente',
      'te-laat': 'Nog geen antwoord, en te laat',
      open: 'Wacht op antwoord',
    } satisfies Record<VoorstelAfloop, string>,
    deelVan: 'Deel van de antwoorden',
    redenen: 'Waarom zeiden mensen nee?',
    reden: 'Reden',
    wie: 'Wie',
    kanten: { kandidaat: 'kandidaat', werkgever: 'werkgever' },
    redenOnbekend: 'De reden is niet als keuze vastgelegd.',
    definitie:
      'Voorstellen die in de periode zijn gedaan, zoals ze er op de laatste dag voor staan. Het deel is van de voorstellen met een ja van allebei of een nee. Nee zeggen kost iemand niets.',
  },
  personen: {
    groepen: {
      eerste: 'Begonnen op de eerste keuze',
      'tweede-of-derde': 'Begonnen op de tweede of derde keuze',
      lager: 'Begonnen lager op de eigen lijst',
      'niet-gekozen': 'Begonnen op een plek die niet was gekozen',
      'zonder-keuze': 'Begonnen zonder keuze',
      'wacht-met-keuze': 'Koos en wacht nog',
      'wacht-zonder-keuze': 'Wacht en koos nog niet',
      aanvaard: 'Voorstellen met allebei ja',
      'geweigerd-kandidaat': 'De kandidaat zei nee',
      'geweigerd-werkgever': 'De werkgever zei nee',
      ingetrokken: 'Ingetrokken voorstellen',
      'te-laat': 'Nog geen antwoord, en te laat',
      open: 'Wacht op antwoord',
    } satisfies Record<MetingGroep, string>,
    inleiding: {
      mensen: (aantal: number, periode: string) =>
        `${aantal === 1 ? '1 mens' : `${aantal} mensen`}, ${periode}.`,
      voorstellen: (aantal: number, periode: string) =>
        `${aantal === 1 ? '1 voorstel' : `${aantal} voorstellen`}, ${periode}.`,
    },
    kolommen: {
      naam: 'Naam',
      begonnen: 'Begonnen op',
      wacht: 'Wacht sinds',
      voorstel: 'Voorstel van',
      gekozen: 'Eerste keuze op',
      plek: 'Plek',
      rang: 'Keuze',
      wie: 'Klantmanager',
    },
    geenPlek: 'nog geen plek',
    nietGekozen: 'niet gekozen',
    leeg: 'Niemand',
    leegUitleg: 'In deze periode is er niemand in deze groep.',
  },
  blok: {
    kop: 'Krijgen mensen de plek die ze kiezen?',
    naam: 'Eerste keuze gelukt',
    vanMensen: (eerste: number, metKeuze: number) =>
      metKeuze === 1
        ? `${eerste} van 1 mens met een keuze`
        : `${eerste} van de ${metKeuze} mensen met een keuze`,
    niemand: 'niemand begon met een keuze',
    periode: (dag: string) => `12 maanden tot en met ${dag}`,
    link: 'Bekijk alle cijfers over keuzes',
  },
};
