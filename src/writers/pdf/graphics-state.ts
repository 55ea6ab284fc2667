import { number } from './number.ts';

/** What the operators of a page have set so far (ISO 32000-1, 8.4.1): a colour or font stays until another is set. */
export class GraphicsState {
  #color = '';
  #font = '';

  /** The line that sets the colour of what is filled, if it has another. */
  color(color: string): string {
    if (color === this.#color) return '';
    this.#color = color;
    const parts = [1, 3, 5].map((at) => number(Number.parseInt(color.slice(at, at + 2), 16) / 255));
    return `${parts.join(' ')} rg\n`;
  }

  /** The line that sets the font and its size, if they are others. */
  font(name: string, size: number): string {
    const font = `/${name} ${number(size)} Tf\n`;
    if (font === this.#font) return '';
    this.#font = font;
    return font;
  }
}
