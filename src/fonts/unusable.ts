import { quoted } from '../diagnostics/visible.ts';

/** A font whose damage shows only when it is first needed. */
export class UnusableFont extends Error {
  constructor(cut: string) {
    super(`the font ${quoted(cut)} cannot be used: it is damaged`);
    this.name = 'UnusableFont';
  }
}
