import { classic } from './classic.ts';
import type { Theme } from './theme.ts';

/** Every design by name; the first is the default. */
export const themes: ReadonlyMap<string, Theme> = new Map([classic].map((theme) => [theme.name, theme]));

export const defaultTheme: Theme = classic;
