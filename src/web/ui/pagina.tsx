import type { ComponentChildren } from 'preact';
import { algemeen } from '#web/texts/nl/algemeen.ts';
import type { Middelen } from './middelen.ts';

export interface PaginaProps {
  /** Name of this page; the product name follows it in the title bar. No personal data. */
  titel: string;
  middelen: Middelen;
  /** Puts 'Fout:' before the title, so that the first thing read out is that saving failed. */
  fout?: boolean | undefined;
  /** Short description for search engines; public pages only. */
  beschrijving?: string | undefined;
  /** 'werk' is denser for daily use, 'openbaar' has larger text, 'kandidaat' the largest. */
  soort: 'werk' | 'openbaar' | 'kandidaat';
  kop: ComponentChildren;
  voet: ComponentChildren;
  /** On paper only, above the content: what was printed, and of which day. */
  afdrukregel?: string | undefined;
  children: ComponentChildren;
}

/** The HTML document around every page. No inline script or style, so a strict content policy holds. */
export function Pagina(props: PaginaProps) {
  const { titel, middelen, fout, beschrijving, soort, kop, voet, afdrukregel, children } = props;
  return (
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${fout ? `${algemeen.foutInTitel}: ` : ''}${titel} – ${algemeen.merk}`}</title>
        {beschrijving !== undefined && <meta name="description" content={beschrijving} />}
        {soort !== 'openbaar' && <meta name="robots" content="noindex" />}
        <meta name="color-scheme" content="light dark" />
        {middelen.letters.map((letter) => (
          <link
            key={letter}
            rel="preload"
            href={letter}
            as="font"
            type="font/woff2"
            crossOrigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={middelen.stijl} />
        <script type="module" src={middelen.eiland} />
      </head>
      <body class={`gp-pagina gp-pagina--${soort}`}>
        <a class="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
          {algemeen.naarInhoud}
        </a>
        {kop}
        <main id="inhoud" class="gp-inhoud" tabIndex={-1}>
          {afdrukregel !== undefined && <p class="gp-afdrukregel">{afdrukregel}</p>}
          {children}
        </main>
        {voet}
      </body>
    </html>
  );
}
