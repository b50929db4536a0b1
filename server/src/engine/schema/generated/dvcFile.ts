// Made by `npm run generate` from schemas/dvcFile.schema.json. Do not edit.

/**
 * Data that DVC tracks or has imported: a small file in Git that stands for the data.
 */
export interface DvcFileSchema {
  /**
   * The data that is tracked.
   */
  outs?: null | Out[];
  /**
   * Where the data was imported from.
   */
  deps?: null | Dep[];
  /**
   * The folder that the paths start from.
   */
  wdir?: string | null;
  /**
   * The checksum of this file.
   */
  md5?: (null | number | boolean) | string;
  /**
   * Whether DVC leaves an import at its version.
   */
  frozen?: boolean;
  /**
   * The older word for frozen.
   */
  locked?: boolean;
  /**
   * Whether DVC always takes the data for changed.
   */
  always_changed?: boolean;
  /**
   * What the data is, for people.
   */
  desc?: string;
  /**
   * Anything else; DVC does not look at it.
   */
  meta?: {
    [k: string]: unknown;
  };
}
export interface Out {
  /**
   * The path of the file or folder.
   */
  path: string;
  /**
   * The kind of checksum; none stands for files of DVC 2.
   */
  hash?: string;
  /**
   * The MD5 checksum; that of a folder ends in .dir.
   */
  md5?: (null | number | boolean) | string;
  /**
   * The checksum in a store that has one of its own.
   */
  checksum?: (null | number | boolean) | string;
  /**
   * The ETag in a cloud store.
   */
  etag?: (null | number | boolean) | string;
  /**
   * The size in bytes.
   */
  size?: number | boolean;
  /**
   * How many files the folder holds.
   */
  nfiles?: number | boolean;
  /**
   * Whether the file can be executed.
   */
  isexec?: boolean;
  /**
   * The version in a cloud store that keeps versions.
   */
  version_id?: string;
  /**
   * Whether the file stays when the step runs again.
   */
  persist?: boolean;
  cloud?: Cloud;
  /**
   * The files of the folder.
   */
  files?: File[];
  /**
   * Settings of the file system that it lies in.
   */
  fs_config?: {
    [k: string]: unknown;
  };
  /**
   * What it is, for people.
   */
  desc?: string;
  /**
   * What kind of thing it is, such as model or dataset.
   */
  type?: string;
  /**
   * Labels to find it by.
   */
  labels?: string[];
  /**
   * Anything else; DVC does not look at it.
   */
  meta?: {
    [k: string]: unknown;
  };
  /**
   * Whether DVC keeps it in its cache.
   */
  cache?: boolean;
  /**
   * The remote that it is pushed to.
   */
  remote?: string;
  /**
   * Whether it is pushed to the remote.
   */
  push?: boolean;
}
/**
 * What a cloud store knows of it, by the name of the remote. One remote at most.
 */
export interface Cloud {
  [k: string]: {
    /**
     * The MD5 checksum; that of a folder ends in .dir.
     */
    md5?: (null | number | boolean) | string;
    /**
     * The checksum in a store that has one of its own.
     */
    checksum?: (null | number | boolean) | string;
    /**
     * The ETag in a cloud store.
     */
    etag?: (null | number | boolean) | string;
    /**
     * The size in bytes.
     */
    size?: number | boolean;
    /**
     * How many files the folder holds.
     */
    nfiles?: number | boolean;
    /**
     * Whether the file can be executed.
     */
    isexec?: boolean;
    /**
     * The version in a cloud store that keeps versions.
     */
    version_id?: string;
  };
}
export interface File {
  /**
   * The path inside the folder.
   */
  relpath: string;
  /**
   * The MD5 checksum; that of a folder ends in .dir.
   */
  md5?: (null | number | boolean) | string;
  /**
   * The checksum in a store that has one of its own.
   */
  checksum?: (null | number | boolean) | string;
  /**
   * The ETag in a cloud store.
   */
  etag?: (null | number | boolean) | string;
  /**
   * The size in bytes.
   */
  size?: number | boolean;
  /**
   * How many files the folder holds.
   */
  nfiles?: number | boolean;
  /**
   * Whether the file can be executed.
   */
  isexec?: boolean;
  /**
   * The version in a cloud store that keeps versions.
   */
  version_id?: string;
  cloud?: Cloud;
}
export interface Dep {
  /**
   * The path of the file or folder.
   */
  path?: string;
  /**
   * The kind of checksum; none stands for files of DVC 2.
   */
  hash?: string;
  /**
   * The MD5 checksum; that of a folder ends in .dir.
   */
  md5?: (null | number | boolean) | string;
  /**
   * The checksum in a store that has one of its own.
   */
  checksum?: (null | number | boolean) | string;
  /**
   * The ETag in a cloud store.
   */
  etag?: (null | number | boolean) | string;
  /**
   * The size in bytes.
   */
  size?: number | boolean;
  /**
   * How many files the folder holds.
   */
  nfiles?: number | boolean;
  /**
   * Whether the file can be executed.
   */
  isexec?: boolean;
  /**
   * The version in a cloud store that keeps versions.
   */
  version_id?: string;
  /**
   * Whether the file stays when the step runs again.
   */
  persist?: boolean;
  cloud?: Cloud;
  /**
   * The files of the folder.
   */
  files?: File[];
  /**
   * Settings of the file system that it lies in.
   */
  fs_config?: {
    [k: string]: unknown;
  };
  /**
   * The repository that it was imported from.
   */
  repo?: {
    /**
     * Where the repository is.
     */
    url: string;
    /**
     * The branch, tag or commit that was asked for.
     */
    rev?: string;
    /**
     * The commit that it was at.
     */
    rev_lock?: string;
    /**
     * Settings of DVC for that repository, or the path of a file with them.
     */
    config?:
      | string
      | {
          [k: string]: unknown;
        };
    /**
     * The remote to take the data from, by name or by its settings.
     */
    remote?:
      | string
      | {
          [k: string]: unknown;
        };
  };
  /**
   * The database that it was imported from.
   */
  db?: {
    /**
     * The query that was asked.
     */
    query?: string;
    /**
     * The name of the connection in the settings of DVC.
     */
    connection?: string;
    /**
     * The format of the file: csv or json.
     */
    file_format?: string;
    /**
     * The table that was read.
     */
    table?: string;
  };
}
