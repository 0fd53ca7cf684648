import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a browser asked a site for. */
export interface Visit {
  readonly path: string;
  readonly cookie: string | undefined;
  /** "navigate" for a tab, "same-origin" for a fetch that may not leave the site. */
  readonly mode: string | undefined;
}

/** What a site answers for a path: a page, or whatever the handler does. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A site on this machine: unlike a page that is served by interception, it sees the cookies that come. */
export class SiteServer {
  readonly visits: Visit[] = [];

  private constructor(
    private readonly port: number,
    private readonly answers: Map<string, Answer>,
    private readonly stop: () => void,
  ) {}

  static async start(answers: Readonly<Record<string, Answer>>): Promise<SiteServer> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server has no port');
    const site = new SiteServer(address.port, new Map(Object.entries(answers)), () => {
      server.closeAllConnections();
      server.close();
    });
    server.on('request', (request, response) => site.answer(request, response));
    return site;
  }

  /** The site's own address, or under another name of this machine, which is another origin and another site. */
  address(path: string, host = '127.0.0.1'): string {
    return `http://${host}:${this.port}${path}`;
  }

  set(path: string, answer: Answer): void {
    this.answers.set(path, answer);
  }

  visitsTo(path: string): Visit[] {
    return this.visits.filter((visit) => visit.path === path);
  }

  close(): void {
    this.stop();
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url ?? '';
    const { cookie, 'sec-fetch-mode': mode } = request.headers;
    this.visits.push({ path, cookie, mode: String(mode) });
    const answer = this.answers.get(path);
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'function') answer(request, response);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
  }
}
