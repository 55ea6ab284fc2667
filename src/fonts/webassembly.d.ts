/** The part of the WebAssembly interface in use, which Node's own types leave to the browser's. */
declare namespace WebAssembly {
  function instantiate<Exports>(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: Exports } }>;
}
