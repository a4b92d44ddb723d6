import type { Omgeving, WebApp } from '../rand/omgeving.ts';
import { registerAanmelden } from './aanmelden/aanmelden.route.tsx';

/** Every page of the website. One line per page or group of pages. */
export function registerRoutes(app: WebApp, omgeving: Omgeving): void {
  registerAanmelden(app, omgeving);
}
