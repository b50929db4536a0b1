/** A box of the picture, by its upper left corner. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * An edge of the picture, from one box to another. It bends between one rank of boxes and the next, from each first
 * point of two to the second, and is straight between one pair and the next, where it passes boxes.
 */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly word: string;
  readonly bends: readonly (readonly [Point, Point])[];
}

/** From left to right, or from top to bottom. */
export type Direction = 'LR' | 'TB';

/** Where everything of the picture is. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly direction: Direction;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export const boxWidth = 190;
export const boxHeight = 60;

/** So many boxes are drawn; the table has them all. */
export const mostBoxes = 60;
