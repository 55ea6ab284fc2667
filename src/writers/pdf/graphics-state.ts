import { latin1 } from './content-stream.ts';
import { number } from './number.ts';

const NOTHING = new Uint8Array();

/** What the operators of a page have set so far (ISO 32000-1, 8.4.1): a colour or font stays until another is set. */
export class GraphicsState {
  #color = '';
  #font = '';
  #size = 0;
  // The same few lines are set over and over.
  readonly #colors = new Map<string, Uint8Array>();
  readonly #fonts = new Map<string, Map<number, Uint8Array>>();

  /** Begins a page, on which nothing is set. */
  begin(): void {
    this.#color = '';
    this.#font = '';
  }

  /** The line that sets the colour of what is filled, if it has another. */
  color(color: string): Uint8Array {
    if (color === this.#color) return NOTHING;
    this.#color = color;
    const known = this.#colors.get(color);
    if (known) return known;
    const parts = [1, 3, 5].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255));
    const line = latin1(`${parts.join(' ')} rg\n`);
    this.#colors.set(color, line);
    return line;
  }

  /** The line that sets the font and its size, if they are others. */
  font(name: string, size: number): Uint8Array {
    if (name === this.#font && size === this.#size) return NOTHING;
    this.#font = name;
    this.#size = size;
    const sizes = this.#fonts.get(name) ?? new Map<number, Uint8Array>();
    const line = sizes.get(size) ?? latin1(`/${name} ${number(size)} Tf\n`);
    this.#fonts.set(name, sizes.set(size, line));
    return line;
  }
}
