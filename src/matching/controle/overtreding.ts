/** What is wrong with an outcome. `aantal` people at a place of `capaciteit` seats; `verwacht` is the right rank. */
export type Overtreding =
  | { readonly code: 'onbekende-kandidaat'; readonly kandidaat: string }
  | { readonly code: 'onbekende-plek'; readonly kandidaat: string; readonly plek: string }
  | { readonly code: 'dubbele-kandidaat'; readonly kandidaat: string }
  | { readonly code: 'ontbrekende-kandidaat'; readonly kandidaat: string }
  | { readonly code: 'onhaalbaar-paar'; readonly kandidaat: string; readonly plek: string }
  | {
      readonly code: 'verkeerde-rang';
      readonly kandidaat: string;
      readonly plek: string;
      readonly rang: number;
      readonly verwacht: number;
    }
  | {
      readonly code: 'te-vol';
      readonly plek: string;
      readonly capaciteit: number;
      readonly aantal: number;
    }
  | {
      /** The person would rather have the place, and the place has a free seat or took somebody with less precedence. */
      readonly code: 'blokkerend-paar';
      readonly kandidaat: string;
      readonly plek: string;
      readonly reden: 'vrije-zitplaats' | 'meer-voorrang';
    };
