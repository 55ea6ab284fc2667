import { expect, it } from 'vitest';
import { GraphicsState } from '../../../src/writers/pdf/graphics-state.ts';

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

it('sets a colour once, and again when another was set between', () => {
  const state = new GraphicsState();
  expect(text(state.color('#ff0000'))).toBe('1 0 0 rg\n');
  expect(text(state.color('#ff0000'))).toBe('');
  expect(text(state.color('#000000'))).toBe('0 0 0 rg\n');
  expect(text(state.color('#ff0000'))).toBe('1 0 0 rg\n');
});

it('sets black at the beginning of a page too', () => {
  expect(text(new GraphicsState().color('#000000'))).toBe('0 0 0 rg\n');
});

it('sets all again on another page', () => {
  const state = new GraphicsState();
  const set = (): string => text(state.color('#ff0000')) + text(state.font('F1', 10));
  const first = set();
  expect(set()).toBe('');
  state.begin();
  expect(set()).toBe(first);
});

it('sets a font once for each size', () => {
  const state = new GraphicsState();
  expect(text(state.font('F1', 10))).toBe('/F1 10 Tf\n');
  expect(text(state.font('F1', 10))).toBe('');
  expect(text(state.font('F1', 9.5))).toBe('/F1 9.5 Tf\n');
  expect(text(state.font('F2', 9.5))).toBe('/F2 9.5 Tf\n');
});
