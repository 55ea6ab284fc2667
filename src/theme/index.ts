import { classic } from './classic.ts';
import { compact } from './compact.ts';
import { modern } from './modern.ts';
import { office } from './office.ts';
import type { Theme } from './theme.ts';

/** Every design by name; the first is the default. */
export const themes: ReadonlyMap<string, Theme> = new Map(
  [classic, modern, compact, office].map((theme) => [theme.name, theme]),
);

export const defaultTheme: Theme = classic;
