// (module (func (result v128) i32.const 0 i8x16.splat) (func try nop catch_all end)): what the core is compiled to.
const kSample = [
  0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 2, 96, 0, 1, 123, 96, 0, 0, 3, 3, 2, 0, 1, 10, 16, 2, 6, 0, 65, 0, 253, 15, 11, 7,
  0, 6, 64, 1, 25, 11, 11,
];

/** Does this browser run WebAssembly with SIMD and exceptions? Chrome 95, Firefox 100, Safari 16.4 and later do. */
export const meetsFloor = () => typeof WebAssembly === 'object' && WebAssembly.validate(new Uint8Array(kSample));
