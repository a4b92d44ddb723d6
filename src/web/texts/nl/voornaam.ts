/**
 * The first name of somebody of the gemeente, for who knows them: 'Farah' for 'Farah El Idrissi'.
 * The whole name when it starts with initials, or when one of the others has the same first name.
 */
export function formatVoornaam(naam: string, anderen: readonly string[] = []): string {
  const voornaam = takeEerste(naam);
  const isDubbel = anderen.some((ander) => ander !== naam && takeEerste(ander) === voornaam);
  return isDubbel || voornaam.endsWith('.') ? naam : voornaam;
}

function takeEerste(naam: string): string {
  return naam.trim().split(/\s+/, 1)[0] ?? naam;
}
