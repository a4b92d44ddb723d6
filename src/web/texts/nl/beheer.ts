/** Words of the pages of the beheerder. */
export const gebruikersTeksten = {
  titel: 'Mensen en rollen',
  inleiding: 'Hier zie je wie er bij jouw gemeente met Groeiplek werkt en wat zij mogen.',
  bijschrift: (aantal: number) => (aantal === 1 ? '1 medewerker' : `${aantal} medewerkers`),
  kolommen: {
    naam: 'Naam',
    functie: 'Functie',
    email: 'E-mailadres',
    rollen: 'Rollen',
    stand: 'Account',
    actie: 'Wat kun je doen?',
  },
  stand: {
    actief: 'actief',
    geenWachtwoord: 'nog geen wachtwoord',
    geblokkeerd: 'geblokkeerd',
    demo: 'demo',
  },
  geenRol: 'geen rol',
  wijzig: 'Wijzig',
  nieuw: {
    titel: 'Nieuwe medewerker',
    naam: 'Voor- en achternaam',
    email: 'E-mailadres van het werk',
    functie: 'Functie',
    rollen: 'Rollen',
    knop: 'Medewerker toevoegen',
  },
  wijzigen: {
    titel: 'Medewerker wijzigen',
    rollen: 'Rollen vanaf vandaag',
    geblokkeerd: 'Dit account is geblokkeerd',
    knop: 'Bewaren',
    link: 'Link voor een nieuw wachtwoord maken',
  },
  link: {
    titel: 'Link voor een wachtwoord',
    uitleg: (naam: string) => `Geef deze link aan ${naam}. De link werkt één keer en 3 dagen lang.`,
    terug: 'Naar mensen en rollen',
  },
  gelukt: 'De wijziging is bewaard.',
  fouten: {
    naam: 'Vul de naam in.',
    email: 'Vul een e-mailadres in, zoals naam@gemeente.nl.',
    rollen: 'Kies minstens één rol.',
    zelf: 'Je kunt je eigen account niet blokkeren. Vraag een andere beheerder.',
    eigenRol: 'Je kunt de rol beheerder niet bij jezelf weghalen. Vraag een andere beheerder.',
    geenLink: 'Dit account is geblokkeerd. Haal eerst de blokkade weg en bewaar dat.',
  },
};

export const logboekTeksten = {
  titel: 'Logboek',
  inleiding:
    'Elke keer dat iemand gegevens van mensen bekijkt of verandert, komt hier een regel bij. Regels veranderen nooit.',
  bijschrift: 'Regels, nieuwste eerst',
  kolommen: { tijdstip: 'Wanneer', wie: 'Wie', wat: 'Wat', dossiers: 'Over wie', reden: 'Waarom' },
  systeem: 'het systeem',
  velden: (namen: readonly string[]) => (namen.length === 0 ? '' : `: ${namen.join(', ')}`),
  aantal: (aantal: number) => (aantal === 1 ? '1 persoon' : `${aantal} mensen`),
  filters: { van: 'Van', totEnMet: 'Tot en met', wie: 'Wie', nummer: 'Dossiernummer', iedereen: 'Iedereen' },
  fouteDatum: 'Vul een datum in. Bijvoorbeeld 30-04-2026.',
  foutNummer: 'Vul een dossiernummer in. Bijvoorbeeld k-7f3qab.',
  leeg: 'Geen regels gevonden',
  leegUitleg: 'Kies een langere periode of wis de filters.',
  nieuwer: 'Nieuwere regels',
  ouder: 'Oudere regels',
};
