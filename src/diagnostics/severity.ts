/** How much a finding matters: an `error` would print wrong, lose content or is not YAML/JSON; a `warning` the author very likely wants to know; `info` is advice. */
export type Severity = 'error' | 'warning' | 'info';
