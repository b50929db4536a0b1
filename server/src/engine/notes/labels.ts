/** The tag in which a tracker holds the labels of a run, with commas between them. */
export const labelsTag = 'assay.labels';

/** The tag in which MLflow holds the note of a run, as Markdown. */
export const noteTag = 'mlflow.note.content';

/** The labels in a text with commas, each once, in the order in which they stand there. */
export function readLabels(text: string): readonly string[] {
  const labels = text.split(',').map((label) => label.replace(/\s+/g, ' ').trim());
  return [...new Set(labels.filter((label) => label !== ''))];
}

/** Labels as the text of a tag. */
export function writeLabels(labels: readonly string[]): string {
  return labels.join(', ');
}
