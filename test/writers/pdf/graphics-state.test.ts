import { expect, it } from 'vitest';
import { GraphicsState } from '../../../src/writers/pdf/graphics-state.ts';

it('sets a colour once, and again when another was set between', () => {
  const state = new GraphicsState();
  expect(state.color('#ff0000')).toEqual(['1 0 0 rg']);
  expect(state.color('#ff0000')).toEqual([]);
  expect(state.color('#000000')).toEqual(['0 0 0 rg']);
  expect(state.color('#ff0000')).toEqual(['1 0 0 rg']);
});

it('sets black at the beginning of a page too', () => {
  expect(new GraphicsState().color('#000000')).toEqual(['0 0 0 rg']);
});

it('sets a font once for each size', () => {
  const state = new GraphicsState();
  expect(state.font('F1', 10)).toEqual(['/F1 10 Tf']);
  expect(state.font('F1', 10)).toEqual([]);
  expect(state.font('F1', 9.5)).toEqual(['/F1 9.5 Tf']);
  expect(state.font('F2', 9.5)).toEqual(['/F2 9.5 Tf']);
});
