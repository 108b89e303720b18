/** Of a platform's WebAssembly, what is used: the pure rooms are compiled without the types of any platform. */
export interface WasmHost {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (size: {
    readonly initial: number;
    readonly maximum?: number;
    readonly shared?: boolean;
  }) => WasmMemory;
}

/** Memory of WebAssembly; threads share it where its buffer is a `SharedArrayBuffer`. */
export interface WasmMemory {
  readonly buffer: ArrayBuffer | SharedArrayBuffer;
}

/** A function of a module: integers in, at most one out. */
export type WasmCall = (...positions: readonly number[]) => number | undefined;

/** Bytes of a page of memory. */
export const pageBytes = 65536;

/** The platform's WebAssembly; null where it has none. */
export function wasmHost(): WasmHost | null {
  const host: unknown = Reflect.get(globalThis, 'WebAssembly');
  return isHost(host) ? host : null;
}

/** Whether an export is a function. */
export function isWasmCall(value: unknown): value is WasmCall {
  return typeof value === 'function';
}

function isHost(value: unknown): value is WasmHost {
  return typeof value === 'object' && value !== null && 'Module' in value && 'Memory' in value;
}
