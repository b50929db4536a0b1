/** Whether a path is one below a root: no way out of it, and no character that a system may read as one. */
export function isBelow(path: string): boolean {
  if (path.length > 4096 || /[\\\u0000-\u001f\u007f]/.test(path) || /^[a-z]:/i.test(path)) return false;
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}

/** Whether an entry that a server lists is right in that folder, which is empty for the root. */
export function isRightIn(folder: string, path: string): boolean {
  const start = folder === '' ? '' : `${folder}/`;
  return isBelow(path) && path.startsWith(start) && !path.slice(start.length).includes('/');
}
