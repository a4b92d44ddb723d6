import type { ComponentChildren } from 'preact';
import { joinKlassen } from './klassen.ts';
import { VerborgenTekst } from './verborgen-tekst.tsx';

export interface LinkProps {
  href: string;
  /** Extra words for screen readers when the visible text repeats on the page. */
  aanvulling?: string | undefined;
  /** 'stil' shows the underline on hover and focus only; for lists where every row is a link. */
  soort?: 'gewoon' | 'stil' | 'vooruit' | 'terug' | undefined;
  actueel?: boolean | undefined;
  /** 'download' or a rel value when the link leaves the site. */
  download?: boolean | undefined;
  rel?: string | undefined;
  children: ComponentChildren;
}

/** A link inside text or a list. For a link that looks like a button use Knop with href. */
export function Link({ href, aanvulling, soort = 'gewoon', actueel, download, rel, children }: LinkProps) {
  return (
    <a
      class={joinKlassen('nl-link', soort !== 'gewoon' && `gp-link--${soort}`)}
      href={href}
      aria-current={actueel ? 'page' : undefined}
      download={download}
      rel={rel}
    >
      {children}
      {aanvulling !== undefined && <VerborgenTekst> {aanvulling}</VerborgenTekst>}
    </a>
  );
}
