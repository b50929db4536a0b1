import { nearest } from '../../../nearest.ts';
import { defineRule } from '../../../rule.ts';
import { textsAt } from '../lower.ts';
import { pipelineTags, subtasks } from '../vocabulary/tasks.generated.ts';

/** A task that the Hub does not know: huggingface_hub takes any, but nothing is made of it. The finer tasks, some of which were tasks once, are left alone. */
export const pipelineTag = defineRule({
  id: 'card/pipeline-tag',
  title: 'The task is one that the Hub knows',
  severity: 'warning',
  kinds: ['model-card'],
  messages: {
    near: '"{tag}" is no task of the Hub. Did you mean "{suggestion}"?',
    unknown:
      '"{tag}" is no task of the Hub. Use one of its tasks, such as "text-classification", or "other".',
  },
  help: 'Use one of the tasks of the Hub; completion lists them.',
  *check({ model }) {
    for (const { value: tag, at } of textsAt(model.metadata, 'pipeline_tag')) {
      if (Object.hasOwn(pipelineTags, tag) || Object.hasOwn(subtasks, tag)) continue;
      const suggestion = nearest(tag.replace(/[ _]/g, '-'), Object.keys(pipelineTags));
      if (suggestion === undefined) yield { message: 'unknown', at, data: { tag } };
      else yield { message: 'near', at, data: { tag, suggestion }, payload: { suggestion } };
    }
  },
});
