/** Whose artifacts: a run's, or those of a version of a model. */
export type ArtifactOwner =
  | { readonly kind: 'run'; readonly run: string }
  | { readonly kind: 'version'; readonly model: string; readonly version: string };

export interface ArtifactEntry {
  /** Below the owner's root, with forward slashes, never with `..`. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly size: number | undefined;
}

export interface ArtifactContent {
  readonly path: string;
  readonly base64: string;
  readonly size: number;
  /** The file itself, where it lies on this machine inside a root that the workspace or the store owns. */
  readonly uri: string | undefined;
}
