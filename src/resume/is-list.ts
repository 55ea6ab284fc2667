import type { Shape } from './fields.generated.ts';

/** Whether a shape is that of a list. */
export function isList(shape: Exclude<Shape, string>): shape is readonly [Shape] {
  return Array.isArray(shape);
}
