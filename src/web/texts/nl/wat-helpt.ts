/** What would help somebody who waits on after a round: words for staff. */
export const watHelptTeksten = {
  kop: 'Wat zou helpen',
  uitleg:
    'Elke regel is één verandering. Groeiplek verdeelde met die verandering opnieuw: dan was er in deze ronde een plek geweest.',
  zitplaats: (plek: string) => `Eén plaats erbij: ${plek}.`,
  doorschuiven: (plek: string) => `Eén plaats erbij: ${plek}. Dan schuift iemand door naar die plek.`,
  afstand: (plek: string, kilometers: string) => `${kilometers} km verder reizen dan nu kan: ${plek}.`,
  uren: (plek: string, van: string, tot: string) =>
    van === tot
      ? `${van} uur per week werken: ${plek}.`
      : `Tussen ${van} en ${tot} uur per week werken: ${plek}.`,
  antwoord: (plek: string) => `Een antwoord dat past bij deze plek: ${plek}. Vraag dit:`,
  niets:
    'Geen enkele verandering had in deze ronde een plek gegeven. Een langere lijst of een nieuwe plek kan helpen.',
  tekort: (mensen: string, plekken: string, zitplaatsen: string) =>
    `${mensen} mensen kunnen samen alleen naar ${plekken === '1' ? '1 plek' : `${plekken} plekken`} met ${zitplaatsen === '1' ? '1 plaats' : `${zitplaatsen} plaatsen`}. Hoe je ook verdeelt: niet iedereen kan.`,
  tekortKlein: 'Op de plekken die kunnen, zijn te weinig plaatsen. Hoe je ook verdeelt: niet iedereen kan.',
  geenPlek: 'Geen enkele plek van de eigen lijst kan nu, ook niet met een plaats erbij.',
  geenTekort:
    'Met een andere verdeling was er misschien een plek geweest. Dan had iemand anders een plek lager op de eigen lijst gekregen.',
};
