import type { Plugin } from 'rolldown';

/** A plugin of the bundler's that loads the modules whose paths fit only when one of their functions is called. */
export function lateModules(paths: RegExp): Plugin;
