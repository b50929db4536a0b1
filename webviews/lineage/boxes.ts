/** A box of the picture, by its upper left corner. */
export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

/** An edge of the picture, from one box to another. */
export interface Line {
  readonly from: string;
  readonly to: string;
  readonly word: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Where everything of the picture is. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

export const boxWidth = 190;
export const boxHeight = 60;

/** So many boxes are drawn; the table has them all. */
export const mostBoxes = 60;
