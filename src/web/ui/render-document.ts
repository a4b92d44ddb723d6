import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

/** Turns a page component into the text of an HTML document. */
export function renderDocument(pagina: VNode): string {
  return `<!doctype html>${renderToString(pagina)}`;
}
