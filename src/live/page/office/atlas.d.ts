// What the build draws of src/pictures/atlas/: addresses of two pictures, and what is where on the second.

declare module 'virtual:office-atlas' {
  /** The empty office, one pixel a cell. */
  export const building: string;
  /** The house's figures and the props, one pixel a cell. */
  export const sprites: string;
  /** By name: x, y, width, height, and from there to the origin. */
  export const frames: Readonly<
    Record<string, readonly [x: number, y: number, width: number, height: number, left: number, top: number]>
  >;
}

declare module '*.css';
