/** A round is prepared with its lottery, then run, and then its offers are sent. Nothing goes back. */
export const RONDE_STATUSSEN = ['voorbereid', 'gedraaid', 'verstuurd'] as const;

export type RondeStatus = (typeof RONDE_STATUSSEN)[number];

export type RondeHandeling = 'draaien' | 'versturen';

const VAN: Readonly<Record<RondeHandeling, readonly RondeStatus[]>> = {
  draaien: ['voorbereid'],
  versturen: ['gedraaid', 'verstuurd'],
};

/**
 * Whether the act can be done with a round in this state. Sending can be done again as seats become free, but only of
 * the newest round that has run: a later round has looked at everything again.
 */
export function canRondeHandeling(
  status: RondeStatus,
  handeling: RondeHandeling,
  isNieuwste: boolean,
): boolean {
  return VAN[handeling].includes(status) && (isNieuwste || handeling === 'draaien');
}
