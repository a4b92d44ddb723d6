import type { Omgeving, WebApp } from '../../../rand/omgeving.ts';
import { registerBudget } from './budget.route.tsx';
import { registerOverzicht } from './overzicht.route.tsx';
import { registerParticipatiebudget } from './participatiebudget.route.tsx';
import { registerPost } from './post.route.tsx';
import { registerPosten } from './posten.route.tsx';
import { registerScenarios } from './scenario.route.tsx';

/** Every page on the money of a gemeente. */
export function registerKosten(app: WebApp, omgeving: Omgeving): void {
  registerOverzicht(app, omgeving);
  registerBudget(app, omgeving);
  registerParticipatiebudget(app, omgeving);
  registerPost(app, omgeving);
  registerPosten(app, omgeving);
  registerScenarios(app, omgeving);
}
