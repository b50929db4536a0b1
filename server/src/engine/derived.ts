import type { Keep } from './document/document.ts';
import type { Project } from './model/project.ts';

/** Remembers what was computed of objects, for as long as there are the objects. */
export function keeper(): Keep {
  const kept = new Map<unknown, WeakMap<object, { readonly value: unknown }>>();
  return <A extends object, T>(compute: (of: A) => T, of: A): T => {
    const values = kept.get(compute) ?? new WeakMap<object, { readonly value: unknown }>();
    kept.set(compute, values);
    const known = values.get(of);
    // What lies behind a function was put there by the same function.
    if (known !== undefined) return known.value as T;
    const value = compute(of);
    values.set(of, { value });
    return value;
  };
}

/** What was computed of the documents of a project, kept until any of them changes. */
export class Derived {
  #kept = new Map<unknown, WeakMap<object, { readonly value: unknown }>>();

  /** `compute(of, project)`, the first time it is asked for. A computation that asks for itself never ends. */
  get<A extends object, T>(compute: (of: A, project: Project) => T, of: A, project: Project): T {
    const known = this.#of(compute).get(of);
    // What lies behind a function was put there by the same function.
    if (known !== undefined) return known.value as T;
    const value = compute(of, project);
    this.#of(compute).set(of, { value });
    return value;
  }

  /** Forgets everything. */
  clear(): void {
    this.#kept.clear();
  }

  #of(compute: unknown): WeakMap<object, { readonly value: unknown }> {
    const kept = this.#kept.get(compute) ?? new WeakMap<object, { readonly value: unknown }>();
    this.#kept.set(compute, kept);
    return kept;
  }
}
