/** The part of the WebAssembly interface in use, which Node's own types leave to the browser's. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: string;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate<Exports>(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: Exports } }>;
  function instantiate<Exports>(module: Module, imports: object): Promise<{ readonly exports: Exports }>;
}
