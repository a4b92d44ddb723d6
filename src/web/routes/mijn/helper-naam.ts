import { formatVoornaam } from '#web/texts/nl/voornaam.ts';

/** What a candidate calls the klantmanager; whoever sits beside the candidate when there is none. */
export function nameHelper(
  kop: { readonly klantmanager: { readonly naam: string } | null },
  actor: { readonly naam: string },
): string {
  return formatVoornaam(kop.klantmanager?.naam ?? actor.naam, [actor.naam]);
}
