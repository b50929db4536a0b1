import { defineRule } from '../../../rule.ts';
import { localLinksIn } from '../localLinks.ts';

/** A link or an image that leads to a file that is not there. Addresses of the network are never looked at. */
export const linkDeadLocal = defineRule({
  id: 'card/link-dead-local',
  title: 'Links and images lead to files that are there',
  severity: 'warning',
  kinds: ['model-card', 'dataset-card'],
  messages: { dead: 'There is no file {path}, seen from the folder of the card.' },
  help: 'Write the path as seen from the folder of the card, or add the file.',
  *check({ document, project }) {
    for (const { path, uri, at } of localLinksIn(document)) {
      if (project.files.exists(uri) === false) yield { message: 'dead', at, data: { path } };
    }
  },
});
