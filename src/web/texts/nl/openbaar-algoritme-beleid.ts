import type { Subtrapcode, Trapcode, Volgorde, Voorrangsgegeven } from '#domain/voorrang/index.ts';

/** Words for the parts of the priority policy: the same on the page, in the example and in the record of the register. */
export const beleidTeksten = {
  trappen: {
    garantie: 'Wie de plek al heeft of al kreeg voorgesteld',
    'eigen-inwoner': 'Inwoners van de gemeente van de plek',
    afspraak: 'Mensen uit een gemeente met een afspraak',
    overig: 'Alle andere mensen',
  } satisfies Record<Trapcode, string>,
  uitleg: {
    garantie:
      'Werk je al op deze plek? Of is die al aan jou voorgesteld? Dan raak je die niet kwijt aan iemand anders.',
    'eigen-inwoner':
      'Je woont in de gemeente van de plek. Jouw gemeente moet zelf zorgen voor werk voor haar inwoners.',
    afspraak: 'Je gemeente heeft een afspraak met de gemeente van de plek. Dan mag jij er ook werken.',
    overig: 'Er is geen afspraak over deze plek.',
  } satisfies Record<Trapcode, string>,
  subtrappen: {
    terugkeer: 'wie terugkomt uit gewoon werk of van een plek die stopt',
    'schaarse-aanpassing': 'wie een aanpassing nodig heeft die bijna nergens is',
  } satisfies Record<Subtrapcode, string>,
  metSubtrap: (trap: string, subtrappen: readonly string[]) =>
    subtrappen.length === 0 ? trap : `${trap}: ${subtrappen.join(' en ')}`,
  volgorde: {
    'datum-vaststelling': 'Staan twee mensen gelijk? Dan gaat voor wie het eerst een besluit had.',
    geen: 'Staan twee mensen gelijk? Dan telt niet hoe lang iemand wacht.',
  } satisfies Record<Volgorde, string>,
  loting: {
    'datum-vaststelling': 'Is ook die dag gelijk? Dan loten we.',
    geen: 'Dan loten we.',
  } satisfies Record<Volgorde, string>,
  gegevens: {
    'eigen-plek': 'de plek waar je nu werkt',
    'uitstaand-aanbod': 'een plek die je al kreeg voorgesteld',
    woongemeente: 'de gemeente waar je woont',
    afspraak: 'de afspraak tussen jouw gemeente en die van de plek',
    terugkeer: 'of je terugkomt uit gewoon werk of van een plek die stopt',
    aanpassing: 'of je een aanpassing nodig hebt die bijna nergens is',
    'datum-vaststelling': 'de dag van het besluit dat je beschut werk kunt doen',
    lot: 'de loting',
  } satisfies Record<Voorrangsgegeven, string>,
};
