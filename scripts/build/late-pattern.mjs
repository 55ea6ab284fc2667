/** A regular expression that is made when it is first asked, and answers what the one it stands for would. */
export class LatePattern {
  #pattern;

  constructor(source, flags) {
    this.source = source;
    this.flags = flags;
  }

  get pattern() {
    return (this.#pattern ??= new RegExp(this.source, this.flags));
  }

  get lastIndex() {
    return this.pattern.lastIndex;
  }

  set lastIndex(index) {
    this.pattern.lastIndex = index;
  }

  test(text) {
    return this.pattern.test(text);
  }

  exec(text) {
    return this.pattern.exec(text);
  }

  [Symbol.match](text) {
    return this.pattern[Symbol.match](text);
  }

  [Symbol.matchAll](text) {
    return this.pattern[Symbol.matchAll](text);
  }

  [Symbol.replace](text, replacement) {
    return this.pattern[Symbol.replace](text, replacement);
  }

  [Symbol.search](text) {
    return this.pattern[Symbol.search](text);
  }

  [Symbol.split](text, limit) {
    return this.pattern[Symbol.split](text, limit);
  }
}
