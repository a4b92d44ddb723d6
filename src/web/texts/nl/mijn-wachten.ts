/** Words of 'Jij wacht op een werkplek', for the candidate. Only what is known; never a rank number. */
export const mijnWachtenTeksten = {
  titel: 'Jij wacht op een werkplek',
  niet: 'Jij wacht nu niet',
  nietUitleg: 'Je wacht nu niet op een werkplek.',
  advies: (dag: string) => `Het UWV vindt dat beschut werk bij je past. Dat zei het UWV op ${dag}.`,
  weken: (weken: string) => `Je wacht nu ${weken}.`,
  hoeLang: 'We weten niet hoe lang het nog duurt.',
  wij: 'Dit doen wij nu',
  zoekt: (naam: string, plek: string) => `${naam} kijkt of er plaats is bij ${plek}.`,
  zoektNog: (naam: string) => `${naam} wil weten waar jij wilt werken.`,
  kijken: (naam: string, werkgever: string, dag: string) =>
    `${naam} belt ${werkgever}. Dan mag je komen kijken. ${naam} belt voor ${dag}.`,
  kloptNiet: (naam: string, plek: string, dag: string) =>
    `${naam} zoekt uit wat er niet klopt bij ${plek}. Dat is klaar voor ${dag}.`,
  jij: 'Dit kun jij doen',
  kies: 'Kies nog een plek.',
  vertel: 'Vertel ons als er iets verandert.',
  lang: 'Duurt het te lang?',
  klacht: 'Je kunt ook een klacht doen. Wij helpen je daarbij.',
};
