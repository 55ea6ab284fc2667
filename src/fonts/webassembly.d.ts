/** The part of the WebAssembly interface in use, which Node's own types leave to the browser's. */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
    readonly [Symbol.toStringTag]: string;
  }
  class Instance<Exports> {
    constructor(module: Module, imports: object);
    readonly exports: Exports;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate<Exports>(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: Exports } }>;
  function instantiate<Exports>(module: Module, imports: object): Promise<{ readonly exports: Exports }>;
}
