import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';
import { registerOpenbaar } from '../register-openbaar.tsx';
import { TERMIJNEN, TERMIJNSOORTEN } from './termijnsoorten.tsx';

/** The page that calculates terms: one kind at a time, chosen in the address. */
export function registerTermijnHulp(app: WebApp, omgeving: Omgeving): void {
  registerOpenbaar(app, omgeving, '/rekenhulp/termijnen', async ({ vandaag, vraag }) => {
    const soort = TERMIJNSOORTEN.find((een) => een === vraag.tekst('soort')) ?? 'advies';
    return TERMIJNEN[soort](vraag, vandaag);
  });
}
