// Made by `npm run generate` from schemas/dvcLock.schema.json. Do not edit.

/**
 * What DVC noted when it last ran the steps of the dvc.yaml beside it. DVC writes it; people merge it.
 */
export interface DvcLockSchema {
  /**
   * The version of the form of this file: the text '2.0', in quotes.
   */
  schema: '2.0';
  /**
   * The versions of the data sets that dvc.yaml names.
   */
  datasets?: {
    [k: string]: unknown;
  };
  /**
   * The steps that ran, by name.
   */
  stages?: {
    [k: string]: Stage;
  };
}
export interface Stage {
  /**
   * The command that ran.
   */
  cmd: string | unknown[];
  /**
   * What the step read.
   */
  deps?: Data[];
  /**
   * The values of the parameters, by file.
   */
  params?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
  /**
   * What the step wrote.
   */
  outs?: Data[];
}
export interface Data {
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
  cloud?: Cloud;
  /**
   * The files of the folder.
   */
  files?: File[];
  /**
   * The version of a data set that was read.
   */
  dataset?: {
    [k: string]: unknown;
  };
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
