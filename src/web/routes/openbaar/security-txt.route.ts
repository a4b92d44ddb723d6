import type { Omgeving, WebApp } from '#web/rand/omgeving.ts';

const MELDEN = 'https://github.com/groeiplek/groeiplek/security/advisories/new';
const BELEID = 'https://github.com/groeiplek/groeiplek/blob/main/SECURITY.md';
const MAANDEN_GELDIG = 6;

/** Where to report a weakness, by RFC 9116. */
export function registerSecurityTxt(app: WebApp, omgeving: Omgeving): void {
  app.get('/.well-known/security.txt', (c) => {
    // The real clock: this is about the file, not about the day of the figures.
    const verloopt = new Date();
    verloopt.setUTCMonth(verloopt.getUTCMonth() + MAANDEN_GELDIG);
    const regels = [
      `Contact: ${MELDEN}`,
      `Expires: ${verloopt.toISOString().slice(0, 10)}T00:00:00.000Z`,
      'Preferred-Languages: nl, en',
      `Canonical: ${omgeving.url}/.well-known/security.txt`,
      `Policy: ${BELEID}`,
    ];
    return c.text(`${regels.join('\n')}\n`);
  });
}
