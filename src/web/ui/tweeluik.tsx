import type { ComponentChildren } from 'preact';

export interface TweeluikProps {
  /** The narrow column. */
  opzij: ComponentChildren;
  /** Side of the narrow column. On a small screen 'rechts' comes after the content, 'links' before it. */
  smal?: 'links' | 'rechts' | undefined;
  children: ComponentChildren;
}

/** Main content with a narrow column beside it. */
export function Tweeluik({ opzij, smal = 'rechts', children }: TweeluikProps) {
  const inhoud = <div class="gp-stapel">{children}</div>;
  const zijkant = <div class="gp-stapel">{opzij}</div>;
  return smal === 'links' ? (
    <div class="gp-tweeluik gp-tweeluik--links">
      {zijkant}
      {inhoud}
    </div>
  ) : (
    <div class="gp-tweeluik">
      {inhoud}
      {zijkant}
    </div>
  );
}
