/** The door of the words for calculations: labels, values, refusals. */
export * from './rekenlabels.ts';
export * from './rekenvolledig.ts';
export * from './rekenweigering.ts';
