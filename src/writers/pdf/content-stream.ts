const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Bytes that there is room for at first. */
const FIRST_ROOM = 1 << 14;

/** Latin-1 characters as bytes. */
export function latin1(text: string): Uint8Array {
  return Buffer.from(text, 'latin1');
}

/** The operators of a page in the making (ISO 32000-1, 7.8.2), byte by byte: as text they would be made of tens of thousands of pieces. */
export class ContentStream {
  #bytes = Buffer.allocUnsafe(FIRST_ROOM);
  #length = 0;

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** Adds Latin-1 characters. */
  text(text: string): this {
    this.#makeRoom(text.length);
    this.#length += this.#bytes.write(text, this.#length, 'latin1');
    return this;
  }

  /** Adds bytes as they are. */
  bytes(bytes: Uint8Array): this {
    this.#makeRoom(bytes.length);
    // Most are so few that a call of `set` would take longer.
    const [all, start] = [this.#bytes, this.#length];
    for (let index = 0; index < bytes.length; index++) all[start + index] = bytes[index] ?? 0;
    this.#length = start + bytes.length;
    return this;
  }

  /** Adds a number as `number` writes it. */
  number(value: number): this {
    this.#makeRoom(LONGEST_NUMBER);
    let thousandths = Math.round(value * 1000);
    if (thousandths < 0) {
      this.#bytes[this.#length++] = MINUS;
      thousandths = -thousandths;
    }
    this.#digits(Math.floor(thousandths / 1000));
    let rest = thousandths % 1000;
    if (rest === 0) return this;
    this.#bytes[this.#length++] = POINT;
    for (let unit = 100; rest > 0; unit /= 10) {
      const digit = Math.floor(rest / unit);
      this.#bytes[this.#length++] = ZERO + digit;
      rest -= digit * unit;
    }
    return this;
  }

  /** All of it, until more is added: that begins another page. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #digits(whole: number): void {
    if (whole >= 10) this.#digits(Math.floor(whole / 10));
    this.#bytes[this.#length++] = ZERO + (whole % 10);
  }

  #makeRoom(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * needed);
    larger.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = larger;
  }
}

/** Digits of the largest number there is, a sign, a point and three places. */
const LONGEST_NUMBER = 320;
