const mensen = (aantal: number) => (aantal === 1 ? '1 mens' : `${aantal} mensen`);

/** Words of the consent plan of a round. Staff are addressed with 'je'. */
export const rondeAdviesTeksten = {
  titel: (nummer: number) => `Wie kan er in ronde ${nummer} nog bij?`,
  link: 'Bekijk wie er nog bij kan als iemand een andere plek goed vindt',
  boodschap: (geplaatst: number, hoogstens: number) =>
    `Na deze ronde ${geplaatst === 1 ? 'heeft' : 'hebben'} ${mensen(geplaatst)} een plek. Hoogstens ${mensen(hoogstens)} ${hoogstens === 1 ? 'kan' : 'kunnen'} tegelijk een plek hebben.`,
  vrijwillig:
    'Sommige mensen kunnen ook naar een plek lager op hun eigen lijst. Vinden zij dat goed, dan komt hun plaats vrij voor een ander. Dat is vrijwillig: nee zeggen kost niets, en niemand verliest een plek.',
  beloofd: 'Beloofd',
  beloofdUitleg:
    'Zoveel mensen meer kunnen een plek krijgen als iedereen ja zegt en de vrije plaatsen precies zo gaan.',
  herberekend: 'Na herberekening',
  herberekendUitleg:
    'Zoveel mensen meer krijgen echt een plek als iedereen ja zegt. De vrije plaats gaat naar wie het eerst aan de beurt is. Dat kan iemand zijn die al een plek had.',
  eenheid: (aantal: number) => (aantal === 1 ? 'mens meer' : 'mensen meer'),
  tabel: (aantal: number) => `Vraag aan ${mensen(aantal)}`,
  kolommen: {
    kandidaat: 'Kandidaat',
    van: 'Krijgt nu',
    naar: 'Vraag of dit ook goed is',
    wie: 'Wie',
    plek: 'Plek',
  },
  keuze: (rang: number, plek: string) => `keuze ${rang}: ${plek}`,
  dossier: (nummer: string) => `Dossier ${nummer}`,
  geenKlantmanager: 'nog niemand',
  nieuw: 'Voor wie het ruimte geeft, volgens het plan',
  leeg: 'Er is niemand om te vragen',
  leegUitleg:
    'Ook als mensen een lagere plek goed vinden, kan er niemand bij. Alleen nieuwe plaatsen of langere lijsten helpen.',
  werving: 'Bekijk welke plek helpt',
  stappen: 'Zo leg je een ja vast',
  doe: [
    'Verstuur eerst het aanbod van deze ronde. Een aanbod dat nog niet is beantwoord, blijft staan.',
    'Vraag het de kandidaat samen met de jobcoach. Vertel dat nee zeggen niets kost.',
    'Zegt de kandidaat ja? Leg de keuze dan opnieuw vast, met die plek bovenaan.',
    'Draai een nieuwe ronde. Iedereen met een lopend aanbod houdt dat, of krijgt iets dat hoger op de eigen lijst staat.',
  ],
  nietBewaard: 'Deze pagina geeft alleen advies. Groeiplek verandert zelf geen lijst en geen aanbod.',
  oud: 'Er is een nieuwere ronde. Dit advies hoort bij de verdeling van toen.',
  definitie:
    'Zo weinig mogelijk mensen vragen, en zo min mogelijk plaatsen lager op de eigen lijst. Wie een plek heeft, houdt een plek. Wie al werkt en een andere plek vraagt, telt mee.',
  bron: (beleid: string) => `De bewaarde markt van deze ronde, regels ${beleid}.`,
};
