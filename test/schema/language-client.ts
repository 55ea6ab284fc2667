import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';

/** A place in a document: line and UTF-16 unit, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Hover {
  readonly contents: { readonly value: string };
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

export interface Finding {
  readonly message: string;
  readonly range: { readonly start: Position };
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

type Settle = (message: Message) => void;

const require = createRequire(import.meta.url);
const program = require.resolve('yaml-language-server/bin/yaml-language-server');

/** What an editor's user would have set: no catalogue of the schemas of others. */
const settings = { schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } };

/** Loaded into the server before itself: whatever it tries, no connection is made. */
const offline = `data:text/javascript,${encodeURIComponent(`
  import { Socket } from 'node:net';
  Socket.prototype.connect = () => { throw new Error('No network here.'); };
`)}`;

/** An editor's side of the Language Server Protocol 3.17, with yaml-language-server at the other end of a pipe. */
export class LanguageClient {
  readonly #server = spawn(process.execPath, ['--import', offline, program, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  readonly #exit = once(this.#server, 'exit');
  /** Who waits for what: answers by the id of their request, findings by the address of their document. */
  readonly #waiting = new Map<number | string, Settle>();
  #lastId = 0;

  async start(): Promise<void> {
    void this.#listen();
    const capabilities = {
      workspace: { configuration: true },
      textDocument: {
        hover: { contentFormat: ['markdown'] },
        completion: { completionItem: { documentationFormat: ['markdown'] } },
      },
    };
    await this.#request('initialize', { processId: process.pid, rootUri: null, capabilities });
    this.#send({ method: 'initialized', params: {} });
  }

  /** Shows the server a document, on disk or not, and gives what it finds wrong there. */
  async open(uri: string, text: string): Promise<readonly Finding[]> {
    const published = this.#next(uri);
    this.#send({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'yaml', version: 1, text } },
    });
    const { params } = await published;
    // The protocol's PublishDiagnosticsParams.
    return (params as { diagnostics: readonly Finding[] }).diagnostics;
  }

  async hover(uri: string, position: Position): Promise<Hover | null> {
    // The protocol's answer to a hover request.
    return (await this.#request('textDocument/hover', { textDocument: { uri }, position })) as Hover | null;
  }

  async complete(uri: string, position: Position): Promise<readonly Completion[]> {
    const answer = await this.#request('textDocument/completion', { textDocument: { uri }, position });
    // The protocol's CompletionList.
    return (answer as { items: readonly Completion[] }).items;
  }

  /** Ends the server as the protocol asks, or by force where it does not listen. */
  async stop(): Promise<void> {
    const force = setTimeout(() => this.#server.kill('SIGKILL'), 3000);
    void this.#request('shutdown').then(() => this.#send({ method: 'exit' }));
    await this.#exit;
    clearTimeout(force);
  }

  async #request(method: string, params?: unknown): Promise<unknown> {
    const id = ++this.#lastId;
    const answered = this.#next(id);
    this.#send({ id, method, params });
    const { result, error } = await answered;
    if (error) throw new Error(`${method}: ${error.message}`);
    return result;
  }

  #next(key: number | string): Promise<Message> {
    return new Promise((resolve) => {
      this.#waiting.set(key, resolve);
    });
  }

  #send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  async #listen(): Promise<void> {
    for await (const message of messages(this.#server.stdout)) {
      const isRequest = message.id !== undefined && message.method !== undefined;
      if (isRequest) this.#send({ id: message.id, result: answer(message) });
      else this.#settle(message);
    }
  }

  #settle(message: Message): void {
    // Only findings are about one document: PublishDiagnosticsParams.
    const key = message.id ?? (message.params as { uri?: string } | undefined)?.uri;
    if (key === undefined) return;
    this.#waiting.get(key)?.(message);
    this.#waiting.delete(key);
  }
}

/** Of all that a server may ask an editor, this one gets to know the settings of each section that it names. */
function answer({ method, params }: Message): unknown {
  if (method !== 'workspace/configuration') return null;
  // The protocol's ConfigurationParams.
  const { items } = params as { items: readonly { section?: string }[] };
  return items.map(({ section }) => (section === 'yaml' ? settings : null));
}

/** The messages of a stream in which each follows a header with its length in bytes. */
async function* messages(stream: Readable): AsyncGenerator<Message> {
  let rest = Buffer.alloc(0);
  for await (const chunk of stream) {
    // A stream without an encoding gives bytes.
    rest = Buffer.concat([rest, chunk as Buffer]);
    for (let next = split(rest); next; next = split(rest)) {
      rest = next.rest;
      // The protocol's Message.
      yield JSON.parse(next.body) as Message;
    }
  }
}

function split(bytes: Buffer): { readonly body: string; readonly rest: Buffer<ArrayBuffer> } | undefined {
  const start = bytes.indexOf('\r\n\r\n') + 4;
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, start))?.[1]);
  const end = start + length;
  // Also while the header is incomplete: its length is no number then.
  if (!(end <= bytes.length)) return undefined;
  return { body: bytes.toString('utf8', start, end), rest: Buffer.from(bytes.subarray(end)) };
}
