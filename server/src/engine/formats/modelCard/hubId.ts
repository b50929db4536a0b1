// tested by: test/engine/formats/modelCard/rules/datasetId.test.ts
/** What the Hub takes for the id of a model or a data set. Source: its message on mteb's issue 1111. */
const pattern = /^(?:[\w-]+\/)?[\w.-]+$/;

/** The longest id: 96 letters for each of its parts. */
const longest = 200;

export function isHubId(text: string): boolean {
  return text.length <= longest && pattern.test(text);
}

/** The id in an address of the Hub, such as `https://huggingface.co/datasets/acme/telco`; none for other texts. */
export function hubIdIn(text: string): string | undefined {
  if (text.length > 400) return undefined;
  const rest = /^https?:\/\/(?:www\.)?(?:huggingface\.co|hf\.co)\/(.+)$/.exec(text.trim())?.[1];
  const [owner, name] = (rest ?? '').replace(/^datasets\//, '').split(/[/?#]/);
  const id = name === undefined || name === '' ? owner : `${owner}/${name}`;
  return id !== undefined && id !== '' && isHubId(id) ? id : undefined;
}
