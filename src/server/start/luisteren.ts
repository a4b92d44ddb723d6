import { createServer as createHttpServer, type Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { codeOf, Startfout } from '../config/index.ts';

const AFRONDEN_BINNEN_MS = 2_000;

export type Luisteraar = { port: number; stop(): Promise<void> };

export type Adres = { host: string; port: number };

/**
 * Tries the address before the long work of a first start begins.
 * @throws Startfout when it cannot be used.
 */
export async function checkAdres({ host, port }: Adres): Promise<void> {
  const proef = createServer();
  await listen(proef, { host, port });
  await new Promise((resolve) => proef.close(resolve));
}

/**
 * Serves `fetch` at the address. `stop` finishes the requests under way and cuts off what still runs after 2 seconds.
 * @throws Startfout when the address cannot be used.
 */
export async function startLuisteren(
  { host, port }: Adres,
  fetch: Parameters<typeof getRequestListener>[0],
): Promise<Luisteraar> {
  const server = createHttpServer(getRequestListener(fetch));
  await listen(server, { host, port });
  return { port: portOf(server.address()), stop: () => closeServer(server) };
}

async function closeServer(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), AFRONDEN_BINNEN_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(timer);
}

type Luisterend = {
  once(event: 'error', fn: (fout: Error) => void): unknown;
  listen(adres: Adres, fn: () => void): unknown;
};

async function listen(server: Luisterend, adres: Adres): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (fout) => reject(asStartfout(adres, fout)));
    server.listen(adres, resolve);
  });
}

function asStartfout({ host, port }: Adres, fout: Error): Error {
  switch (codeOf(fout)) {
    case 'EADDRINUSE':
      return new Startfout(
        `Poort ${port} op ${host} is al in gebruik. Stop het programma dat daar draait of kies een andere poort, bijvoorbeeld PORT=${port + 1}.`,
      );
    case 'EACCES':
      return new Startfout(
        `Poort ${port} mag u niet gebruiken. Kies een poort boven 1023, bijvoorbeeld PORT=3000.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new Startfout(
        `Het adres ${host} is niet van deze computer. Kies een ander adres met HOST, bijvoorbeeld HOST=127.0.0.1.`,
      );
    default:
      return fout;
  }
}

function portOf(adres: AddressInfo | string | null): number {
  if (adres === null || typeof adres === 'string') throw new Error('server listens on no port');
  return adres.port;
}

/** Address of the website for people on this computer. */
export function adresOf(host: string, port: number): string {
  const naam = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${naam.includes(':') ? `[${naam}]` : naam}:${port}`;
}
