/** A round is prepared with its lottery, then run, and then its offers are sent. Nothing goes back. */
export const RONDE_STATUSSEN = ['voorbereid', 'gedraaid', 'verstuurd'] as const;

export type RondeStatus = (typeof RONDE_STATUSSEN)[number];

export type RondeHandeling = 'draaien' | 'versturen';

const VAN: Readonly<Record<RondeHandeling, RondeStatus>> = { draaien: 'voorbereid', versturen: 'gedraaid' };

/** Whether the act can be done with a round in this state. */
export function canRondeHandeling(status: RondeStatus, handeling: RondeHandeling): boolean {
  return VAN[handeling] === status;
}
