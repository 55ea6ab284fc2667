/** The quotations that stand open, each filed under what closes it, so that none is looked for among all others. */
export class OpenQuotations<Quotation, Closer> {
  /** In the order of opening; a closed one leaves a gap until all that were opened after it are closed as well. */
  readonly #opened: (Quotation | undefined)[] = [];
  readonly #places = new Map<Closer, number[]>();

  /** The one that was opened last. */
  get last(): Quotation | undefined {
    return this.#opened.at(-1);
  }

  add(quotation: Quotation, closer: Closer): void {
    const places = this.#places.get(closer) ?? [];
    places.push(this.#opened.length);
    this.#places.set(closer, places);
    this.#opened.push(quotation);
  }

  /** Closes the last of those that any of these closes; nothing when there is none. */
  close(closers: readonly Closer[]): Quotation | undefined {
    const stacks = closers.map((closer) => this.#places.get(closer) ?? []);
    const [latest] = stacks.toSorted((a, b) => (b.at(-1) ?? -1) - (a.at(-1) ?? -1));
    const place = latest?.pop();
    if (place === undefined) return undefined;
    const quotation = this.#opened[place];
    this.#opened[place] = undefined;
    while (this.#opened.length > 0 && this.#opened.at(-1) === undefined) this.#opened.pop();
    return quotation;
  }
}
