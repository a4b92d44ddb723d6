import type { Behoefte } from '#domain/keuze/index.ts';
import type { Plekbeeld, Plekreden } from './reden.ts';

/** Facts of a place that everybody wants to know, whatever they said. */
export const OPEN_FEITEN = ['begintijd', 'begeleider', 'groepsgrootte'] as const;

export type OpenFeit = (typeof OPEN_FEITEN)[number];

/** The need that asks for the same fact. */
const BEHOEFTE_VAN: Readonly<Record<OpenFeit, Behoefte>> = {
  begintijd: 'niet-te-vroeg-beginnen',
  begeleider: 'vaste-begeleider',
  groepsgrootte: 'kleine-groep',
};

/** What nobody recorded yet of a place and no reason asks about: a question for staff, never something that fits. */
export function listOpenFeiten(
  {
    begintijd,
    begeleider,
    groepsgrootte,
  }: Pick<Plekbeeld, 'begintijd' | 'groepsgrootte'> & {
    /** Empty when unknown. */
    readonly begeleider: string;
  },
  redenen: readonly Plekreden[],
): readonly OpenFeit[] {
  const onbekend: Readonly<Record<OpenFeit, boolean>> = {
    begintijd: begintijd === null,
    begeleider: begeleider === '',
    groepsgrootte: groepsgrootte === null,
  };
  return OPEN_FEITEN.filter(
    (feit) =>
      onbekend[feit] &&
      !redenen.some((reden) => reden.code === 'behoefte' && reden.behoefte === BEHOEFTE_VAN[feit]),
  );
}
