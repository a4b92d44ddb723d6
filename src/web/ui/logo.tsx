/** The mark of Groeiplek: two leaves above a place. Decoration beside the name. */
export function Logo() {
  return (
    <svg class="gp-logo" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path
        class="gp-logo__blad"
        d="M15.2 18.5C8.6 18.3 5 14.700 5 8.300c6.400 0 10.200 3.800 10.200 10.200Z"
      />
      <path
        class="gp-logo__blad gp-logo__blad--hoog"
        d="M16.800 14.500c0-6.400 3.800-10.200 10.200-10.200 0 6.400-3.600 10-10.200 10.200Z"
      />
      <path class="gp-logo__steel" d="M16 27V14M6 27h20" />
    </svg>
  );
}
