/** Every generated file, by name. */
export declare function generated(): Promise<ReadonlyMap<string, string>>;
