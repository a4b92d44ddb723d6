/** What the rules in force say, as words, for the record of the register. */
type Beleidswoorden = {
  readonly groepen: readonly string[];
  readonly volgorde: string;
  readonly loting: string;
  readonly gegevens: readonly string[];
  readonly versie: string;
};

const opsomming = (delen: readonly string[]) =>
  delen.map((deel, index) => `${index + 1}. ${deel}`).join('; ');

/** Words of the record for the Algoritmeregister of the Dutch government (publicatiestandaard 1.0). */
export const registerTeksten = {
  kop: 'Voor het Algoritmeregister',
  uitleg:
    'De overheid heeft één register met algoritmes. Dit is de tekst die een gemeente daar kan plaatsen. Hij volgt vanzelf de regels van deze pagina.',
  titel: 'Bekijk de tekst voor het register',
  link: 'Bewaar de tekst voor het register (JSON)',
  voorGemeente: 'Zet achter het adres ?gemeente= en de naam van je gemeente. Dan staat die erin.',
  bestand: 'algoritmeregister.json',
  /** The names that the standard gives to its fields. */
  velden: {
    name: 'Naam',
    description_short: 'Korte omschrijving',
    organization: 'Organisatie',
    category: 'Thema',
    status: 'Status',
    begin_date: 'Begindatum',
    end_date: 'Einddatum',
    contact_email: 'Contactgegevens',
    website: 'Link naar publiekspagina',
    publication_category: 'Publicatiecategorie',
    url: 'Link naar bronregistratie',
    goal: 'Doel en impact',
    proportionality: 'Afwegingen',
    human_intervention: 'Menselijke tussenkomst',
    risks: 'Risicobeheer',
    lawful_basis: 'Wettelijke basis',
    lawful_basis_grouping: 'Verwijzingen wettelijke basis',
    impacttoetsen: 'Toelichting op impacttoetsen',
    source_data: 'Gegevens',
    methods_and_models: 'Technische werking',
    provider: 'Leverancier',
    publiccode: 'Link naar broncode',
    lang: 'Taal',
    standard_version: 'Versie publicatiestandaard',
    source_id: 'Bron-ID',
    tags: 'Zoektermen',
  },
  organisatie: (gemeente: string) => `Gemeente ${gemeente}`,
  geenOrganisatie: 'Nog in te vullen door de gemeente',
  waarden: {
    naam: 'Plekken verdelen voor beschut werk',
    omschrijving: (aantalGroepen: number) =>
      `De computer verdeelt vrije plekken voor beschut werk. Iedereen maakt een eigen lijst met plekken. Willen meer mensen dezelfde plek? Dan gelden vaste regels met ${aantalGroepen} groepen. Een mens beslist.`,
    themas: ['Werk', 'Sociale zekerheid'],
    status: { ontwikkeling: 'In ontwikkeling', gebruik: 'In gebruik', buiten: 'Buiten gebruik' },
    categorie: 'Impactvolle algoritmes',
    doel: 'Het doel is om vrije plekken eerlijk te verdelen en de eigen keuze van mensen te volgen. Mensen met een besluit voor beschut werk krijgen een voorstel. Dat is de hoogste plek van hun eigen lijst die kan. Soms is er nog geen plek. Dan staat per plek waarom niet.',
    afwegingen:
      'Zonder rekenhulp kiest vaak de vrije plek de mens, en kan niemand uitleggen waarom. Met vaste regels geldt voor iedereen hetzelfde en kan iedereen het narekenen. Het nadeel: er krijgen soms minder mensen een plek dan er hooguit zouden kunnen. Om meer mensen te plaatsen zou je iemand een plek moeten afnemen. Dat doen we niet. Andere manieren zijn bekeken: verdelen op punten, verdelen op de beste kans op werk, en per plek de langst wachtende. De eerste twee geven mensen een score. Bij de derde telt de eigen lijst niet.',
    tussenkomst:
      'De uitkomst is een voorstel. Een medewerker van de gemeente bekijkt elke uitkomst en kan met een reden afwijken. Die reden blijft bewaard. Iemand begint pas als de persoon en de werkgever ja zeggen. Nee zeggen kost niets: de persoon houdt de eigen plaats in de rij.',
    risicos:
      'Een fout in gegevens kan iemand benadelen. Daarom ziet de medewerker per plek welke gegevens zijn vergeleken. Iets dat onbekend is, telt nooit als een ja. Een fout in het programma kan de uitkomst veranderen. Daarom rekent een tweede programma elke uitkomst na en gaat een uitkomst met een fout niet door. Regels kunnen voor een groep slechter uitpakken. Daarom laat de gemeente zien hoe lang mensen wachten. Voorrang gebeurt alleen op de gegevens die hieronder staan.',
    wet: (gronden: string) =>
      `De Participatiewet zegt in artikel 10b dat de gemeente beschut werk aanbiedt aan mensen die dat nodig hebben. De wet zegt niet wie er het eerst aan de beurt is. De volgorde is een keuze. De gronden daarvan: ${gronden}.`,
    impacttoetsen:
      'Nog niet gedaan. De gemeente doet eerst een toets op privacy (DPIA) en een toets op mensenrechten (IAMA). Een jurist kijkt naar de categorie.',
    gegevens: (gegevens: readonly string[]) =>
      `Voor de voorrang: ${gegevens.join(', ')}. Voor de keuze: de eigen lijst. Voor de vraag of werk kan: uren, hulp, aanpassingen, de afstand tussen twee postcodes, en wanneer een plek vrij is. De bron is het dossier bij de gemeente. Er staat geen diagnose in. De rekenmotor ziet nummers, geen namen.`,
    techniek: ({ groepen, volgorde, loting, versie }: Beleidswoorden) =>
      `Deferred acceptance (Gale en Shapley, 1962) waarbij de kandidaten zich aanmelden, met een strikte volgorde per plek. Invoer: per persoon een eigen lijst; per plek het aantal zitplaatsen en de volgorde van wie er kan werken. Uitvoer: wie welke plek krijgt, met de reden per plek. Volgorde van regelversie ‘${versie}’: ${opsomming(groepen)}. ${volgorde} ${loting} De loting is SHA-256 over een tekst die vooraf vastligt en het nummer van de persoon. Er is één lot voor alle plekken. Niet zelflerend, geen kansmodel, geen score. Dezelfde invoer geeft altijd dezelfde uitvoer.`,
    leverancier: 'Groeiplek (open source)',
    zoektermen: 'beschut werk, Participatiewet, matching, wachtlijst, loting, werkplek',
  },
};
