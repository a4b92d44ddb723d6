/** What each public figure counts, in the words that page and API both show. */
export const DEFINITIES = {
  taakstelling:
    'Het doel: zo veel banen beschut werk moeten er op 31 december van dit jaar ten minste zijn. De minister bepaalt dit aantal per gemeente (Participatiewet, artikel 10b).',
  'taakstelling-som':
    'Het doel: de som van de doelen van alle gemeenten in dit gebied. Alleen als van elke gemeente het doel bekend is.',
  'register-positief':
    'Mensen voor wie de gemeente heeft vastgesteld dat zij beschut werk nodig hebben. Het besluit geldt op de peildatum.',
  'register-werkzaam':
    'Mensen met zo’n besluit en minstens één lopende baan in beschut werk op de peildatum. Eén persoon telt één keer.',
  'register-wachtend':
    'Mensen met zo’n besluit en zonder lopende baan in beschut werk op de peildatum. Ook als het zoeken even stilligt.',
  'register-tekort': 'Het doel min het aantal mensen dat werkt. Nooit lager dan 0.',
  'register-dekking':
    'Het aantal mensen dat werkt, gedeeld door het doel. 0,5 betekent dat de helft van het doel is gehaald.',
  'gepubliceerd-positief': 'Mensen met een geldig positief advies beschut werk van UWV, volgens de bron.',
  'gepubliceerd-werkzaam': 'Mensen die op de peildatum in beschut werk werken, zoals de bron telt.',
  'gepubliceerd-wachtend':
    'Mensen met een positief advies die niet in beschut werk werken, volgens de bron of afgeleid uit één bron.',
  'gepubliceerd-tekort': 'Het doel min het gepubliceerde aantal mensen dat werkt. Nooit lager dan 0.',
  'gepubliceerd-dekking':
    'Het gepubliceerde aantal mensen dat werkt, gedeeld door het doel. 0,5 betekent dat de helft is gehaald.',
} as const;

/** Key of a definition. */
export type Definitiecode = keyof typeof DEFINITIES;
