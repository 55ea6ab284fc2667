/** The part of the WebAssembly interface in use, which Node's own types leave to the browser's. */
declare namespace WebAssembly {
  interface Instance {
    readonly exports: object;
  }
  function instantiate(bytes: Uint8Array, imports: object): Promise<{ readonly instance: Instance }>;
}
