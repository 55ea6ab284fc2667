import { number } from './number.ts';

/** What the operators of a page have set so far (ISO 32000-1, 8.4.1): a colour or font stays until another is set. */
export class GraphicsState {
  #color = '';
  #font = '';
  #size = 0;
  /** The lines that set colours. */
  readonly #colors = new Map<string, string>();

  /** Begins a page, on which nothing is set. */
  begin(): void {
    this.#color = '';
    this.#font = '';
  }

  /** The line that sets the colour of what is filled, if it has another. */
  color(color: string): string {
    if (color === this.#color) return '';
    this.#color = color;
    const known = this.#colors.get(color);
    if (known !== undefined) return known;
    const parts = [1, 3, 5].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255));
    const line = `${parts.join(' ')} rg\n`;
    this.#colors.set(color, line);
    return line;
  }

  /** The line that sets the font and its size, if they are others. */
  font(name: string, size: number): string {
    if (name === this.#font && size === this.#size) return '';
    this.#font = name;
    this.#size = size;
    return `/${name} ${number(size)} Tf\n`;
  }
}
