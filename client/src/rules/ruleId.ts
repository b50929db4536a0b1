/** `family/name`, both in kebab-case. */
const ruleId = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longest = 100;

/** Whether a text that came from outside can be the id of a rule. */
export function isRuleId(text: unknown): text is string {
  return typeof text === 'string' && text.length <= longest && ruleId.test(text);
}

/** The rule that a link `…://assay-ml.assay/rule/family/name` is about, if it is such a link. */
export function ruleOfLink(path: string): string | undefined {
  const id = path.startsWith('/rule/') ? path.slice('/rule/'.length) : '';
  return isRuleId(id) ? id : undefined;
}

/** The path of a rule's page as a document of its own, and back. */
export function pathOfRule(rule: string): string {
  return `/${rule}.md`;
}

export function ruleOfPath(path: string): string | undefined {
  const id = path.endsWith('.md') ? path.slice(1, -'.md'.length) : '';
  return isRuleId(id) ? id : undefined;
}
