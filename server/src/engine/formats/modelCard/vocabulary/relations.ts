// tested by: test/engine/formats/modelCard/rules/baseModelRelation.test.ts
/** How a model may have been made from its base model, with what that means. Source: hub-docs, model-cards.md. */
export const relations: Readonly<Record<string, string>> = {
  adapter: 'A set of further weights, such as LoRA, that is loaded on top of the base model.',
  merge: 'Made from several models by putting their weights together.',
  quantized: 'The base model with weights of fewer bits.',
  finetune: 'The base model, trained further.',
};
