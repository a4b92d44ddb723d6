import { expect, type Page } from '@playwright/test';

/** What is filled in, by the name of the field. */
type Velden = Readonly<Record<string, string>>;

/**
 * Opens the form of a page, fills in these fields, leaves the others as the page offers them and sends it, as a browser
 * without JavaScript would. Nothing is drawn: for what a journey needs beforehand, not for what it tries.
 * Gives the address that the answer leads to.
 */
export async function dienIn(page: Page, adres: string, velden: Velden): Promise<string> {
  const pagina = await page.request.get(adres);
  const url = pagina.url();
  const antwoord = await page.request.post(url, {
    form: { ...readVelden(await pagina.text()), ...velden },
    headers: { origin: new URL(url).origin },
    maxRedirects: 0,
  });
  expect([adres, antwoord.status()]).toEqual([adres, 303]);
  return antwoord.headers().location ?? '';
}

/** The fields of the first form in the main part that is sent by post, with the values they start with. */
function readVelden(html: string): Velden {
  const hoofd = html.slice(html.indexOf('<main'));
  const formulier = /<form[^>]* method="post"[^>]*>(.*?)<\/form>/s.exec(hoofd)?.[1] ?? '';
  const velden = [
    ...[...formulier.matchAll(/<input ([^>]*?)\/?>/g)].flatMap(([, kenmerken = '']) => readInput(kenmerken)),
    ...[...formulier.matchAll(/<textarea ([^>]*)>([^<]*)/g)].map(([, kenmerken = '', tekst = '']) => [
      readKenmerk(kenmerken, 'name'),
      ontcijfer(tekst),
    ]),
    ...[...formulier.matchAll(/<select ([^>]*)>(.*?)<\/select>/gs)].map(([, kenmerken = '', keuzes = '']) => [
      readKenmerk(kenmerken, 'name'),
      readKenmerk(/<option ([^>]* selected)/.exec(keuzes)?.[1] ?? '', 'value'),
    ]),
  ];
  return Object.fromEntries(velden);
}

/** Name and value of a field that is sent; nothing for a choice that is not made. */
function readInput(kenmerken: string): [string, string][] {
  const kiesbaar = /type="(radio|checkbox)"/.test(kenmerken);
  if (kiesbaar && !/ checked\b/.test(kenmerken)) return [];
  return [[readKenmerk(kenmerken, 'name'), readKenmerk(kenmerken, 'value')]];
}

function readKenmerk(kenmerken: string, naam: string): string {
  return ontcijfer(new RegExp(`\\b${naam}="([^"]*)"`).exec(kenmerken)?.[1] ?? '');
}

function ontcijfer(tekst: string): string {
  return tekst
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
