import type { ComponentChildren } from 'preact';

export interface TweeluikProps {
  /** The narrow column on the right; on a small screen it comes after the content. */
  opzij: ComponentChildren;
  children: ComponentChildren;
}

/** Main content with a narrow column beside it. */
export function Tweeluik({ opzij, children }: TweeluikProps) {
  return (
    <div class="gp-tweeluik">
      <div class="gp-stapel">{children}</div>
      <div class="gp-stapel">{opzij}</div>
    </div>
  );
}
