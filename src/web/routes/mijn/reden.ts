import type { Plekreden } from '#domain/samen/index.ts';
import { mijnKiezenTeksten as t } from '#web/texts/nl/mijn-kiezen.ts';

/** One reason in the words of the candidate. */
export function describeReden(reden: Plekreden): string {
  switch (reden.code) {
    case 'werk':
      return t.reden.werk[reden.uitkomst](klein(t.voorkeur[reden.werk]));
    case 'sfeer':
      return t.reden.sfeer[reden.uitkomst](klein(t.voorkeur[reden.sfeer]));
    case 'behoefte':
      return t.reden.behoefte[reden.uitkomst](klein(t.behoefte[reden.behoefte]));
    case 'eis':
      return t.reden.eis[reden.eis][reden.uitkomst];
  }
}

function klein(tekst: string): string {
  return tekst.charAt(0).toLowerCase() + tekst.slice(1);
}
